import Accounting
import SQLite

/// Walks the parts of a period for totals, with no more of each than they need and in any order.
///
/// A row looked up by its date costs a page of the file, in the order the rows are stored a dozen
/// share one. What was published together was mostly recorded together, so where the rows of a period
/// fill the stretch they lie in, the stretch is read through.
struct PartWalk {
  /// The item and the posted line of the present row.
  struct Place {
    /// The same for the parts of one item, however often they were graded, in one walk.
    var item: Int
    /// `nil` where the part is not approved.
    var line: Int64?
  }

  private static let stretch: SQL = """
    SELECT count(*), ifnull(min(id), 0), ifnull(max(id), 0) FROM part INDEXED BY partByPublication
    WHERE publishedOn BETWEEN ?1 AND ?2
    """

  /// In a stretch, a row of the period among so many others is worth reading through them.
  private static let thinnest: Int64 = 10

  private let connection: Connection
  private let period: Period

  init(_ connection: Connection, in period: Period) {
    self.connection = connection
    self.period = period
  }

  /// Hands on every part of the period: `columns` of the row `p` come first, in their order.
  ///
  /// - Parameter count: how many columns these are.
  func forEach(
    _ columns: SQL, count: Int, where condition: SQL,
    _ body: (Statement, Place) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let (from, to) = (period.from.description, period.to.description)
    let stretch = try connection.cached(Self.stretch).first(from, to) { row in
      (count: row.int64(0), first: row.int64(1), last: row.int64(2))
    }
    guard let stretch, stretch.count > 0 else { return }
    var lines = try PostedLineCursor(connection)
    var place = Place(item: 0, line: nil)
    let isDense = stretch.last - stretch.first < stretch.count * Self.thinnest
    let hint: SQL = isDense ? "NOT INDEXED" : "INDEXED BY partByPublication"
    let selection: SQL = "SELECT \(columns), p.id, p.item FROM part p"
    let inPeriod: SQL = "p.publishedOn BETWEEN ?1 AND ?2 AND \(condition)"
    let singles = try connection.cached(
      """
      \(selection) \(hint) WHERE p.id BETWEEN ?3 AND ?4 AND p.part = ''
        AND p.afterLine = 0 AND p.untilLine IS NULL AND \(inPeriod)
      """)
    try singles.forEach(from, to, stretch.first, stretch.last) { (row) throws(SQLiteError) in
      place.item += 1
      place.line = try lines.line(of: row.int64(count))
      try body(row, place)
    }
    let content = ContentStore(connection)
    var isSeveral = try content.hasSeveral()
    if !isSeveral { isSeveral = try content.hasReplaced() }
    guard isSeveral else { return }
    var item: String?
    try connection.cached(
      """
      \(selection) INDEXED BY partByPublication 
      WHERE (p.part <> '' OR p.afterLine > 0 OR p.untilLine IS NOT NULL) AND \(inPeriod)
      ORDER BY p.item
      """
    ).forEach(from, to) { (row) throws(SQLiteError) in
      let text = row.text(count + 1)
      if item != text {
        place.item += 1
        item = text
      }
      place.line = try lines.line(of: row.int64(count))
      try body(row, place)
    }
  }
}
