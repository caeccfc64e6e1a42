public import Accounting
import Diagnostics
import Orthography

extension Rules {
  /// The value of one unit of coefficient on a day: base salary × share.
  ///
  /// - Throws: `nothingInForce` where salary or share has no rule.
  public func unitValue(on date: CivilDate) throws(LawProblem) -> UnitValue {
    let share = try scalar(
      .unitShare, Text(vi: "giá trị một đơn vị hệ số", en: "the unit value"), on: date)
    let salary = try scalar(
      .baseSalary, Text(vi: "mức lương cơ sở", en: "the base salary"), on: date)
    let percentage = Percentage(hundredths: share.low)
    let value = ExactNumber(Int128(salary.low) * Int128(share.low), over: 10_000)
    guard let dong = Rounding.dong(value) else {
      preconditionFailure("a base salary below the limit of a line gives a unit value in range")
    }
    return UnitValue(
      value: value, dong: dong, baseSalary: Dong(salary.low), share: percentage,
      salaryCitation: salary.provenance.citation, shareCitation: share.provenance.citation,
      effectiveFrom: max(salary.validity.from, share.validity.from))
  }

  /// The base salary on a day.
  ///
  /// - Throws: `nothingInForce`.
  public func baseSalary(on date: CivilDate) throws(LawProblem) -> CitedAmount {
    let salary = try scalar(
      .baseSalary, Text(vi: "mức lương cơ sở", en: "the base salary"), on: date)
    return CitedAmount(amount: Dong(salary.low), citation: salary.provenance.citation)
  }

  /// The first day of the base salary that holds on a day; `nil` where none does.
  public func baseSalaryStart(on date: CivilDate) -> CivilDate? {
    parameter(.baseSalary, on: date)?.validity.from
  }

  /// The share of the base salary that made a unit when one was last in force, up to a day;
  /// for estimates alone.
  public func lastUnitShare(upTo date: CivilDate) -> CitedPercentage? {
    let past = parameters[.unitShare]?.filter { $0.validity.from <= date } ?? []
    return past.max { $0.validity.from < $1.validity.from }.map { row in
      CitedPercentage(
        percentage: Percentage(hundredths: row.low), citation: row.provenance.citation)
    }
  }

  private func scalar(
    _ key: ParameterKey, _ subject: Text, on date: CivilDate
  ) throws(LawProblem) -> ParameterRow {
    if let row = parameter(key, on: date) { return row }
    throw gap(
      subject, .parameters, chain: key.rawValue, rows: parameters[key] ?? [], on: date,
      isGrading: true)
  }

  /// A modifier of royalties on a day.
  ///
  /// - Throws: `unknownModifier` or `nothingInForce`.
  public func modifier(_ code: String, on date: CivilDate) throws(LawProblem) -> ModifierRule {
    try modifier(code, .royalty, known: modifierCodes, on: date)
  }

  func modifier(
    _ code: String, _ regime: ModifierRow.Regime, known: [String], on date: CivilDate
  ) throws(LawProblem) -> ModifierRule {
    let chain = "\(regime.rawValue):\(code)"
    guard let rows = modifierRows[chain] else {
      throw .unknownModifier(code, nearest: NearestWord.suggest(code, among: known))
    }
    if let row = rows.inForce(on: date) { return row.rule }
    let subject = Text(vi: "hệ số điều chỉnh “\(code)”", en: "the modifier “\(code)”")
    throw gap(
      subject, .modifiers, chain: chain, rows: rows, on: date, isGrading: regime == .royalty)
  }

  /// The percentage of a work's royalty that a role may get, `nil` where the law sets none:
  /// `lyricist` 20–50 % (18/2014/NĐ-CP, Điều 7.4.a).
  public func share(role: String, on date: CivilDate) -> CitedRange? {
    guard let key = ParameterKey(rawValue: "share-\(role)"), let row = parameter(key, on: date)
    else { return nil }
    return CitedRange(
      range: Percentage(hundredths: row.low)...Percentage(hundredths: row.high),
      citation: row.provenance.citation)
  }
}
