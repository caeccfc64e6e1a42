import SQLite

/// The tables of a ledger, fifth version: what was reversed whole is graded anew, and tax remitted by
/// mistake is taken back.
///
/// Invariants kept here, besides those of the versions before:
/// 15. A part, a work or a remuneration that is graded anew keeps the row of the grade before. Its
///     posted lines are those that come after the line `afterLine` and up to `untilLine`, the last
///     line of the ledger when it was replaced; the row that stands has no `untilLine`.
/// 16. Of what is posted of a part, a work or a remuneration one line stands: another is refused while
///     anything is left of the one before it or of what adjusts that (`oneStandingLine`).
/// 17. No more of a remittance is taken back than was remitted.
///
/// Every table is made anew before the one that it replaces is dropped, its indexes under names of
/// their own: pages that this very step gave up would be held in memory when they are used again.
enum SchemaV5 {
  static let sql: SQL = parts + works + remunerations + lines + remittances

  private static let parts: SQL =
    """
    CREATE TABLE partV5 (
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
      afterLine INTEGER NOT NULL DEFAULT 0, untilLine INTEGER,
      CHECK ((grader IS NULL) = (amount IS NULL)),
      UNIQUE (item, part, afterLine)
    ) STRICT;
    INSERT INTO partV5 (id, item, part, title, genre, shares, publishedOn, assignedOn, url, site,
      section, origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers,
      basisOfGrade, quota, total, status, grader, gradedAt, coefficient, unitValue, sitePercent,
      amount, withinQuota, shareAmounts, importNumber, importLine, recordedBy, workingID)
    SELECT id, item, part, title, genre, shares, publishedOn, assignedOn, url, site,
      section, origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers,
      basisOfGrade, quota, total, status, grader, gradedAt, coefficient, unitValue, sitePercent,
      amount, withinQuota, shareAmounts, importNumber, importLine, recordedBy, workingID
    FROM part ORDER BY id;
    CREATE INDEX partOfImport ON partV5 (importNumber, item);
    \(dateIndex(on: "partV5"))
    CREATE INDEX partAmongOthers ON partV5 (item) WHERE part <> '';
    CREATE INDEX partReplaced ON partV5 (item) WHERE untilLine IS NOT NULL;
    DROP TABLE part;
    ALTER TABLE partV5 RENAME TO part;

    """

  /// The index of the reports' order, and of what is counted and summed without a look at the rows
  /// themselves.
  static func dateIndex(on table: SQL) -> SQL {
    """
    CREATE INDEX partByPublication ON \(table)
    (publishedOn, item, part, afterLine, status, genre, site, coefficient, amount);
    """
  }

  private static let works: SQL = """
    CREATE TABLE workV5 (
      id TEXT NOT NULL, doneOn TEXT NOT NULL, item TEXT, part TEXT, description TEXT,
      activity TEXT NOT NULL, quantity TEXT, characters INTEGER, statedRate INTEGER,
      modifiers TEXT, performer TEXT, decision TEXT, contract TEXT, shares TEXT NOT NULL,
      reason TEXT, note TEXT, status TEXT NOT NULL,
      grader TEXT, gradedAt TEXT, rate TEXT, amount INTEGER, shareAmounts TEXT,
      citations TEXT, working TEXT,
      importNumber INTEGER NOT NULL, importLine INTEGER NOT NULL, recordedBy TEXT NOT NULL,
      afterLine INTEGER NOT NULL DEFAULT 0, untilLine INTEGER,
      CHECK ((grader IS NULL) = (amount IS NULL)),
      PRIMARY KEY (id, afterLine)
    ) STRICT;
    INSERT INTO workV5 (id, doneOn, item, part, description, activity, quantity, characters,
      statedRate, modifiers, performer, decision, contract, shares, reason, note, status, grader,
      gradedAt, rate, amount, shareAmounts, citations, working, importNumber, importLine, recordedBy)
    SELECT id, doneOn, item, part, description, activity, quantity, characters,
      statedRate, modifiers, performer, decision, contract, shares, reason, note, status, grader,
      gradedAt, rate, amount, shareAmounts, citations, working, importNumber, importLine, recordedBy
    FROM work ORDER BY rowid;
    CREATE INDEX workByDay ON workV5 (doneOn, id);
    CREATE INDEX workOfItem ON workV5 (item, part) WHERE item IS NOT NULL;
    DROP TABLE work;
    ALTER TABLE workV5 RENAME TO work;

    """

  private static let remunerations: SQL = """
    CREATE TABLE remunerationV5 (
      id TEXT NOT NULL, period TEXT, eventOn TEXT NOT NULL, role TEXT NOT NULL, item TEXT,
      part TEXT, contributor TEXT NOT NULL REFERENCES contributor, kind TEXT NOT NULL,
      form TEXT NOT NULL, value TEXT NOT NULL, quota TEXT, note TEXT, status TEXT NOT NULL,
      grader TEXT, gradedAt TEXT, amount INTEGER, shareAmounts TEXT, citations TEXT, working TEXT,
      importNumber INTEGER NOT NULL, importLine INTEGER NOT NULL, recordedBy TEXT NOT NULL,
      afterLine INTEGER NOT NULL DEFAULT 0, untilLine INTEGER,
      CHECK ((grader IS NULL) = (amount IS NULL)),
      PRIMARY KEY (id, afterLine)
    ) STRICT;
    INSERT INTO remunerationV5 (id, period, eventOn, role, item, part, contributor, kind, form, value,
      quota, note, status, grader, gradedAt, amount, shareAmounts, citations, working, importNumber,
      importLine, recordedBy)
    SELECT id, period, eventOn, role, item, part, contributor, kind, form, value,
      quota, note, status, grader, gradedAt, amount, shareAmounts, citations, working, importNumber,
      importLine, recordedBy
    FROM remuneration ORDER BY rowid;
    CREATE INDEX remunerationByDay ON remunerationV5 (eventOn, id);
    CREATE INDEX remunerationOfItem ON remunerationV5 (item, part) WHERE item IS NOT NULL;
    DROP TABLE remuneration;
    ALTER TABLE remunerationV5 RENAME TO remuneration;

    """

  /// A line of which nothing was reversed stands even where it comes to nothing.
  private static let lines: SQL = """
    DROP INDEX lineBySubject;
    DROP TRIGGER lineIrreplaceable;
    CREATE TRIGGER lineIrreplaceable BEFORE INSERT ON line
    WHEN EXISTS (SELECT 1 FROM line WHERE id = NEW.id OR content = NEW.content)
    BEGIN SELECT RAISE(ABORT, 'posted rows are never replaced'); END;
    CREATE TRIGGER oneStandingLine BEFORE INSERT ON line
    WHEN (NEW.content IS NOT NULL OR NEW.kind IN ('work', 'remuneration')) AND EXISTS (
      SELECT 1 FROM line l WHERE l.subject = NEW.subject AND l.part = NEW.part
        AND l.kind IN (NEW.kind, NEW.kind || '-adjustment')
        AND (NOT EXISTS (
            SELECT 1 FROM share s JOIN reversal v ON v.share = s.id WHERE s.line = l.id)
          OR EXISTS (SELECT 1 FROM share s WHERE s.line = l.id AND s.amount >
            (SELECT ifnull(sum(v.amount), 0) FROM reversal v WHERE v.share = s.id))))
    BEGIN SELECT RAISE(ABORT, 'one line stands of what is approved'); END;

    """

  private static let remittances: SQL =
    """
    CREATE TABLE taxRemittanceV5 (
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, periodFrom TEXT NOT NULL,
      periodTo TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount <> 0), voucher TEXT NOT NULL,
      paidOn TEXT NOT NULL
    ) STRICT;
    INSERT INTO taxRemittanceV5 (id, entry, periodFrom, periodTo, amount, voucher, paidOn)
    SELECT id, entry, periodFrom, periodTo, amount, voucher, paidOn FROM taxRemittance ORDER BY id;
    DROP TABLE taxRemittance;
    ALTER TABLE taxRemittanceV5 RENAME TO taxRemittance;
    CREATE INDEX taxRemittanceByEntry ON taxRemittance (entry);
    CREATE TRIGGER taxRemittanceWithin BEFORE INSERT ON taxRemittance
    WHEN NEW.amount < 0 AND NEW.amount
      + (SELECT ifnull(sum(t.amount), 0) FROM entry e
        JOIN taxRemittance t ON t.entry = e.reverses WHERE e.seq = NEW.entry)
      + (SELECT ifnull(sum(t.amount), 0) FROM entry o JOIN entry e ON e.reverses = o.reverses
        JOIN taxRemittance t ON t.entry = e.seq WHERE o.seq = NEW.entry) < 0
    BEGIN SELECT RAISE(ABORT, 'more would be taken back than was remitted'); END;

    """ + SchemaGuard.sql(table: "taxRemittance", same: "id = NEW.id")
}
