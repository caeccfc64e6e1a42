/// A prefix code of DEFLATE: the symbol of a sequence of bits.
///
/// Codes of up to ten bits are looked up at once, longer ones bit by bit.
struct HuffmanTable {
  static let quickBits = 10
  static let longest = 15

  /// By the next ten bits: the symbol shifted left by four and the length; 0 for a longer code.
  private(set) var quick: [UInt16]
  /// How many codes there are of each length.
  private(set) var counts = [Int](repeating: 0, count: longest + 1)
  /// The symbols in the order of their codes.
  private(set) var symbols: [UInt16] = []

  /// The code of some lengths, 0 for symbols that do not occur; `nil` when they make none.
  ///
  /// An incomplete code is taken where it has one symbol at most, as DEFLATE allows.
  init?(lengths: [UInt8]) {
    quick = [UInt16](repeating: 0, count: 1 << Self.quickBits)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    var offsets = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      left = left * 2 - counts[length]
      if left < 0 { return nil }
      offsets[length + 1] = offsets[length] + counts[length]
    }
    let used = offsets[Self.longest + 1]
    if left > 0 && used > 1 { return nil }
    symbols = [UInt16](repeating: 0, count: used)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[offsets[Int(length)]] = UInt16(symbol)
      offsets[Int(length)] += 1
    }
    fillQuick()
  }

  private mutating func fillQuick() {
    var code = 0
    var index = 0
    for length in 1...Self.quickBits {
      for _ in 0..<counts[length] {
        let entry = symbols[index] << 4 | UInt16(length)
        var place = Self.reversed(code, length)
        while place < quick.count {
          quick[place] = entry
          place += 1 << length
        }
        code += 1
        index += 1
      }
      code <<= 1
    }
  }

  /// Codes come with their first bit lowest.
  private static func reversed(_ code: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 << 1 | (code >> $1 & 1) }
  }

  /// The code of the literals and lengths where a block brings none.
  static let fixedLiterals = fixed(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  /// The code of the distances where a block brings none.
  static let fixedDistances = fixed([UInt8](repeating: 5, count: 32))

  private static func fixed(_ lengths: [UInt8]) -> HuffmanTable {
    guard let table = HuffmanTable(lengths: lengths) else {
      preconditionFailure("the fixed codes of DEFLATE are complete")
    }
    return table
  }
}
