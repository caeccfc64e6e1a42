public import Accounting

extension Rules {
  /// How tax is withheld from what is paid on a day.
  ///
  /// - Throws: `nothingInForce`.
  public func withholding(on payDate: CivilDate) throws(LawProblem) -> WithholdingRule {
    throw .noRates
  }

  /// The yearly income up to which a commitment is plausible, `nil` where no amount is known.
  public func commitmentAmount(on date: CivilDate) -> CitedAmount? { nil }

  /// How long after publication a royalty is due; `nil` where the law sets no term.
  public func paymentTerm(publishedOn: CivilDate) -> PaymentTerm? { nil }

  /// How many unanswered notices come before a sum goes to the fund; `nil` without a rule.
  public func paymentNotices(publishedOn: CivilDate) -> Int? { nil }

  /// What the yearly fund may hold; `nil` where the law sets no caps.
  public func fundCaps(on date: CivilDate) -> FundCaps? { nil }
}
