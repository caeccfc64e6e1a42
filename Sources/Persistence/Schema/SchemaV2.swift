import SQLite

/// The tables of a ledger, second version: corrections, creation work, remuneration, the whole of
/// payment and of the budget.
///
/// Invariants kept here, besides those of the first version:
/// 6. A posted row of the new tables is never changed, deleted or replaced either; each bears the
///    entry it was posted with, and the canonical bytes of that entry (format 2) cover it.
/// 7. A share stands in at most one live run: `liveShare` is unique over `isLive = 1`. A run that
///    is voided, and a transfer that came back, leave their rows behind with `isLive = 0`.
/// 8. No more of a share is reversed than it came to; no more of an advance or a receivable is
///    taken back than there was.
/// 9. Months close in order and never reopen.
/// 10. A work, and a remuneration, is approved once.
/// 11. The months of a line's budget year (`budgetMonth`) sum to its position.
enum SchemaV2 {
  static let sql: SQL =
    masterData + content + corrections + payments + budget + runs + periods + guards + limits

  private static let masterData: SQL = """
    CREATE TABLE siteRate (
      site TEXT NOT NULL REFERENCES site, percent TEXT NOT NULL, basis TEXT NOT NULL,
      validFrom TEXT NOT NULL, PRIMARY KEY (site, validFrom)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE unitRate (
      activity TEXT NOT NULL, validFrom TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),
      decision TEXT NOT NULL, PRIMARY KEY (activity, validFrom)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE commitment (
      contributor TEXT NOT NULL REFERENCES contributor, year INTEGER NOT NULL,
      document TEXT NOT NULL, validFrom TEXT NOT NULL, PRIMARY KEY (contributor, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE withholdingRequest (
      contributor TEXT NOT NULL REFERENCES contributor, validFrom TEXT NOT NULL, validTo TEXT,
      PRIMARY KEY (contributor, validFrom)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contributorMerge (
      merged TEXT PRIMARY KEY REFERENCES contributor,
      survivor TEXT NOT NULL REFERENCES contributor, mergedAt TEXT NOT NULL, actor TEXT NOT NULL,
      CHECK (merged <> survivor)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payableNotice (
      id INTEGER PRIMARY KEY, contributor TEXT NOT NULL REFERENCES contributor,
      noticedOn TEXT NOT NULL, recordedAt TEXT NOT NULL, actor TEXT NOT NULL,
      UNIQUE (contributor, noticedOn)
    ) STRICT;
    CREATE TABLE budgetRequest (
      id INTEGER PRIMARY KEY, year INTEGER NOT NULL, recordedAt TEXT NOT NULL,
      isGiven INTEGER NOT NULL, actor TEXT NOT NULL, inputs TEXT NOT NULL, document TEXT NOT NULL
    ) STRICT;
    CREATE INDEX budgetRequestByYear ON budgetRequest (year, id);
    CREATE INDEX changeBySubject ON change (subject, id);

    """

  private static let content: SQL = """
    CREATE TABLE work (
      id TEXT PRIMARY KEY, doneOn TEXT NOT NULL, item TEXT, part TEXT, description TEXT,
      activity TEXT NOT NULL, quantity TEXT, characters INTEGER, statedRate INTEGER,
      modifiers TEXT, performer TEXT, decision TEXT, contract TEXT, shares TEXT NOT NULL,
      reason TEXT, note TEXT, status TEXT NOT NULL,
      grader TEXT, gradedAt TEXT, rate TEXT, amount INTEGER, shareAmounts TEXT,
      citations TEXT, working TEXT,
      importNumber INTEGER NOT NULL, importLine INTEGER NOT NULL, recordedBy TEXT NOT NULL,
      CHECK ((grader IS NULL) = (amount IS NULL))
    ) STRICT;
    CREATE INDEX workByDate ON work (doneOn, id);
    CREATE INDEX workByItem ON work (item, part) WHERE item IS NOT NULL;
    CREATE TABLE remuneration (
      id TEXT PRIMARY KEY, period TEXT, eventOn TEXT NOT NULL, role TEXT NOT NULL, item TEXT,
      part TEXT, contributor TEXT NOT NULL REFERENCES contributor, kind TEXT NOT NULL,
      form TEXT NOT NULL, value TEXT NOT NULL, quota TEXT, note TEXT, status TEXT NOT NULL,
      grader TEXT, gradedAt TEXT, amount INTEGER, shareAmounts TEXT, citations TEXT, working TEXT,
      importNumber INTEGER NOT NULL, importLine INTEGER NOT NULL, recordedBy TEXT NOT NULL,
      CHECK ((grader IS NULL) = (amount IS NULL))
    ) STRICT;
    CREATE INDEX remunerationByDate ON remuneration (eventOn, id);
    CREATE INDEX remunerationByItem ON remuneration (item, part) WHERE item IS NOT NULL;
    CREATE TABLE pool (
      period TEXT NOT NULL, role TEXT NOT NULL, percent TEXT NOT NULL, actor TEXT NOT NULL,
      recordedAt TEXT NOT NULL, PRIMARY KEY (period, role)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX lineBySubject ON line (kind, subject)
    WHERE kind IN ('work', 'remuneration');
    CREATE INDEX lineOfContent ON line (subject, part, id);
    CREATE INDEX lineByEntry ON line (entry);

    """

  private static let corrections: SQL = """
    CREATE TABLE reversal (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      share INTEGER NOT NULL REFERENCES share, amount INTEGER NOT NULL CHECK (amount > 0),
      tax INTEGER NOT NULL CHECK (tax >= 0 AND tax <= amount), wasPaid INTEGER NOT NULL,
      cause TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reversalByShare ON reversal (share, amount);
    CREATE INDEX reversalByEntry ON reversal (entry);
    CREATE INDEX entryByReversed ON entry (reverses) WHERE reverses IS NOT NULL;
    CREATE INDEX entryByDate ON entry (date, seq);
    CREATE TABLE adjustment (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      adjusts INTEGER NOT NULL REFERENCES line, book INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX adjustmentByLine ON adjustment (adjusts);
    CREATE INDEX adjustmentByEntry ON adjustment (entry);
    CREATE TABLE receivable (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, contributor TEXT NOT NULL,
      line TEXT NOT NULL, source TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),
      cause TEXT NOT NULL
    ) STRICT;
    CREATE INDEX receivableByContributor ON receivable (contributor, id);
    CREATE INDEX receivableByEntry ON receivable (entry);

    """

  private static let payments: SQL = """
    ALTER TABLE payment ADD COLUMN receiver TEXT;
    ALTER TABLE payment ADD COLUMN receiverAddress TEXT;
    ALTER TABLE payment ADD COLUMN basis TEXT;
    CREATE TABLE plannedRecoupment (
      payment INTEGER NOT NULL REFERENCES payment, ordinal INTEGER NOT NULL, advance INTEGER,
      receivable INTEGER, amount INTEGER NOT NULL CHECK (amount > 0),
      PRIMARY KEY (payment, ordinal), CHECK ((advance IS NULL) <> (receivable IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plannedByAdvance ON plannedRecoupment (advance) WHERE advance IS NOT NULL;
    CREATE INDEX plannedByReceivable ON plannedRecoupment (receivable)
    WHERE receivable IS NOT NULL;
    CREATE INDEX mergedInto ON contributorMerge (survivor);
    CREATE TABLE confirmedPayee (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      payment INTEGER NOT NULL UNIQUE, isResident INTEGER NOT NULL, taxCode TEXT, nationalID TEXT,
      receiver TEXT, bankAccount TEXT, bankName TEXT, basis TEXT NOT NULL,
      recouped INTEGER NOT NULL CHECK (recouped >= 0)
    ) STRICT;
    CREATE INDEX confirmedPayeeByEntry ON confirmedPayee (entry);
    CREATE INDEX confirmationByDate ON confirmation (paidOn, contributor);
    CREATE INDEX confirmationByContributor ON confirmation (contributor, paidOn);
    CREATE TABLE paymentReturn (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      payment INTEGER NOT NULL UNIQUE, contributor TEXT NOT NULL, returnedOn TEXT NOT NULL,
      gross INTEGER NOT NULL, taxable INTEGER NOT NULL, tax INTEGER NOT NULL,
      recouped INTEGER NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX paymentReturnByEntry ON paymentReturn (entry);
    CREATE INDEX paymentReturnByDate ON paymentReturn (returnedOn, contributor);
    CREATE TABLE advance (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, contributor TEXT NOT NULL,
      line TEXT NOT NULL, year INTEGER NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),
      paidOn TEXT NOT NULL, document TEXT NOT NULL
    ) STRICT;
    CREATE INDEX advanceByContributor ON advance (contributor, id);
    CREATE INDEX advanceByEntry ON advance (entry);
    CREATE TABLE advanceReturn (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      advance INTEGER NOT NULL REFERENCES advance, amount INTEGER NOT NULL CHECK (amount > 0),
      returnedOn TEXT NOT NULL
    ) STRICT;
    CREATE INDEX advanceReturnByAdvance ON advanceReturn (advance, amount);
    CREATE INDEX advanceReturnByEntry ON advanceReturn (entry);
    CREATE TABLE recoupment (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, payment INTEGER NOT NULL,
      advance INTEGER REFERENCES advance, receivable INTEGER REFERENCES receivable,
      amount INTEGER NOT NULL, CHECK ((advance IS NULL) <> (receivable IS NULL))
    ) STRICT;
    CREATE INDEX recoupmentByAdvance ON recoupment (advance, amount) WHERE advance IS NOT NULL;
    CREATE INDEX recoupmentByReceivable ON recoupment (receivable, amount)
    WHERE receivable IS NOT NULL;
    CREATE INDEX recoupmentByEntry ON recoupment (entry);
    CREATE TABLE taxRemittance (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, periodFrom TEXT NOT NULL,
      periodTo TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0), voucher TEXT NOT NULL,
      paidOn TEXT NOT NULL
    ) STRICT;
    CREATE INDEX taxRemittanceByEntry ON taxRemittance (entry);
    CREATE TABLE openingRow (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, kind TEXT NOT NULL,
      year INTEGER, line TEXT, contributor TEXT, item TEXT, publishedOn TEXT, genre TEXT,
      coefficient TEXT, amount INTEGER NOT NULL, tax INTEGER NOT NULL, voucher TEXT, note TEXT
    ) STRICT;
    CREATE INDEX openingRowByEntry ON openingRow (entry);
    CREATE INDEX openingRowByContributor ON openingRow (contributor, year)
    WHERE contributor IS NOT NULL;
    CREATE TABLE fundTransfer (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, contributor TEXT NOT NULL,
      line TEXT NOT NULL, year INTEGER NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0),
      decision TEXT NOT NULL
    ) STRICT;
    CREATE INDEX fundTransferByEntry ON fundTransfer (entry);

    """

  private static let budget: SQL = """
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

  /// The primary key of `runShare` was the share itself, which left no room for a second run
  /// after a voided one.
  private static let runs: SQL = """
    ALTER TABLE runShare RENAME TO runShareV1;
    DROP INDEX runShareByRun;
    DROP INDEX runShareByPayment;
    CREATE TABLE runShare (
      id INTEGER PRIMARY KEY, share INTEGER NOT NULL REFERENCES share,
      run INTEGER NOT NULL REFERENCES run, contributor TEXT NOT NULL, amount INTEGER NOT NULL,
      budgetLine TEXT NOT NULL, payment INTEGER NOT NULL REFERENCES payment,
      tax INTEGER NOT NULL, isLive INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    INSERT INTO runShare (share, run, contributor, amount, budgetLine, payment, tax)
      SELECT share, run, contributor, amount, budgetLine, payment, tax FROM runShareV1
      ORDER BY payment, share;
    DROP TABLE runShareV1;
    CREATE UNIQUE INDEX liveShare ON runShare (share) WHERE isLive = 1;
    CREATE INDEX runShareByRun ON runShare (run, contributor, amount);
    CREATE INDEX runShareByPayment ON runShare (payment, budgetLine, amount);

    """

  private static let periods: SQL = """
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
  private static let keys: [(table: SQL, same: SQL)] = [
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

  private static let guards: SQL =
    keys.map { SchemaGuard.sql(table: $0.table, same: $0.same) }.joined(separator: "")
      + """
      DROP TRIGGER lineIrreplaceable;
      CREATE TRIGGER lineIrreplaceable BEFORE INSERT ON line
      WHEN EXISTS (SELECT 1 FROM line WHERE id = NEW.id OR content = NEW.content
        OR (NEW.kind IN ('work', 'remuneration') AND kind IN ('work', 'remuneration')
          AND kind = NEW.kind AND subject = NEW.subject))
      BEGIN SELECT RAISE(ABORT, 'posted rows are never replaced'); END;

      """

  private static let limits: SQL = """
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
