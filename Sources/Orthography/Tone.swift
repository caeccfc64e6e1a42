/// The tone (thanh điệu) of a Vietnamese syllable, in the order of the dictionaries.
package enum Tone: UInt8, CaseIterable, Sendable {
  /// Thanh ngang: no mark.
  case level
  /// Thanh huyền: à.
  case falling
  /// Thanh hỏi: ả.
  case dipping
  /// Thanh ngã: ã.
  case broken
  /// Thanh sắc: á.
  case rising
  /// Thanh nặng: ạ.
  case heavy

  /// The tone that a combining mark writes, `nil` for any other scalar.
  init?(mark: Unicode.Scalar) {
    switch mark.value {
    case 0x300, 0x340: self = .falling
    case 0x309: self = .dipping
    case 0x303: self = .broken
    case 0x301, 0x341: self = .rising
    case 0x323: self = .heavy
    default: return nil
    }
  }
}
