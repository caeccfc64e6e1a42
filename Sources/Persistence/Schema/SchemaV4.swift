import SQLite

/// The tables of a ledger, fourth version: one working for all the parts that came about alike.
///
/// Invariants kept here, besides those of the versions before:
/// 14. A working is never changed or deleted; a part refers to the one that its grade has. It is
///     kept without the part's key, which stands in the root, so that parts share it.
enum SchemaV4 {
  static let sql: SQL = workings + dateIndex + indexOfSeveral

  private static let workings: SQL = """
    CREATE TABLE working (
      id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, citations TEXT NOT NULL
    ) STRICT;
    DROP INDEX partStanding;
    DROP INDEX partByDate;
    ALTER TABLE part ADD COLUMN workingID INTEGER REFERENCES working;
    INSERT INTO working (text, citations)
    SELECT \(keyless) AS text, citations FROM part WHERE working IS NOT NULL GROUP BY text;
    UPDATE part SET workingID = (SELECT w.id FROM working w WHERE w.text = \(keyless))
    WHERE working IS NOT NULL;
    ALTER TABLE part DROP COLUMN working;
    ALTER TABLE part DROP COLUMN citations;
    CREATE TRIGGER workingUnchanged BEFORE UPDATE ON working
    BEGIN SELECT RAISE(ABORT, 'a working is never changed'); END;
    CREATE TRIGGER workingKept BEFORE DELETE ON working
    BEGIN SELECT RAISE(ABORT, 'a working is never deleted'); END;

    """

  /// A working without the key behind the label of its root.
  private static let keyless: SQL = """
    'amount;' || substr(working,
      length('amount;' || item || CASE part WHEN '' THEN '' ELSE '/' || part END) + 1)
    """

  /// The index of the reports' order, and of what is counted and summed without a look at the rows
  /// themselves.
  static let dateIndex: SQL = """
    CREATE INDEX partByDate
    ON part (publishedOn, item, part, status, genre, site, coefficient, amount);

    """

  /// One that is empty where no item has parts.
  private static let indexOfSeveral: SQL = """
    CREATE INDEX partOfSeveral ON part (item) WHERE part <> '';

    """
}
