package import Accounting
package import SQLite

/// Income and tax of one payee on one day: a payment, or what took one back.
package struct TaxFact: Sendable {
  /// What happened.
  package enum Cause: String, Sendable {
    /// A payment was confirmed.
    case paid
    /// Its transfer came back.
    case returned
    /// A line of it was reversed.
    case reversed
  }

  package let cause: Cause
  /// The entry that paid.
  package let entry: Int64
  package let date: CivilDate
  /// Who stands for the payee now.
  package let contributor: ContributorCode
  package let orderKey: [UInt8]
  package let name: String
  package let kind: String
  package let isResident: Bool
  package let taxCode: String?
  package let nationalID: String?
  package let basis: String?
  package let run: String
  package let source: FundingSource
  /// Negative where something was taken back.
  package let income: Dong
  package let taxable: Dong
  package let tax: Dong
}

/// What was paid and withheld, by the day it was paid or taken back.
package struct TaxStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// How facts are ordered.
  package enum Order: Sendable {
    case byDay
    /// By who stands for the payee now, then by day.
    case byPayee

    fileprivate var columns: SQL {
      switch self {
      case .byDay: "2, 11, 1, 4, 3"
      case .byPayee: "3, 2, 11, 1, 4"
      }
    }
  }

  /// Hands on the facts of a stretch of days; of one contributor alone where one is named.
  package func forEachFact<E: Error>(
    from: CivilDate, to: CivilDate, of contributor: ContributorCode? = nil, _ order: Order = .byDay,
    mapping: (SQLiteError) -> E, _ body: (TaxFact) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(Self.facts(isOne: contributor != nil, order))
    } catch { throw mapping(error) }
    try statement.forEach(
      from.description, to.description, contributor?.text, mapping: mapping
    ) { (row) throws(E) in try body(Self.fact(row)) }
  }

  /// The columns of a fact from a confirmation `c` with its payment `p` and run `r`.
  private static func columns(
    _ cause: SQL, date: SQL, income: SQL, taxable: SQL, tax: SQL, before: SQL
  ) -> SQL {
    """
    SELECT '\(cause)', \(date), ifnull(m.survivor, c.contributor), p.orderKey, c.name, c.kind,
      ifnull(y.isResident, p.isResident), y.taxCode, y.nationalID, nullif(y.basis, ''), r.number,
      r.source, \(income), \(taxable), \(tax), \(before), p.gross, c.entry
    """
  }

  private static let joins: SQL = """
    JOIN payment p ON p.id = c.payment JOIN run r ON r.id = p.run
    LEFT JOIN confirmedPayee y ON y.payment = c.payment
    LEFT JOIN contributorMerge m ON m.merged = c.contributor
    """

  private static func facts(isOne: Bool, _ order: Order) -> SQL {
    let one: SQL =
      isOne ? "AND c.contributor IN \(Contributors.merged(into: "?3"))" : "AND ?3 IS NULL"
    return """
      \(columns("paid", date: "c.paidOn", income: "c.gross", taxable: "c.taxable", tax: "c.tax",
        before: "0"))
      FROM confirmation c \(joins) WHERE c.paidOn BETWEEN ?1 AND ?2 \(one)
      UNION ALL
      \(columns("returned", date: "b.returnedOn", income: "-b.gross", taxable: "-b.taxable",
        tax: "-b.tax", before: "0"))
      FROM paymentReturn b JOIN confirmation c ON c.payment = b.payment \(joins)
      WHERE b.returnedOn BETWEEN ?1 AND ?2 \(one)
      UNION ALL
      \(columns("reversed", date: "e.date", income: "-v.amount", taxable: "p.taxable", tax: "-v.tax",
        before: reversedBefore))
      FROM entry e JOIN reversal v ON v.entry = e.seq AND v.wasPaid = 1
        JOIN runShare s ON s.share = v.share AND s.isLive = 1
        JOIN confirmation c ON c.payment = s.payment \(joins)
      WHERE e.date BETWEEN ?1 AND ?2 \(one)
      ORDER BY \(order.columns)
      """
  }

  /// What was reversed of the payment before the reversal `v`.
  private static let reversedBefore: SQL = """
    (SELECT ifnull(sum(o.amount), 0) FROM runShare u JOIN reversal o ON o.share = u.share
      WHERE u.payment = p.id AND u.isLive = 1 AND o.wasPaid = 1 AND o.id < v.id)
    """

  private static func fact(_ row: Statement) -> TaxFact {
    guard let cause = TaxFact.Cause(rawValue: row.text(0)), let date = CivilDate(text: row.text(1)),
      let contributor = ContributorCode(row.text(2)),
      let source = FundingSource(rawValue: row.text(11))
    else { preconditionFailure("a stored payment reads back") }
    var taxable = Dong(row.int64(13))
    let income = Dong(row.int64(12))
    if cause == .reversed {
      taxable = -part(
        of: taxable, taking: -income, after: Dong(row.int64(15)), from: Dong(row.int64(16)))
    }
    return TaxFact(
      cause: cause, entry: row.int64(17), date: date, contributor: contributor,
      orderKey: row.blob(3),
      name: row.text(4), kind: row.text(5), isResident: row.bool(6), taxCode: row.optionalText(7),
      nationalID: row.optionalText(8), basis: row.optionalText(9), run: row.text(10),
      source: source, income: income, taxable: taxable, tax: Dong(row.int64(14)))
  }

  /// The taxable income that goes back with an amount of a payment, counted from its whole so that
  /// the parts sum to it.
  private static func part(
    of taxable: Dong, taking amount: Dong, after before: Dong, from gross: Dong
  ) -> Dong {
    func upTo(_ reversed: Dong) -> Int64 {
      let product = Int128(taxable.amount) * Int128(reversed.amount) * 2 + Int128(gross.amount)
      return Int64(product / (Int128(gross.amount) * 2))
    }
    return Dong(upTo(before + amount) - upTo(before))
  }

  /// What was paid to a contributor and withheld in a year before the ledger began, `nil` where
  /// nothing was stated of it.
  package func opening(
    in year: Int, of contributor: ContributorCode
  ) throws(SQLiteError) -> (income: Dong, tax: Dong)? {
    try connection.cached(
      """
      SELECT count(*), ifnull(sum(amount), 0), ifnull(sum(tax), 0) FROM openingRow
      WHERE contributor IS NOT NULL AND contributor IN \(Contributors.merged(into: "?2"))
        AND kind = 'spent' AND year = ?1
      """
    ).first(year, contributor.text) { row in
      row.int(0) == 0 ? nil : (Dong(row.int64(1)), Dong(row.int64(2)))
    } ?? nil
  }

  /// What unconfirmed live runs are to pay a contributor in a stretch of days.
  package func drafted(
    to contributor: ContributorCode, from: CivilDate, to last: CivilDate
  ) throws(SQLiteError) -> Dong {
    try connection.cached(
      """
      SELECT ifnull(sum(p.gross), 0) FROM payment p JOIN run r ON r.id = p.run
      WHERE p.contributor IN \(Contributors.merged(into: "?1")) AND r.payDate BETWEEN ?2 AND ?3
        AND r.voidedAt IS NULL
        AND NOT EXISTS (SELECT 1 FROM confirmation c WHERE c.payment = p.id)
      """
    ).first(contributor.text, from.description, last.description) { Dong($0.int64(0)) } ?? .zero
  }

  /// What was remitted for periods that lie within one.
  package func remitted(for period: Period) throws(SQLiteError) -> Dong {
    try connection.cached(
      "SELECT ifnull(sum(amount), 0) FROM taxRemittance WHERE periodFrom >= ?1 AND periodTo <= ?2"
    ).first(period.from.description, period.to.description) { Dong($0.int64(0)) } ?? .zero
  }

  /// What an entry remitted, and what of it was not taken back since.
  package func remittance(
    ofEntry seq: Int64
  ) throws(SQLiteError) -> (remittance: PostedTaxRemittance, left: Dong)? {
    try connection.cached(
      """
      SELECT t.periodFrom, t.periodTo, t.amount, t.voucher, t.paidOn, \(Self.left)
      FROM taxRemittance t WHERE t.entry = ?1
      """
    ).first(seq) { row in
      guard let from = CivilDate(text: row.text(0)), let to = CivilDate(text: row.text(1)),
        let period = Period(from: from, to: to), let paidOn = CivilDate(text: row.text(4))
      else { preconditionFailure("a stored remittance reads back") }
      return (
        PostedTaxRemittance(
          period: period, amount: Dong(row.int64(2)), voucher: row.text(3), paidOn: paidOn),
        Dong(row.int64(5))
      )
    }
  }

  /// What of the remittance `t` was not taken back since.
  private static let left: SQL = """
    t.amount + ifnull((SELECT sum(b.amount) FROM entry e JOIN taxRemittance b ON b.entry = e.seq
      WHERE e.reverses = t.entry), 0)
    """

  /// The entry that remitted this very tax, where nothing of it was taken back.
  package func remittance(
    for period: Period, amount: Dong, voucher: String, on date: CivilDate
  ) throws(SQLiteError) -> Int64? {
    try connection.cached(
      """
      SELECT t.entry FROM taxRemittance t WHERE t.voucher = ?1 AND t.periodFrom = ?2
        AND t.periodTo = ?3 AND t.amount = ?4 AND t.paidOn = ?5 AND \(Self.left) > 0
      ORDER BY t.id LIMIT 1
      """
    ).first(
      voucher, period.from.description, period.to.description, amount.amount, date.description
    ) { $0.int64(0) }
  }

  /// What was ever remitted out of a funding source.
  package func remitted(from source: FundingSource) throws(SQLiteError) -> Dong {
    try connection.cached(
      """
      SELECT ifnull(sum(p.credit - p.debit), 0) FROM taxRemittance t
      JOIN posting p ON p.entry = t.entry WHERE p.account = ?1
      """
    ).first(Account.cash(source).name) { Dong($0.int64(0)) } ?? .zero
  }
}

/// Tax remitted (nộp thuế), as it is posted; negative where it is taken back.
package struct PostedTaxRemittance: PostedRecord {
  package let period: Period
  package let amount: Dong
  package let voucher: String
  package let paidOn: CivilDate

  package init(period: Period, amount: Dong, voucher: String, paidOn: CivilDate) {
    self.period = period
    self.amount = amount
    self.voucher = voucher
    self.paidOn = paidOn
  }

  package static let table = PostedTable.taxRemittance
  package var columns: [PostedValue] {
    [
      PostedValue(period.from), PostedValue(period.to), PostedValue(amount), .text(voucher),
      PostedValue(paidOn),
    ]
  }
}
