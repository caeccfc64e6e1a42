import SQLite

/// The whole of the budget, and its months.
extension SchemaV2 {
  static let budget: SQL = """
    ALTER TABLE budgetLine ADD COLUMN chapter TEXT;
    ALTER TABLE budgetLine ADD COLUMN section TEXT;
    CREATE TABLE spending (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, line TEXT NOT NULL,
      year INTEGER NOT NULL, amount INTEGER NOT NULL, voucher TEXT NOT NULL, spentOn TEXT NOT NULL,
      memo TEXT NOT NULL
    ) STRICT;
    CREATE INDEX spendingByLine ON spending (line, year, spentOn);
    CREATE INDEX spendingByEntry ON spending (entry);
    CREATE TABLE budgetTransfer (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, year INTEGER NOT NULL,
      fromLine TEXT NOT NULL, toLine TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),
      decision TEXT NOT NULL, decidedOn TEXT NOT NULL
    ) STRICT;
    CREATE INDEX budgetTransferByEntry ON budgetTransfer (entry);
    CREATE TABLE settlement (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, year INTEGER NOT NULL,
      line TEXT NOT NULL, allotted INTEGER NOT NULL, paid INTEGER NOT NULL,
      carried INTEGER NOT NULL, lapsed INTEGER NOT NULL, recharged INTEGER NOT NULL,
      decision TEXT, UNIQUE (year, line)
    ) STRICT;
    CREATE INDEX settlementByEntry ON settlement (entry);
    CREATE TABLE yearCharge (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, line TEXT NOT NULL,
      year INTEGER NOT NULL, allotted INTEGER NOT NULL, committed INTEGER NOT NULL,
      paid INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX yearChargeByEntry ON yearCharge (entry);
    CREATE INDEX yearChargeByLine ON yearCharge (line, year);
    CREATE INDEX movementByLine ON movement (line, year);
    CREATE TABLE budgetMonth (
      line TEXT NOT NULL REFERENCES budgetLine, year INTEGER NOT NULL, month TEXT NOT NULL,
      allotted INTEGER NOT NULL, committed INTEGER NOT NULL, paid INTEGER NOT NULL,
      PRIMARY KEY (year, line, month)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO budgetMonth (line, year, month, allotted, committed, paid)
      SELECT substr(account, 8, instr(substr(account, 8), ':') - 1), budgetYear,
        substr(date, 1, 7), sum(iif(account LIKE '%:allotted', credit - debit, 0)),
        sum(iif(account LIKE '%:committed', debit - credit, 0)),
        sum(iif(account LIKE '%:paid', debit - credit, 0))
      FROM posting JOIN entry ON entry.seq = posting.entry WHERE account LIKE 'budget:%'
      GROUP BY 1, 2, 3;
    CREATE INDEX entryByBudgetYear ON entry (budgetYear);
    ALTER TABLE budgetPosition ADD COLUMN opening INTEGER NOT NULL DEFAULT 0;
    DROP TRIGGER budgetBlocked;
    CREATE TRIGGER budgetBlocked BEFORE UPDATE ON budgetPosition
    WHEN NEW.committed + NEW.paid > NEW.allotted
      AND NEW.committed + NEW.paid - NEW.allotted - NEW.opening
        > OLD.committed + OLD.paid - OLD.allotted - OLD.opening
      AND (SELECT control FROM budgetLine WHERE code = NEW.line) = 'block'
    BEGIN SELECT RAISE(ABORT, 'the line would be overspent'); END;
    CREATE TRIGGER budgetBlockedFromTheStart BEFORE INSERT ON budgetPosition
    WHEN NEW.committed + NEW.paid > NEW.allotted
      AND (SELECT control FROM budgetLine WHERE code = NEW.line) = 'block'
    BEGIN SELECT RAISE(ABORT, 'the line would be overspent'); END;

    """
}
