import SQLite

/// The tables of a ledger, first version.
///
/// Invariants kept here, besides those in the types:
/// 1. What is posted (`entry`, `posting`, `line`, `share`, `movement`, `confirmation`) is never
///    changed, deleted or replaced: triggers refuse it.
/// 2. A line of a blocked budget never has more committed and paid than allotted.
/// 3. A share stands in at most one live run: `runShare.share` is the primary key.
/// 4. A voucher number is used once; run numbers are unique.
/// 5. A part of an item stands once; its posted line refers to it.
///
/// Dates are ISO texts, amounts whole đồng. The state of a part is derived from `line`, `runShare`
/// and `confirmation`; `part.status` holds only what comes before approval.
enum SchemaV1 {
  static let sql: SQL = [
    settings, masterData, content, journal, posted, budget, runs, guards,
  ].joined(separator: "")

  private static let settings: SQL = """
    CREATE TABLE ledger (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      unit TEXT NOT NULL, profile TEXT NOT NULL, createdAt TEXT NOT NULL,
      ratesHash BLOB NOT NULL, genesis BLOB NOT NULL
    ) STRICT;
    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE rateFile (
      book INTEGER NOT NULL, folder TEXT NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (book, folder, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL, validFrom TEXT,
      recordedAt TEXT NOT NULL, actor TEXT NOT NULL
    ) STRICT;
    CREATE TABLE change (
      id INTEGER PRIMARY KEY, recordedAt TEXT NOT NULL, isGiven INTEGER NOT NULL,
      actor TEXT NOT NULL, verb TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT
    ) STRICT;

    """

  private static let masterData: SQL = """
    CREATE TABLE site (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT REFERENCES site
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contributor (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, nameKey TEXT NOT NULL, orderKey BLOB NOT NULL,
      kind TEXT NOT NULL, unit TEXT, address TEXT, taxCode TEXT, nationalID TEXT,
      bankAccount TEXT, bankName TEXT, email TEXT, phone TEXT, isResident INTEGER NOT NULL,
      payment TEXT NOT NULL, payee TEXT, payeeBasis TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contributorKind (
      contributor TEXT NOT NULL REFERENCES contributor, validFrom TEXT NOT NULL,
      kind TEXT NOT NULL, PRIMARY KEY (contributor, validFrom)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE penName (
      contributor TEXT NOT NULL REFERENCES contributor, nameKey TEXT NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (contributor, nameKey)
    ) STRICT, WITHOUT ROWID;

    """

  private static let content: SQL = """
    CREATE TABLE part (
      id INTEGER PRIMARY KEY,
      item TEXT NOT NULL, part TEXT NOT NULL, title TEXT NOT NULL, genre TEXT NOT NULL,
      shares TEXT NOT NULL, publishedOn TEXT, assignedOn TEXT, url TEXT, site TEXT NOT NULL,
      section TEXT, origin TEXT NOT NULL, channel TEXT NOT NULL, language TEXT, length TEXT,
      reviewedBy TEXT, reviewedOn TEXT, note TEXT,
      modifiers TEXT, basisOfGrade TEXT, quota TEXT, total INTEGER,
      status TEXT NOT NULL,
      grader TEXT, gradedAt TEXT, coefficient TEXT, unitValue INTEGER, sitePercent TEXT,
      amount INTEGER, withinQuota INTEGER, shareAmounts TEXT, citations TEXT, working TEXT,
      importNumber INTEGER NOT NULL, importLine INTEGER NOT NULL, recordedBy TEXT NOT NULL,
      CHECK ((grader IS NULL) = (amount IS NULL)),
      UNIQUE (item, part)
    ) STRICT;
    CREATE INDEX partByImport ON part (importNumber, item);
    CREATE INDEX partByDate ON part (publishedOn, item, part);
    CREATE TABLE event (
      id INTEGER PRIMARY KEY, item TEXT NOT NULL, part TEXT NOT NULL, verb TEXT NOT NULL,
      recordedAt TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT, decision TEXT, detail TEXT
    ) STRICT;
    CREATE INDEX eventByPart ON event (item, part);

    """

  private static let journal: SQL = """
    CREATE TABLE entry (
      seq INTEGER PRIMARY KEY, format INTEGER NOT NULL, kind TEXT NOT NULL, date TEXT NOT NULL,
      recordedAt TEXT NOT NULL, isGiven INTEGER NOT NULL, actor TEXT NOT NULL, memo TEXT,
      reverses INTEGER REFERENCES entry, budgetYear INTEGER, hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE posting (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, account TEXT NOT NULL,
      debit INTEGER NOT NULL CHECK (debit >= 0), credit INTEGER NOT NULL CHECK (credit >= 0)
    ) STRICT;
    CREATE INDEX postingByEntry ON posting (entry);

    """

  private static let posted: SQL = """
    CREATE TABLE line (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry,
      kind TEXT NOT NULL, subject TEXT NOT NULL, part TEXT NOT NULL, eventOn TEXT NOT NULL,
      budgetLine TEXT NOT NULL, amount INTEGER NOT NULL, grader TEXT NOT NULL,
      working TEXT NOT NULL, content INTEGER UNIQUE REFERENCES part
    ) STRICT;
    CREATE INDEX lineByDate ON line (eventOn, id);
    CREATE TABLE share (
      id INTEGER PRIMARY KEY, line INTEGER NOT NULL REFERENCES line,
      contributor TEXT NOT NULL, role TEXT NOT NULL, amount INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX shareByLine ON share (line, contributor, amount);
    CREATE TABLE movement (
      entry INTEGER PRIMARY KEY REFERENCES entry, year INTEGER NOT NULL, line TEXT NOT NULL,
      kind TEXT NOT NULL, amount INTEGER NOT NULL, decision TEXT NOT NULL, decidedOn TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX oneInitial ON movement (line, year) WHERE kind = 'initial';
    CREATE TABLE confirmation (
      entry INTEGER PRIMARY KEY REFERENCES entry, payment INTEGER NOT NULL UNIQUE,
      contributor TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, paidOn TEXT NOT NULL,
      gross INTEGER NOT NULL, taxable INTEGER NOT NULL, tax INTEGER NOT NULL,
      net INTEGER NOT NULL, document TEXT
    ) STRICT;

    """

  private static let budget: SQL = """
    CREATE TABLE budgetLine (
      code TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL,
      category TEXT NOT NULL, site TEXT NOT NULL REFERENCES site, indexItem TEXT,
      control TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE budgetPosition (
      line TEXT NOT NULL REFERENCES budgetLine, year INTEGER NOT NULL,
      allotted INTEGER NOT NULL DEFAULT 0 CHECK (allotted >= 0),
      committed INTEGER NOT NULL DEFAULT 0, paid INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (line, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER budgetBlocked BEFORE UPDATE ON budgetPosition
    WHEN NEW.committed + NEW.paid > NEW.allotted
      AND NEW.committed + NEW.paid - NEW.allotted > OLD.committed + OLD.paid - OLD.allotted
      AND (SELECT control FROM budgetLine WHERE code = NEW.line) = 'block'
    BEGIN SELECT RAISE(ABORT, 'the line would be overspent'); END;

    """

  private static let runs: SQL = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, periodFrom TEXT, periodTo TEXT NOT NULL,
      payDate TEXT NOT NULL, source TEXT NOT NULL, createdAt TEXT NOT NULL, actor TEXT NOT NULL,
      voidedAt TEXT, voidReason TEXT
    ) STRICT;
    CREATE INDEX runByPayDate ON run (payDate);
    CREATE TABLE payment (
      id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run,
      contributor TEXT NOT NULL REFERENCES contributor, name TEXT NOT NULL, orderKey BLOB NOT NULL,
      kind TEXT NOT NULL, isResident INTEGER NOT NULL, bankAccount TEXT, bankName TEXT,
      gross INTEGER NOT NULL CHECK (gross > 0), taxable INTEGER NOT NULL, tax INTEGER NOT NULL,
      recouped INTEGER NOT NULL DEFAULT 0, method TEXT NOT NULL, voucher TEXT UNIQUE,
      CHECK (tax >= 0 AND tax <= gross), UNIQUE (run, contributor)
    ) STRICT;
    CREATE INDEX paymentByContributor ON payment (contributor, run);
    CREATE TABLE runShare (
      share INTEGER PRIMARY KEY REFERENCES share, run INTEGER NOT NULL REFERENCES run,
      contributor TEXT NOT NULL, amount INTEGER NOT NULL, budgetLine TEXT NOT NULL,
      payment INTEGER NOT NULL REFERENCES payment, tax INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX runShareByRun ON runShare (run, contributor, amount);
    CREATE INDEX runShareByPayment ON runShare (payment, budgetLine, amount);
    CREATE TABLE leftOut (
      run INTEGER NOT NULL REFERENCES run, contributor TEXT NOT NULL, amount INTEGER NOT NULL,
      reason TEXT NOT NULL, PRIMARY KEY (run, contributor)
    ) STRICT, WITHOUT ROWID;

    """

  private static let guards: SQL = [
    ("entry", "seq = NEW.seq"),
    ("posting", "id = NEW.id"),
    ("line", "id = NEW.id OR content = NEW.content"),
    ("share", "id = NEW.id"),
    (
      "movement",
      "entry = NEW.entry OR NEW.kind = 'initial' AND kind = 'initial' AND line = NEW.line "
        + "AND year = NEW.year"
    ),
    ("confirmation", "entry = NEW.entry OR payment = NEW.payment"),
  ]
  .map { (table: SQL, same: SQL) in SchemaGuard.sql(table: table, same: same) }
  .joined(separator: "")
}
