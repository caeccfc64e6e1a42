/// What makes a letter of its own out of a base letter: ă, â, ơ, đ beside a, o, d.
package enum Shape: UInt8, Sendable {
  /// The base letter itself.
  case plain
  /// Ă.
  case breve
  /// Â, ê, ô.
  case circumflex
  /// Ơ, ư.
  case horn
  /// Đ.
  case stroke

  /// The shape that a combining mark writes, `nil` for any other scalar.
  init?(mark: Unicode.Scalar) {
    switch mark.value {
    case 0x306: self = .breve
    case 0x302: self = .circumflex
    case 0x31B: self = .horn
    default: return nil
    }
  }
}
