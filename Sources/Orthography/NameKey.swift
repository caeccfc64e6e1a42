/// The key under which names and pen names (họ tên, bút danh) are compared.
///
/// Case, white space around and between words, and the encoding of accents (NFC or NFD)
/// do not count. Accents do, and `đ` is not `d`: `Hà` and `Ha` are two people.
public struct NameKey: Hashable, Sendable, CustomStringConvertible {
  /// The key as text, in lower case and composed, fit to be stored and compared by bytes.
  public let text: String

  /// Makes the key of a name.
  public init(_ name: String) {
    var key = String.UnicodeScalarView()
    var gap = false
    name.forEachLetter { letter in
      if letter.base.isWhiteSpace {
        gap = !key.isEmpty
        return
      }
      if letter.base.isInvisible || letter.base.isControl { return }
      if gap {
        key.append(" ")
        gap = false
      }
      letter.write(to: &key)
    }
    text = String(key)
  }

  /// Whether nothing is left to compare.
  public var isEmpty: Bool { text.isEmpty }

  /// The key as text.
  public var description: String { text }
}
