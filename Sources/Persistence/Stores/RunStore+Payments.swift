package import Accounting
package import SQLite

/// The payments of a run one by one: a run may pay a hundred thousand.
extension RunStore {
  /// Which payments of a run are meant.
  package enum Choice: Sendable {
    /// Those that stand: of a run voided after it was paid in part, the ones that were paid.
    case standing
    /// Those by which something is transferred; in a void run only what was before.
    case transferred
    /// Those that have a voucher, void ones too, by its number.
    case withVoucher

    /// Of the payment `p` in the run `r` whose row is `?1`, with its confirmation `c`.
    fileprivate var condition: SQL {
      switch self {
      case .standing:
        """
        (r.voidedAt IS NULL OR c.payment IS NOT NULL OR NOT EXISTS (
          SELECT 1 FROM payment q JOIN confirmation k ON k.payment = q.id WHERE q.run = ?1))
        """
      case .transferred:
        """
        (r.voidedAt IS NULL OR c.payment IS NOT NULL) AND p.method = 'transfer'
          AND p.gross - p.tax - p.recouped > 0
        """
      case .withVoucher: "p.voucher IS NOT NULL"
      }
    }

    /// The Vietnamese order of names, or the numbers.
    fileprivate var order: SQL {
      switch self {
      case .standing, .transferred: "p.orderKey, p.contributor"
      case .withVoucher: "p.voucher"
      }
    }
  }

  /// Hands on the payments of a run, in order.
  package func forEachPayment<E: Error>(
    of run: Int64, _ choice: Choice, mapping: (SQLiteError) -> E,
    _ body: (StoredPayment) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        """
        \(StoredPayment.selection) WHERE p.run = ?1 AND \(choice.condition) ORDER BY \(choice.order)
        """)
    } catch { throw mapping(error) }
    try statement.forEach(run, mapping: mapping) { (row) throws(E) in
      try body(StoredPayment(row))
    }
  }

  /// Hands on what each standing payment of a run keeps back, in any order.
  package func forEachRecouped(
    of run: Int64, _ body: (_ payment: Int64, _ recouped: Dong) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try connection.cached(
      """
      SELECT p.id, p.recouped FROM payment p JOIN run r ON r.id = p.run
        LEFT JOIN confirmation c ON c.payment = p.id
      WHERE p.run = ?1 AND \(Choice.standing.condition)
      """
    ).forEach(run) { (row) throws(SQLiteError) in
      try body(row.int64(0), Dong(row.int64(1)))
    }
  }

  /// The payments of these contributors in a run, or without any all that are not confirmed; in the
  /// Vietnamese order of names.
  package func chosen(
    _ only: Set<ContributorCode>, in run: Int64
  ) throws(SQLiteError) -> [Int64] {
    var chosen: [Int64] = []
    try connection.cached(
      """
      SELECT p.id, p.contributor, c.payment IS NOT NULL
      FROM payment p LEFT JOIN confirmation c ON c.payment = p.id
      WHERE p.run = ?1 ORDER BY p.orderKey, p.contributor
      """
    ).forEach(run) { (row) throws(SQLiteError) in
      let isChosen =
        only.isEmpty
        ? !row.bool(2) : ContributorCode(row.text(1)).map { only.contains($0) } ?? false
      if isChosen { chosen.append(row.int64(0)) }
    }
    return chosen
  }

  /// A payment by its row.
  package func payment(_ id: Int64) throws(SQLiteError) -> StoredPayment? {
    try connection.cached(StoredPayment.selection + " WHERE p.id = ?1").first(id) {
      StoredPayment($0)
    }
  }

  /// The payment of a contributor in a run.
  package func payment(
    of contributor: ContributorCode, in run: Int64
  ) throws(SQLiteError) -> StoredPayment? {
    try connection.cached(StoredPayment.selection + " WHERE p.run = ?1 AND p.contributor = ?2")
      .first(run, contributor.text) { StoredPayment($0) }
  }

  /// Who a run pays without tax by a commitment, in the Vietnamese order of names.
  package func committed(in run: Int64) throws(SQLiteError) -> [ContributorCode] {
    try connection.cached(
      """
      SELECT p.contributor FROM payment p WHERE p.run = ?1 AND p.basis = 'commitment'
      ORDER BY p.orderKey, p.contributor
      """
    ).all(run) { row in
      guard let contributor = ContributorCode(row.text(0)) else {
        preconditionFailure("a stored contributor code reads back")
      }
      return contributor
    }
  }
}
