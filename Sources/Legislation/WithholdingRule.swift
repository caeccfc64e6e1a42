public import Accounting

/// How personal income tax is withheld (khấu trừ thuế thu nhập cá nhân), by the pay date.
public struct WithholdingRule: Hashable, Sendable {
  /// From this payment on, the payment itself included, tax is withheld from residents.
  public let threshold: Dong
  /// The rate for residents without a labour contract or with one under three months.
  public let rate: Percentage
  /// The rate for non-residents, whatever the payment.
  public let nonResidentRate: Percentage
  /// Whether a resident may ask for withholding below the threshold.
  public let belowOnRequest: Bool
  /// Where threshold and rate are written.
  public let citation: Citation
  /// Where the non-resident rate is written.
  public let nonResidentCitation: Citation
  /// How well threshold and rate are known.
  public let confidence: Confidence
  /// How well the non-resident rate is known.
  public let nonResidentConfidence: Confidence
  /// When it is in force.
  public let validity: Validity

  /// What the office must be told when it withholds by this rule.
  public func warnings(isResident: Bool) -> [LawWarning] {
    if isResident {
      confidence == .unseen ? [.unseenValue(citation)] : []
    } else {
      nonResidentConfidence == .unseen ? [.unseenValue(nonResidentCitation)] : []
    }
  }
}
