package import Accounting
package import SQLite

/// What is graded and waits for approval, with no more of each part than approving it needs.
package struct ApprovalStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// A graded part that is not approved.
  package struct GradedPart: Sendable {
    package let id: Int64
    package let item: String
    /// Empty for the whole item.
    package let part: String
    package let publishedOn: CivilDate
    package let site: SiteCode
    package let grader: String
    package let amount: Dong
    /// `code:role:amount;…`; empty where only sums are asked for.
    package let shareAmounts: String
    /// The working in its canonical text; empty where only sums are asked for.
    package let working: String

    fileprivate init(_ row: Statement) {
      guard let publishedOn = CivilDate(text: row.text(3)), let site = SiteCode(row.text(4)) else {
        preconditionFailure("a stored part reads back")
      }
      id = row.int64(0)
      item = row.text(1)
      part = row.text(2)
      self.publishedOn = publishedOn
      self.site = site
      grader = row.text(5)
      amount = Dong(row.int64(6))
      shareAmounts = row.text(7)
      working = row.text(8)
    }
  }

  /// Hands on the graded parts of a period that are not approved, in the order of reports.
  ///
  /// - Parameter isWhole: whether they are to be posted, with their shares and workings.
  package func forEachGraded<E: Error>(
    in period: Period, isWhole: Bool, mapping: (SQLiteError) -> E,
    _ body: (GradedPart) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do { statement = try connection.cached(isWhole ? Self.whole : Self.sums) } catch {
      throw mapping(error)
    }
    try statement.forEach(
      period.from.description, period.to.description, mapping: mapping
    ) { (row) throws(E) in try body(GradedPart(row)) }
  }

  private static let columns: SQL =
    "p.id, p.item, p.part, p.publishedOn, p.site, p.grader, p.amount"
  private static let condition: SQL = """
    WHERE p.publishedOn BETWEEN ?1 AND ?2 AND p.status = 'graded'
      AND NOT EXISTS (SELECT 1 FROM line l WHERE l.content = p.id)
    ORDER BY p.publishedOn, p.item, p.part
    """
  private static let sums: SQL = "SELECT \(columns), '', '' FROM part p \(condition)"
  private static let whole: SQL = """
    SELECT \(columns), p.shareAmounts, \(WorkingStore.text) FROM part p \(WorkingStore.join)
    \(condition)
    """
}
