import CSQLite

/// What SQLite answered instead of doing what it was asked.
///
/// The message never carries bound values: a person's name or account belongs in no error text.
package struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code, such as `SQLITE_CONSTRAINT_UNIQUE`.
  package let code: Int32
  /// SQLite's English wording, for a log; programs decide by `code`.
  package let message: String
  /// The statement with its placeholders, where one was at work.
  package let sql: String?

  package init(code: Int32, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The primary result code: the low byte of the extended one.
  package var primary: Int32 { code & 0xff }

  /// Another connection holds the lock.
  package var isBusy: Bool { primary == SQLITE_BUSY || primary == SQLITE_LOCKED }
  /// The disk, or the page limit, is exhausted.
  package var isFull: Bool { primary == SQLITE_FULL }
  /// Reading or writing the file failed.
  package var isInputOutput: Bool { primary == SQLITE_IOERR }
  /// The file is damaged.
  package var isCorrupt: Bool { primary == SQLITE_CORRUPT }
  /// A CHECK, UNIQUE, NOT NULL or foreign key, or a trigger's `RAISE`, refused the change.
  package var isConstraint: Bool { primary == SQLITE_CONSTRAINT }
  /// A UNIQUE or PRIMARY KEY constraint refused the change.
  package var isUnique: Bool {
    code == SQLITE_CONSTRAINT | (8 << 8) || code == SQLITE_CONSTRAINT | (6 << 8)
  }
  /// A trigger refused the change with `RAISE`.
  package var isTrigger: Bool { code == SQLITE_CONSTRAINT | (7 << 8) }
  /// The file, or its folder, cannot be written.
  package var isReadOnly: Bool { primary == SQLITE_READONLY }
  /// The work was interrupted.
  package var isInterrupt: Bool { primary == SQLITE_INTERRUPT }
  /// The file is something else, or encrypted.
  package var isNotADatabase: Bool { primary == SQLITE_NOTADB }
  /// The file cannot be opened.
  package var isCannotOpen: Bool { primary == SQLITE_CANTOPEN }
  /// The SQLite library itself is older than the schema needs.
  package var isLibraryTooOld: Bool { code == Self.libraryTooOld }

  static let libraryTooOld: Int32 = -1

  static func interrupted(sql: String? = nil) -> SQLiteError {
    SQLiteError(code: SQLITE_INTERRUPT, message: "interrupted", sql: sql)
  }
}
