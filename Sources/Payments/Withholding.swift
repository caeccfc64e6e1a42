public import Accounting
public import Legislation
import Royalties

/// Income tax withheld from a payment (khấu trừ thuế TNCN; 111/2013/TT-BTC, Điều 25.1.i;
/// 253/2026/NĐ-CP, Điều 50.2 and 64).
public struct Withholding: Hashable, Sendable {
  /// The income of this payment that the rate was applied to, else nothing.
  public let taxable: Dong
  /// The tax to take from this payment; below zero never.
  public let tax: Dong
  /// Why.
  public let basis: WithholdingBasis
  /// The clause, where one applies.
  public let citation: Citation?

  /// The tax of a payment, given what earlier live runs pay on the same day.
  ///
  /// The threshold is met by the day's total, itself included (`từ … trở lên`); the payment bears
  /// the tax on the whole day less what the earlier ones bore.
  ///
  /// - Throws: `LawProblem.nothingInForce` where no rule is in force on the pay date.
  public static func of(
    gross: Dong, earlier: DayTotal, payee: TaxedPayee, on payDate: CivilDate, under rules: Rules
  ) throws(LawProblem) -> Withholding {
    let day = try of(day: earlier.gross + gross, payee: payee, on: payDate, under: rules)
    return Withholding(
      taxable: max(day.taxable - earlier.taxable, .zero), tax: max(day.tax - earlier.tax, .zero),
      basis: day.basis, citation: day.citation)
  }

  /// The tax on everything paid to a payee on one day.
  ///
  /// - Throws: `LawProblem.nothingInForce` where no rule is in force on the pay date.
  public static func of(
    day total: Dong, payee: TaxedPayee, on payDate: CivilDate, under rules: Rules
  ) throws(LawProblem) -> Withholding {
    switch payee.kind {
    case .organisation: return .nothing(.organisation)
    case .staff, .employee: return .nothing(.payroll)
    case .collaborator: break
    }
    let rule = try rules.withholding(on: payDate)
    guard payee.isResident else {
      return applying(
        rule.nonResidentRate, to: total, .nonResident, rule.nonResidentCitation)
    }
    if payee.isCommitted { return .nothing(.commitment, rule.citation) }
    if total >= rule.threshold { return applying(rule.rate, to: total, .withheld, rule.citation) }
    if rule.belowOnRequest, payee.asksForWithholding {
      return applying(rule.rate, to: total, .onRequest, rule.citation)
    }
    return .nothing(.belowThreshold, rule.citation)
  }

  private static func applying(
    _ rate: Percentage, to income: Dong, _ basis: WithholdingBasis, _ citation: Citation
  ) -> Withholding {
    guard let product = ExactNumber(income).multiplied(by: ExactNumber(rate)),
      let tax = Rounding.dong(product)
    else { preconditionFailure("the tax of a day's payments is within reach") }
    return Withholding(taxable: income, tax: tax, basis: basis, citation: citation)
  }

  private static func nothing(
    _ basis: WithholdingBasis, _ citation: Citation? = nil
  ) -> Withholding {
    Withholding(taxable: .zero, tax: .zero, basis: basis, citation: citation)
  }

  /// A payment's tax over its lines, by gross, largest remainder.
  public static func split(_ tax: Dong, over lines: [Dong]) -> [Dong] {
    guard lines.contains(where: { $0 > .zero }) else { return lines.map { _ in .zero } }
    return Split.byLargestRemainder(tax, weights: lines.map { max($0.amount, 0) })
  }

  /// The first day from which a national id stands for a tax code.
  public static let nationalIDServesFrom = CivilDate(year: 2025, month: 7, day: 1) ?? .latest
}
