#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a macro with a cast, which the importer cannot see. */
static inline sqlite3_destructor_type nhuanbut_sqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

/* Variadic functions are not imported. Takes effect only before SQLite's first use. */
static inline int nhuanbut_sqlite_keep_statement_journals(int bytes) {
  return sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, bytes);
}

static inline int nhuanbut_sqlite_count_memory(int is_counted) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, is_counted);
}
