import Orthography

extension Substring {
  /// The entries of a list, without white space around them; one `;` at the end is forgiven.
  var entries: [Substring] {
    let semicolon = UInt8(ascii: ";")
    let body = utf8.last == semicolon ? self[..<utf8.index(before: endIndex)] : self
    return body.pieces(by: semicolon).map(\.trimmed)
  }

  /// The slice without white space around it.
  var trimmed: Substring {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Between the signs of ASCII a slice that begins and ends with ink needs no trimming.
    if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return self }
    var slice = self
    while let scalar = slice.unicodeScalars.first, scalar.properties.isWhitespace {
      slice.unicodeScalars.removeFirst()
    }
    while let scalar = slice.unicodeScalars.last, scalar.properties.isWhitespace {
      slice.unicodeScalars.removeLast()
    }
    return slice
  }
}
