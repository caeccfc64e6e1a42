/// The shape of a row of a royalty table (dạng của mức nhuận bút).
public enum RateShape: Hashable, Sendable {
  /// Anything above zero up to a maximum.
  case maximum(Measure)
  /// Anything from a minimum to a maximum, both included.
  case range(Measure, Measure)
  /// One value.
  case fixed(Measure)
  /// A value for each unit of length, its product held by a cap.
  case perLength(Measure, unit: String, cap: Measure)

  /// The greatest measure the row can give.
  public var greatest: Measure {
    switch self {
    case .maximum(let measure), .range(_, let measure), .fixed(let measure): measure
    case .perLength(_, _, let cap): cap
    }
  }

  /// Whether the row counts in coefficients, so that a unit value is needed.
  public var isCoefficient: Bool {
    if case .coefficient = greatest { true } else { false }
  }
}
