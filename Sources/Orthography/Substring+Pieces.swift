extension Substring {
  /// The slices between an ASCII sign, empty ones kept; by bytes, for lists and canonical texts are
  /// read by the hundred thousand.
  package func pieces(by sign: UInt8) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self
    while let index = rest.utf8.firstIndex(of: sign) {
      pieces.append(rest[..<index])
      rest = rest[rest.utf8.index(after: index)...]
    }
    pieces.append(rest)
    return pieces
  }
}
