import SQLite

/// The tables of a ledger, third version: who payees were, the law taken in later, the estimate of a
/// large unit.
///
/// Invariants kept here, besides those of the versions before:
/// 12. What a payee was called when something was posted is never lost: a change of master data
///     leaves the values before it in `contributorBefore`, with the last entry and the last line
///     that they hold for.
/// 13. Every rate book after the first is named, with its hash, by the first entry posted after it
///     was taken in (`rateBook`, format 3), so that the chain covers the law of each entry.
enum SchemaV3 {
  static let sql: SQL = identities + rates + indexes

  private static let identities: SQL = """
    CREATE TABLE contributorBefore (
      contributor TEXT NOT NULL REFERENCES contributor, untilEntry INTEGER NOT NULL,
      untilLine INTEGER NOT NULL, name TEXT NOT NULL, orderKey BLOB NOT NULL, unit TEXT,
      address TEXT, taxCode TEXT, nationalID TEXT, isResident INTEGER NOT NULL,
      PRIMARY KEY (contributor, untilEntry)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER contributorBeforeUnchanged BEFORE UPDATE ON contributorBefore
    BEGIN SELECT RAISE(ABORT, 'what a payee was is never changed'); END;
    CREATE TRIGGER contributorBeforeKept BEFORE DELETE ON contributorBefore
    BEGIN SELECT RAISE(ABORT, 'what a payee was is never deleted'); END;

    """

  private static let rates: SQL =
    """
    CREATE TABLE rateBook (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      book INTEGER NOT NULL UNIQUE CHECK (book > 1), hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX rateBookByEntry ON rateBook (entry);

    """ + SchemaGuard.sql(table: "rateBook", same: "id = NEW.id OR book = NEW.book")

  /// What the yearly request reads of twelve months of parts, with the budget lines they are charged
  /// to, and what `status` counts of all of them: both without a look at the rows themselves.
  private static let indexes: SQL = """
    CREATE INDEX partStanding ON part (publishedOn, status, genre, site, coefficient, amount);
    CREATE INDEX lineCharge ON line (content, budgetLine);

    """
}
