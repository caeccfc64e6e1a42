import SQLite

/// Closed months, and the triggers that keep posted rows and their limits.
extension SchemaV2 {
  static let periods: SQL = """
    CREATE TABLE periodClosing (
      month TEXT PRIMARY KEY, closedAt TEXT NOT NULL, isGiven INTEGER NOT NULL,
      actor TEXT NOT NULL, reason TEXT, seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER periodClosingInOrder BEFORE INSERT ON periodClosing
    WHEN NEW.month <= (SELECT max(month) FROM periodClosing)
    BEGIN SELECT RAISE(ABORT, 'months close in order'); END;
    CREATE TRIGGER periodClosingUnchanged BEFORE UPDATE ON periodClosing
    BEGIN SELECT RAISE(ABORT, 'a closed month is never changed'); END;
    CREATE TRIGGER periodClosingKept BEFORE DELETE ON periodClosing
    BEGIN SELECT RAISE(ABORT, 'a closed month never reopens'); END;

    """

  /// What the unique keys of the new tables are, for the trigger that refuses a replacing INSERT.
  static let keys: [(table: SQL, same: SQL)] = [
    ("reversal", "id = NEW.id"), ("adjustment", "id = NEW.id"), ("receivable", "id = NEW.id"),
    ("confirmedPayee", "id = NEW.id OR payment = NEW.payment"),
    ("paymentReturn", "id = NEW.id OR payment = NEW.payment"), ("advance", "id = NEW.id"),
    ("advanceReturn", "id = NEW.id"), ("recoupment", "id = NEW.id"),
    ("taxRemittance", "id = NEW.id"), ("openingRow", "id = NEW.id"),
    ("fundTransfer", "id = NEW.id"), ("spending", "id = NEW.id"),
    ("budgetTransfer", "id = NEW.id"),
    ("settlement", "id = NEW.id OR (year = NEW.year AND line = NEW.line)"),
    ("yearCharge", "id = NEW.id"),
  ]

  static let guards: SQL =
    keys.map { SchemaGuard.sql(table: $0.table, same: $0.same) }.joined(separator: "")
      + """
      DROP TRIGGER lineIrreplaceable;
      CREATE TRIGGER lineIrreplaceable BEFORE INSERT ON line
      WHEN EXISTS (SELECT 1 FROM line WHERE id = NEW.id OR content = NEW.content
        OR (NEW.kind IN ('work', 'remuneration') AND kind IN ('work', 'remuneration')
          AND kind = NEW.kind AND subject = NEW.subject))
      BEGIN SELECT RAISE(ABORT, 'posted rows are never replaced'); END;

      """

  static let limits: SQL = """
    CREATE TRIGGER reversalWithinShare BEFORE INSERT ON reversal
    WHEN NEW.amount + (SELECT ifnull(sum(amount), 0) FROM reversal WHERE share = NEW.share)
      > (SELECT amount FROM share WHERE id = NEW.share)
    BEGIN SELECT RAISE(ABORT, 'more would be reversed than there is'); END;
    CREATE TRIGGER advanceReturnWithin BEFORE INSERT ON advanceReturn
    WHEN NEW.amount
      + (SELECT ifnull(sum(amount), 0) FROM advanceReturn WHERE advance = NEW.advance)
      + (SELECT ifnull(sum(amount), 0) FROM recoupment WHERE advance = NEW.advance)
      > (SELECT amount FROM advance WHERE id = NEW.advance)
    BEGIN SELECT RAISE(ABORT, 'more would be returned than was advanced'); END;
    CREATE TRIGGER recoupmentWithinAdvance BEFORE INSERT ON recoupment
    WHEN NEW.advance IS NOT NULL AND NEW.amount
      + (SELECT ifnull(sum(amount), 0) FROM advanceReturn WHERE advance = NEW.advance)
      + (SELECT ifnull(sum(amount), 0) FROM recoupment WHERE advance = NEW.advance)
      > (SELECT amount FROM advance WHERE id = NEW.advance)
    BEGIN SELECT RAISE(ABORT, 'more would be recouped than was advanced'); END;
    CREATE TRIGGER recoupmentWithinReceivable BEFORE INSERT ON recoupment
    WHEN NEW.receivable IS NOT NULL AND NEW.amount
      + (SELECT ifnull(sum(amount), 0) FROM recoupment WHERE receivable = NEW.receivable)
      > (SELECT amount FROM receivable WHERE id = NEW.receivable)
    BEGIN SELECT RAISE(ABORT, 'more would be recouped than is owed'); END;

    """
}
