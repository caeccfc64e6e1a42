/// The shares of a part, `code:role:amount;…`, read where they lie: for sums over many rows.
///
/// `GradeText` is what writes them, and reads them where the role is wanted too.
struct ShareAmountBytes: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The code of whose share it is, which goes with the row, and the amount in đồng.
  mutating func next() -> (contributor: UnsafeBufferPointer<UInt8>, amount: Int64)? {
    guard place < bytes.count else { return nil }
    let code = take(until: UInt8(ascii: ":"))
    _ = take(until: UInt8(ascii: ":"))
    var amount: Int64 = 0
    for digit in take(until: UInt8(ascii: ";")) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else {
        preconditionFailure("a stored share reads back")
      }
      amount = amount * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return (code, amount)
  }

  private mutating func take(until end: UInt8) -> UnsafeBufferPointer<UInt8> {
    let start = place
    while place < bytes.count, bytes[place] != end { place += 1 }
    let taken = UnsafeBufferPointer(rebasing: bytes[start..<place])
    place += 1
    return taken
  }
}
