public import Accounting

/// What a row of a table counts in (đơn vị tính của mức): coefficients or đồng.
public enum Measure: Hashable, Sendable {
  /// A coefficient, to be multiplied by the unit value.
  case coefficient(Coefficient)
  /// An amount in đồng; there is no unit value then.
  case dong(Dong)

  /// Whether both are coefficients, or both amounts.
  func isComparable(with other: Measure) -> Bool {
    switch (self, other) {
    case (.coefficient, .coefficient), (.dong, .dong): true
    default: false
    }
  }

  /// Whether this is below the other measure; measures of two kinds are never compared.
  func isBelow(_ other: Measure) -> Bool {
    switch (self, other) {
    case (.coefficient(let left), .coefficient(let right)): left < right
    case (.dong(let left), .dong(let right)): left < right
    default: preconditionFailure("a coefficient is not compared with an amount")
    }
  }
}

extension Measure: CustomStringConvertible {
  /// `2.5` for a coefficient, `1.234.567 đ` for an amount.
  public var description: String {
    switch self {
    case .coefficient(let coefficient): coefficient.description
    case .dong(let amount): "\(amount) đ"
    }
  }
}
