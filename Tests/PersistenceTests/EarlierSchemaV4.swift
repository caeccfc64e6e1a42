import SQLite

/// How schema 4 was reached at first, in place and by whole statements: ledgers were made by it.
enum EarlierSchemaV4 {
  static let sql: SQL = workings + indexes

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

  private static let keyless: SQL = """
    'amount;' || substr(working,
      length('amount;' || item || CASE part WHEN '' THEN '' ELSE '/' || part END) + 1)
    """

  private static let indexes: SQL = """
    CREATE INDEX partByDate
    ON part (publishedOn, item, part, status, genre, site, coefficient, amount);
    CREATE INDEX partOfSeveral ON part (item) WHERE part <> '';

    """
}
