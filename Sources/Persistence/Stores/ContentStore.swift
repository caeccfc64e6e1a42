package import Accounting
package import Royalties
package import SQLite

/// The content ledger: one row a part.
package struct ContentStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The number of the next import.
  package func nextImport() throws(SQLiteError) -> Int64 {
    try connection.cached("SELECT ifnull(max(importNumber), 0) + 1 FROM part").first { $0.int64(0) }
      ?? 1
  }

  /// Whether any item has parts of its own.
  package func hasSeveral() throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM part WHERE part <> '' LIMIT 1").first { _ in true }
      ?? false
  }

  /// Whether any part was graded anew after its line was reversed.
  package func hasReplaced() throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM part WHERE untilLine IS NOT NULL LIMIT 1")
      .first { _ in true } ?? false
  }

  /// Whether the item of a part has others.
  package func hasOthers(than key: PartKey) throws(SQLiteError) -> Bool {
    try connection.cached("SELECT 1 FROM part WHERE item = ?1 AND part <> ?2 LIMIT 1")
      .first(key.item.text, key.part?.text ?? "") { _ in true } ?? false
  }

  /// Writes a part that is there already, and takes its grade away.
  package func update(
    _ part: ItemPart, status: String, importNumber: Int64, line: Int
  ) throws(SQLiteError) {
    let statement = try connection.cached(Self.updating)
    statement.bind(part)
    statement.bind(20, status)
    statement.bind(21, importNumber)
    statement.bind(22, line)
    statement.bind(23, part.basis)
    try statement.run()
  }

  /// Keeps the working of a part's grade, so that the grade can be written.
  package func keep(_ grade: StoredGrade, of key: PartKey) throws(SQLiteError) -> KeptGrade {
    KeptGrade(grade: grade, working: try WorkingStore(connection).keep(grade, of: key))
  }

  /// Writes the grade of a part, or takes it away; `basis` is what an agreed amount rests on.
  package func write(
    _ grade: KeptGrade?, of key: PartKey, basis: String?, status: String
  ) throws(SQLiteError) {
    let statement = try connection.cached(Self.grading)
    statement.bind(1, key.item.text)
    statement.bind(2, key.part?.text ?? "")
    statement.bind(3, status)
    statement.bind(4, grade?.grade.modifiers)
    statement.bind(5, basis)
    if let grade { statement.bind(grade, from: 6) }
    try statement.run()
  }

  /// Notes what was done to a part, by whom and why.
  package func note(
    _ verb: String, on key: PartKey, reason: String?, decision: String? = nil,
    detail: String? = nil, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO event (item, part, verb, recordedAt, actor, reason, decision, detail)
      VALUES (?,?,?,?,?,?,?,?)
      """
    ).run(
      key.item.text, key.part?.text ?? "", verb, stamp.recordedAt, stamp.actor, reason, decision,
      detail)
  }

  /// The items of an import whose rows do not agree, with the first column and line concerned.
  package func disagreements(
    in importNumber: Int64
  ) throws(SQLiteError) -> [(item: String, column: String, line: Int)] {
    try connection.cached(Self.disagreeing).all(importNumber) { row in
      (row.text(0), row.text(1), row.int(2))
    }
  }

  private static let disagreeing: SQL = """
    SELECT item,
      CASE WHEN sum(part = '') > 0 THEN 'part'
        WHEN count(DISTINCT ifnull(publishedOn, '')) > 1 THEN 'published_on'
        WHEN count(DISTINCT title) > 1 THEN 'title'
        WHEN count(DISTINCT ifnull(url, '')) > 1 THEN 'url'
        WHEN count(DISTINCT site) > 1 THEN 'site'
        WHEN count(DISTINCT ifnull(section, '')) > 1 THEN 'section'
        ELSE 'channel' END,
      max(CASE WHEN importNumber = ?1 THEN importLine ELSE 0 END)
    FROM part WHERE item IN (SELECT item FROM part WHERE importNumber = ?1)
      AND untilLine IS NULL
    GROUP BY item
    HAVING count(*) > 1 AND (sum(part = '') > 0 OR count(DISTINCT ifnull(publishedOn, '')) > 1
      OR count(DISTINCT title) > 1 OR count(DISTINCT ifnull(url, '')) > 1
      OR count(DISTINCT site) > 1 OR count(DISTINCT ifnull(section, '')) > 1
      OR count(DISTINCT channel) > 1)
    ORDER BY 3
    """

  /// How far each share of a posted line is, in the order listed.
  package func shareProgress(of line: Int64) throws(SQLiteError) -> [LineProgress] {
    try connection.cached(
      """
      SELECT \(LineProgress.ofShare) FROM share s \(LineProgress.joins) WHERE s.line = ?1
      ORDER BY s.id
      """
    ).all(line) { LineProgress(stored: $0.int(0)) }
  }

  /// The part of a key, as it stands.
  package func find(_ key: PartKey) throws(SQLiteError) -> StoredPart? {
    try connection.cached(
      StoredPart.selection + " WHERE p.item = ?1 AND p.part = ?2 AND p.untilLine IS NULL"
    ).first(key.item.text, key.part?.text ?? "") { StoredPart($0) }
  }

  /// The part that a posted royalty, or an adjustment of one, was graded in.
  package func part(ofLine line: Int64) throws(SQLiteError) -> StoredPart? {
    try connection.cached(
      StoredPart.selection
        + " WHERE p.id = (SELECT \(OwnLines.content) FROM line l WHERE l.id = ?1)"
    ).first(line) { StoredPart($0) }
  }

  /// Lays a new row beside that of a part whose line was reversed whole, to be graded anew: the row
  /// that was stays as it was posted.
  package func renew(_ part: StoredPart) throws(SQLiteError) {
    try connection.cached("UPDATE part SET \(OwnLines.replacement) WHERE id = ?1").run(part.id)
    try connection.cached(Self.renewal).run(part.id)
  }

  /// A graded part of a site that was published on a day or later.
  package func graded(of site: SiteCode, from day: CivilDate) throws(SQLiteError) -> PartKey? {
    try connection.cached(
      """
      SELECT item, part FROM part WHERE publishedOn >= ?1 AND site = ?2 AND status = 'graded'
      LIMIT 1
      """
    ).first(day.description, site.text) { row in
      ItemID(row.text(0)).map { PartKey(item: $0, part: PartID(row.text(1))) }
    }.flatMap { $0 }
  }

  /// The parts of an item as they stand, in order.
  package func parts(of item: ItemID) throws(SQLiteError) -> [StoredPart] {
    try connection.cached(
      StoredPart.selection + " WHERE p.item = ?1 AND p.untilLine IS NULL ORDER BY p.part"
    ).all(item.text) { StoredPart($0) }
  }

  /// Whether a part was taken off and its money cancelled.
  package func isCancelled(_ key: PartKey) throws(SQLiteError) -> Bool {
    try connection.cached(
      "SELECT 1 FROM event WHERE item = ?1 AND part = ?2 AND verb = 'withdraw-cancel' LIMIT 1"
    ).first(key.item.text, key.part?.text ?? "") { _ in true } ?? false
  }

  /// What a part was graded before its lines were reversed, the first grade first.
  package func earlier(than key: PartKey) throws(SQLiteError) -> [StoredPart] {
    try connection.cached(
      StoredPart.selection
        + " WHERE p.item = ?1 AND p.part = ?2 AND p.untilLine IS NOT NULL ORDER BY p.afterLine"
    ).all(key.item.text, key.part?.text ?? "") { StoredPart($0) }
  }

  /// The coefficients of the parts of a genre that were graded last.
  package func lastCoefficients(
    of genre: GenreCode, limit: Int
  ) throws(SQLiteError) -> [String] {
    try connection.cached(
      """
      SELECT coefficient FROM part WHERE genre = ?1 AND coefficient IS NOT NULL
      ORDER BY publishedOn DESC, item DESC LIMIT ?2
      """
    ).all(genre.text, limit) { $0.text(0) }
  }

  /// The items published last, so many at most.
  package func latestItems(_ limit: Int) throws(SQLiteError) -> [String] {
    try connection.cached(
      "SELECT item FROM part ORDER BY publishedOn DESC, item DESC, part DESC LIMIT ?1"
    ).all(limit) { $0.text(0) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Hands on the parts with an event date in a period, in the order of reports, what was graded
  /// before its line was reversed too; those without a date come last where they are wanted.
  package func forEach<E: Error>(
    in period: Period?, mapping: (SQLiteError) -> E, _ body: (StoredPart) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(period == nil ? Self.everything : Self.inPeriod) } catch
    {
      throw mapping(error)
    }
    let from = period?.from.description ?? ""
    let to = period?.to.description ?? ""
    try statement.forEach(from, to, mapping: mapping) { (row) throws(E) in
      try body(StoredPart(row))
    }
  }

  private static let inPeriod: SQL =
    StoredPart.selection + " WHERE p.publishedOn BETWEEN ?1 AND ?2"
    + " ORDER BY p.publishedOn, p.item, p.part, p.afterLine"
  private static let everything: SQL =
    StoredPart.selection + " WHERE ?1 = ?2"
    + " ORDER BY p.publishedOn IS NULL, p.publishedOn, p.item, p.part, p.afterLine"

  private static let updating: SQL = """
    UPDATE part SET title = ?3, genre = ?4, shares = ?5, publishedOn = ?6, assignedOn = ?7,
      url = ?8, site = ?9, section = ?10, origin = ?11, channel = ?12, language = ?13, length = ?14,
      reviewedBy = ?15, reviewedOn = ?16, note = ?17, modifiers = ?18, quota = ?19, status = ?20,
      importNumber = ?21, importLine = ?22, basisOfGrade = ?23
    WHERE item = ?1 AND part = ?2 AND untilLine IS NULL
    """

  private static let grading: SQL = """
    UPDATE part SET status = ?3, modifiers = ifnull(?4, modifiers),
      basisOfGrade = ifnull(?5, basisOfGrade), grader = ?6, gradedAt = ?7, coefficient = ?8,
      unitValue = ?9, sitePercent = ?10, amount = ?11, withinQuota = ?12, shareAmounts = ?13,
      workingID = ?14
    WHERE item = ?1 AND part = ?2 AND untilLine IS NULL
    """

  private static let renewal: SQL = """
    INSERT INTO part (item, part, title, genre, shares, publishedOn, assignedOn, url, site, section,
      origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers, basisOfGrade, quota,
      total, status, importNumber, importLine, recordedBy, afterLine)
    SELECT item, part, title, genre, shares, publishedOn, assignedOn, url, site, section,
      origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers, basisOfGrade, quota,
      total, 'recorded', importNumber, importLine, recordedBy, untilLine
    FROM part WHERE id = ?1
    """
}
