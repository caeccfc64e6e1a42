/// Why unpacking cannot go on.
enum InflateError: Error {
  /// The packed bytes are not DEFLATE, or end too early.
  case invalid
  /// They could not be had.
  case stop(WorkbookStop)
}

/// The bits of packed bytes, the lowest of each byte first.
struct BitReader {
  private var piece: [UInt8] = []
  private var index = 0
  private var bits: UInt64 = 0
  private var count = 0
  private var isAtEnd = false

  /// Has at least some bits at hand, or all that are left.
  private mutating func fill(_ wanted: Int, _ source: inout PackedBytes) throws(InflateError) {
    while count < wanted {
      if index == piece.count {
        if isAtEnd { return }
        do throws(WorkbookStop) { piece = try source.next() } catch { throw .stop(error) }
        index = 0
        if piece.isEmpty {
          isAtEnd = true
          return
        }
      }
      while count <= 56, index < piece.count {
        bits |= UInt64(piece[index]) << UInt64(count)
        index += 1
        count += 8
      }
    }
  }

  /// The next bits as a number; at most 16.
  mutating func take(_ wanted: Int, from source: inout PackedBytes) throws(InflateError) -> Int {
    try fill(wanted, &source)
    guard count >= wanted else { throw .invalid }
    let value = Int(bits & (1 << UInt64(wanted) - 1))
    drop(wanted)
    return value
  }

  /// The next symbol of a code.
  mutating func symbol(
    _ table: borrowing HuffmanTable, from source: inout PackedBytes
  ) throws(InflateError) -> Int {
    try fill(HuffmanTable.longest, &source)
    let entry = table.quick[Int(bits & (1 << UInt64(HuffmanTable.quickBits) - 1))]
    let length = Int(entry & 15)
    if length > 0 {
      guard length <= count else { throw .invalid }
      drop(length)
      return Int(entry >> 4)
    }
    return try longSymbol(table)
  }

  private mutating func longSymbol(_ table: borrowing HuffmanTable) throws(InflateError) -> Int {
    var (code, first, index) = (0, 0, 0)
    for length in 1...HuffmanTable.longest {
      guard length <= count else { throw .invalid }
      code |= Int(bits >> UInt64(length - 1) & 1)
      let these = table.counts[length]
      if code - these < first {
        drop(length)
        return Int(table.symbols[index + code - first])
      }
      index += these
      first = (first + these) << 1
      code <<= 1
    }
    throw .invalid
  }

  /// Leaves the rest of the byte at hand behind.
  mutating func alignToByte() { drop(count & 7) }

  private mutating func drop(_ number: Int) {
    bits >>= UInt64(number)
    count -= number
  }
}
