import SQLite

/// Corrections, payments and the rows of runs.
extension SchemaV2 {
  static let corrections: SQL = """
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

  static let payments: SQL = """
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

  /// The primary key of `runShare` was the share itself, which left no room for a second run
  /// after a voided one.
  static let runs: SQL = """
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
}
