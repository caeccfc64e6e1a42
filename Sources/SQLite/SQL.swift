/// The text of a statement: written in the source and put together from such texts and numbers,
/// never from data, which is bound.
///
/// A `String` neither becomes one nor can be interpolated into one, so that the compiler refuses
/// what would let a name or a title speak to SQLite.
package struct SQL: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What SQLite reads.
  package let text: String

  package init(stringLiteral text: String) { self.text = text }

  package init(stringInterpolation pieces: Pieces) { text = pieces.text }

  private init(text: String) { self.text = text }

  /// The name of a table, a column or an account's part: letters, digits, `:` and `_` alone.
  package static func name(_ name: String) -> SQL {
    precondition(
      name.utf8.allSatisfy { isOfName($0) }, "a name in a statement is made of letters")
    return SQL(text: name)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Kept statements are looked up at every row: the length and the end tell nearly all apart,
  /// and a text written in the source is equal to itself at a glance.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text.utf8.count)
    for byte in text.utf8.suffix(16) { hasher.combine(byte) }
  }

  /// The pieces of a statement.
  package struct Pieces: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ piece: SQL) { text += piece.text }
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      text += String(number)
    }
  }

  package static func + (left: SQL, right: SQL) -> SQL { SQL(text: left.text + right.text) }
}

extension Sequence<SQL> {
  /// The texts with another between them.
  package func joined(separator: SQL) -> SQL {
    var joined: SQL?
    for piece in self { joined = joined.map { $0 + separator + piece } ?? piece }
    return joined ?? ""
  }
}
