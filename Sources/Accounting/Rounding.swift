/// How an exact product becomes whole đồng (làm tròn): half away from zero, to a step.
///
/// The law is silent; the profile may choose steps of 1, 100 or 1.000 đồng.
public struct Rounding: Hashable, Sendable {
  /// The step in đồng.
  public let step: Int64

  /// To one đồng, the default.
  public static let dong = Rounding(uncheckedStep: 1)

  private init(uncheckedStep: Int64) {
    step = uncheckedStep
  }

  /// Creates a rounding to 1, 100 or 1.000 đồng; `nil` for any other step.
  public init?(step: Int64) {
    guard [1, 100, 1_000].contains(step) else { return nil }
    self.init(uncheckedStep: step)
  }

  /// The nearest multiple of the step, halves away from zero; `nil` beyond the limit of a line.
  public func callAsFunction(_ number: ExactNumber) -> Dong? {
    let denominator = number.denominator.multipliedReportingOverflow(by: Int128(step))
    guard !denominator.overflow else { return nil }
    let divided = number.numerator.magnitude
      .quotientAndRemainder(dividingBy: denominator.partialValue.magnitude)
    let isUpper = divided.remainder >= denominator.partialValue.magnitude - divided.remainder
    let steps = divided.quotient + (isUpper ? 1 : 0)
    guard steps <= UInt128(Dong.budgetLimit.amount) else { return nil }
    let amount = Int64(steps) * step
    guard amount <= Dong.budgetLimit.amount else { return nil }
    return Dong(number.numerator < 0 ? -amount : amount)
  }
}
