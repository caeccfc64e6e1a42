import SQLite

/// The tables of a ledger, fourth version: one working for all the parts that came about alike.
///
/// Invariants kept here, besides those of the versions before:
/// 14. A working is never changed or deleted; a part refers to the one that its grade has. It is
///     kept without the part's key, which stands in the root, so that parts share it.
enum SchemaV4 {
  static let sql: SQL = workings + parts

  private static let workings: SQL = """
    CREATE TABLE working (
      id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, citations TEXT NOT NULL
    ) STRICT;
    INSERT OR IGNORE INTO working (text, citations)
    SELECT \(keyless), citations FROM part WHERE working IS NOT NULL ORDER BY id;
    CREATE TRIGGER workingUnchanged BEFORE UPDATE ON working
    BEGIN SELECT RAISE(ABORT, 'a working is never changed'); END;
    CREATE TRIGGER workingKept BEFORE DELETE ON working
    BEGIN SELECT RAISE(ABORT, 'a working is never deleted'); END;

    """

  /// The table of parts is made anew and the rows are copied. To change them where they are, column
  /// by column, SQLite would hold every page of them in memory at once, to undo the statement with;
  /// the pages of a new table need no undoing. The next version makes the table anew too, and its
  /// indexes with it.
  private static let parts: SQL = """
    CREATE TABLE partV4 (
      id INTEGER PRIMARY KEY,
      item TEXT NOT NULL, part TEXT NOT NULL, title TEXT NOT NULL, genre TEXT NOT NULL,
      shares TEXT NOT NULL, publishedOn TEXT, assignedOn TEXT, url TEXT, site TEXT NOT NULL,
      section TEXT, origin TEXT NOT NULL, channel TEXT NOT NULL, language TEXT, length TEXT,
      reviewedBy TEXT, reviewedOn TEXT, note TEXT,
      modifiers TEXT, basisOfGrade TEXT, quota TEXT, total INTEGER,
      status TEXT NOT NULL,
      grader TEXT, gradedAt TEXT, coefficient TEXT, unitValue INTEGER, sitePercent TEXT,
      amount INTEGER, withinQuota INTEGER, shareAmounts TEXT,
      importNumber INTEGER NOT NULL, importLine INTEGER NOT NULL, recordedBy TEXT NOT NULL,
      workingID INTEGER REFERENCES working,
      CHECK ((grader IS NULL) = (amount IS NULL)),
      UNIQUE (item, part)
    ) STRICT;
    INSERT INTO partV4 (id, item, part, title, genre, shares, publishedOn, assignedOn, url, site,
      section, origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers,
      basisOfGrade, quota, total, status, grader, gradedAt, coefficient, unitValue, sitePercent,
      amount, withinQuota, shareAmounts, importNumber, importLine, recordedBy, workingID)
    SELECT id, item, part, title, genre, shares, publishedOn, assignedOn, url, site,
      section, origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers,
      basisOfGrade, quota, total, status, grader, gradedAt, coefficient, unitValue, sitePercent,
      amount, withinQuota, shareAmounts, importNumber, importLine, recordedBy,
      (SELECT w.id FROM working w WHERE w.text = \(keyless))
    FROM part ORDER BY id;
    DROP TABLE part;
    ALTER TABLE partV4 RENAME TO part;

    """

  /// A working without the key behind the label of its root.
  private static let keyless: SQL = """
    'amount;' || substr(working,
      length('amount;' || item || CASE part WHEN '' THEN '' ELSE '/' || part END) + 1)
    """
}
