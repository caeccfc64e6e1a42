package import Accounting
package import Payments
package import SQLite

/// Commitments, and wishes to be withheld from.
package struct WithholdingStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// The commitments of a contributor for a year, of those merged into it too.
  package func commitments(
    of contributor: ContributorCode, in year: Int
  ) throws(SQLiteError) -> [Commitment] {
    try connection.cached(
      """
      SELECT year, validFrom, document FROM commitment
      WHERE contributor IN \(Contributors.merged(into: "?1")) AND year = ?2 ORDER BY validFrom
      """
    ).all(contributor.text, year) { Self.commitment($0) }
  }

  /// Every commitment of a contributor, of those merged into it too.
  package func commitments(of contributor: ContributorCode) throws(SQLiteError) -> [Commitment] {
    try connection.cached(
      """
      SELECT year, validFrom, document FROM commitment
      WHERE contributor IN \(Contributors.merged(into: "?1")) ORDER BY year, validFrom
      """
    ).all(contributor.text) { Self.commitment($0) }
  }

  private static func commitment(_ row: Statement) -> Commitment {
    guard let from = CivilDate(text: row.text(1)) else {
      preconditionFailure("a stored day reads back")
    }
    return Commitment(year: row.int(0), validFrom: from, document: row.text(2))
  }

  /// Records a commitment.
  package func insert(
    _ commitment: Commitment, of contributor: ContributorCode
  ) throws(SQLiteError) {
    try connection.cached(
      "INSERT INTO commitment (contributor, year, document, validFrom) VALUES (?,?,?,?)"
    ).run(
      contributor.text, commitment.year, commitment.document, commitment.validFrom.description)
  }

  /// The wishes of a contributor, by their first days.
  package func requests(
    of contributor: ContributorCode
  ) throws(SQLiteError) -> [WithholdingRequest] {
    try connection.cached(
      """
      SELECT validFrom, validTo FROM withholdingRequest
      WHERE contributor IN \(Contributors.merged(into: "?1")) ORDER BY validFrom
      """
    ).all(contributor.text) { row in
      guard let from = CivilDate(text: row.text(0)) else {
        preconditionFailure("a stored day reads back")
      }
      return WithholdingRequest(
        from: from, to: row.optionalText(1).flatMap { CivilDate(text: $0) })
    }
  }

  /// Records a wish; one from the same day is replaced.
  package func write(
    _ request: WithholdingRequest, of contributor: ContributorCode
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO withholdingRequest (contributor, validFrom, validTo) VALUES (?1, ?2, ?3)
      ON CONFLICT (contributor, validFrom) DO UPDATE SET validTo = ?3
      """
    ).run(contributor.text, request.from.description, request.to?.description)
  }
}
