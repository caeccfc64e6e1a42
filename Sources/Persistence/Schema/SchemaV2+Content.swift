import SQLite

/// Master data, creation work and remuneration.
extension SchemaV2 {
  static let masterData: SQL = """
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

  static let content: SQL = """
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
}
