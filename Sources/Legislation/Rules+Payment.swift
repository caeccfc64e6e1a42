public import Accounting
import Diagnostics

extension Rules {
  /// How tax is withheld from what is paid on a day.
  ///
  /// - Throws: `nothingInForce`.
  public func withholding(on payDate: CivilDate) throws(LawProblem) -> WithholdingRule {
    let rows = sets.flatMap(\.withholding)
    if let row = rows.inForce(on: payDate) { return row.rule }
    let subject = Text(
      vi: "khấu trừ thuế thu nhập cá nhân", en: "the withholding of personal income tax")
    throw gap(
      subject, .withholding, chain: "withholding", rows: rows, on: payDate, isGrading: false)
  }

  /// The yearly income up to which a commitment is plausible, `nil` where no amount is known.
  public func commitmentAmount(on date: CivilDate) -> CitedAmount? {
    parameter(.commitmentAmount, on: date).map { row in
      CitedAmount(amount: Dong(row.low), citation: row.provenance.citation)
    }
  }

  /// How long after publication a royalty is due; `nil` where the law sets no term.
  public func paymentTerm(publishedOn: CivilDate) -> PaymentTerm? {
    parameter(.paymentTerm, on: publishedOn).map { row in
      PaymentTerm(days: Int(row.low), citation: row.provenance.citation)
    }
  }

  /// How many unanswered notices come before a sum goes to the fund; `nil` without a rule.
  public func paymentNotices(publishedOn: CivilDate) -> Int? {
    parameter(.paymentNotices, on: publishedOn).map { Int($0.low) }
  }

  /// What the yearly fund may hold; `nil` where the law sets no caps.
  public func fundCaps(on date: CivilDate) -> FundCaps? {
    guard let incentive = percentage(.incentiveCap, on: date),
      let remuneration = percentage(.remunerationCap, on: date),
      let broadcast = percentage(.broadcastRemunerationCap, on: date)
    else { return nil }
    return FundCaps(
      incentive: incentive, remuneration: remuneration, broadcastRemuneration: broadcast)
  }

  /// The caps of a year's fund, each with the days of the year on which it was in force; a year in
  /// which they begin, change or end has them for a part of it alone.
  public func fundCaps(inYear year: Int) -> [(days: Period, caps: FundCaps)] {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return [] }
    let keys: [ParameterKey] = [.incentiveCap, .remunerationCap, .broadcastRemunerationCap]
    let changes = keys.flatMap { parameters[$0] ?? [] }.flatMap { row in
      [row.validity.from, row.validity.to?.adding(days: 1)].compactMap { $0 }
    }
    let begins = [first] + Set(changes.filter { first < $0 && $0 <= last }).sorted()
    let ends = begins.dropFirst().map { $0.adding(days: -1) } + [last]
    return zip(begins, ends).compactMap { begin, end in
      guard let caps = fundCaps(on: begin), let days = Period(from: begin, to: end) else {
        return nil
      }
      return (days, caps)
    }
  }

  /// The caps of the yearly fund when there last were any, up to a day; for estimates alone.
  public func lastFundCaps(upTo date: CivilDate) -> FundCaps? {
    let known = parameters[.incentiveCap]?.filter { $0.validity.from <= date } ?? []
    return known.max { $0.validity.from < $1.validity.from }.flatMap {
      fundCaps(on: $0.validity.from)
    }
  }

  /// The least share of the creation fee that re-use of a work of the State costs.
  public func reuseShare(on date: CivilDate) -> CitedPercentage? {
    percentage(.reuseShare, on: date)
  }

  func percentage(_ key: ParameterKey, on date: CivilDate) -> CitedPercentage? {
    parameter(key, on: date).map { row in
      CitedPercentage(
        percentage: Percentage(hundredths: row.low), citation: row.provenance.citation)
    }
  }
}
