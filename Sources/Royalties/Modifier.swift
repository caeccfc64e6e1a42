public import Accounting
import Orthography

/// A circumstance that changes a royalty (trường hợp điều chỉnh), with the percentage chosen.
public struct Modifier: Hashable, Sendable {
  /// The code of the rate book, such as `hardship`.
  public let code: String
  /// The percentage the grader chose within the range of the law.
  public let percent: Percentage

  /// Chooses a percentage for a circumstance.
  public init(code: String, percent: Percentage) {
    self.code = code
    self.percent = percent
  }

  /// The code of the modifier that a translated part needs (bản dịch; 18/2014/NĐ-CP, 7.4.b).
  public static let translation = "translation"
}

extension [Modifier] {
  /// The modifiers in the syntax of the input, `hardship=50;minority=15`.
  public var canonicalText: String {
    map { "\($0.code)=\($0.percent)" }.joined(separator: ";")
  }

  /// Reads the canonical text back, empty for none; `nil` where it is not one.
  public init?(canonicalText: String) {
    self = []
    for entry in canonicalText[...].pieces(by: UInt8(ascii: ";")) where !entry.isEmpty {
      let sides = entry.pieces(by: UInt8(ascii: "="))
      guard sides.count == 2, let percent = Percentage(text: String(sides[1])) else { return nil }
      append(Modifier(code: String(sides[0]), percent: percent))
    }
  }
}
