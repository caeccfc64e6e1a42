#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a macro with a cast, which the importer cannot see. */
static inline sqlite3_destructor_type nhuanbut_sqlite_transient(void) {
  return SQLITE_TRANSIENT;
}
