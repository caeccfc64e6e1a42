/// Why a payment is taxed as it is (căn cứ khấu trừ).
///
/// The order is that of weight: where a payee of a period was paid on several grounds, the first of
/// them names the row.
public enum WithholdingBasis: String, Sendable, CaseIterable {
  /// The rate was applied.
  case withheld
  /// The payee asked for it, below the threshold.
  case onRequest = "on-request"
  /// The payee is a non-resident.
  case nonResident = "non-resident"
  /// A commitment switches withholding off.
  case commitment
  /// The day's total lies below the threshold.
  case belowThreshold = "below-threshold"
  /// The payee is on a payroll; the income is listed for the payroll clerk.
  case payroll
  /// The payee is an organisation.
  case organisation

  /// Whether a later payment of the day builds on what this one bore.
  public var countsTowardsTheDay: Bool {
    switch self {
    case .withheld, .onRequest, .nonResident, .belowThreshold: true
    case .commitment, .payroll, .organisation: false
    }
  }
}
