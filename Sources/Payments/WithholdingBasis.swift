/// Why a payment is taxed as it is (căn cứ khấu trừ).
public enum WithholdingBasis: String, Sendable, CaseIterable {
  /// The rate was applied.
  case withheld
  /// The day's total lies below the threshold.
  case belowThreshold = "below-threshold"
  /// The payee is on a payroll; the income is listed for the payroll clerk.
  case payroll
  /// The payee is an organisation.
  case organisation
  /// The payee is a non-resident.
  case nonResident = "non-resident"
}
