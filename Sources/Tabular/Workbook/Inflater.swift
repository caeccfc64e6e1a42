/// Unpacks DEFLATE (RFC 1951), a bounded piece at a time: what is packed tightly costs time, never
/// memory.
struct Inflater {
  /// How much is handed out at a time.
  static let piece = 64 * 1024
  private static let window = 32 * 1024

  private enum State {
    case blockHeader
    case stored(left: Int)
    case packed
    case copying(distance: Int, left: Int)
    case ended
  }

  private var bits = BitReader()
  private var state = State.blockHeader
  private var isLastBlock = false
  private var literals = HuffmanTable.fixedLiterals
  private var distances = HuffmanTable.fixedDistances
  /// The last 32 KiB handed out, then what is being unpacked.
  private var output: [UInt8] = []
  private var handedOut = 0

  /// The next piece, empty at the end.
  mutating func next(from source: inout PackedBytes) throws(InflateError) -> [UInt8] {
    if output.count > Self.window {
      output.removeSubrange(0..<output.count - Self.window)
    }
    handedOut = output.count
    while output.count - handedOut < Self.piece {
      if case .ended = state { break }
      try step(&source)
    }
    return Array(output[handedOut...])
  }

  private var room: Int { Self.piece - (output.count - handedOut) }

  private mutating func step(_ source: inout PackedBytes) throws(InflateError) {
    switch state {
    case .blockHeader: try readHeader(&source)
    case .stored(let left):
      let count = min(left, room)
      for _ in 0..<count { output.append(UInt8(try bits.take(8, from: &source))) }
      state = left == count ? afterBlock : .stored(left: left - count)
    case .packed: try unpack(&source)
    case .copying(let distance, let left):
      let count = min(left, room)
      for _ in 0..<count { output.append(output[output.count - distance]) }
      state = left == count ? .packed : .copying(distance: distance, left: left - count)
    case .ended: break
    }
  }

  private var afterBlock: State { isLastBlock ? .ended : .blockHeader }

  private mutating func readHeader(_ source: inout PackedBytes) throws(InflateError) {
    if isLastBlock {
      state = .ended
      return
    }
    isLastBlock = try bits.take(1, from: &source) == 1
    switch try bits.take(2, from: &source) {
    case 0:
      bits.alignToByte()
      let length = try bits.take(16, from: &source)
      guard try bits.take(16, from: &source) == length ^ 0xFFFF else { throw .invalid }
      state = length == 0 ? afterBlock : .stored(left: length)
    case 1:
      literals = .fixedLiterals
      distances = .fixedDistances
      state = .packed
    case 2:
      try readCodes(&source)
      state = .packed
    default: throw .invalid
    }
  }

  /// Literals and copies until the piece is full or the block ends.
  private mutating func unpack(_ source: inout PackedBytes) throws(InflateError) {
    while room > 0 {
      let symbol = try bits.symbol(literals, from: &source)
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 {
        state = afterBlock
        return
      }
      guard symbol - 257 < Self.lengths.count else { throw .invalid }
      let (length, lengthBits) = Self.lengths[symbol - 257]
      let count = length + (try bits.take(lengthBits, from: &source))
      let code = try bits.symbol(distances, from: &source)
      guard code < Self.distances.count else { throw .invalid }
      let (base, distanceBits) = Self.distances[code]
      let distance = base + (try bits.take(distanceBits, from: &source))
      guard distance <= output.count else { throw .invalid }
      guard count <= room else {
        state = .copying(distance: distance, left: count)
        return
      }
      for _ in 0..<count { output.append(output[output.count - distance]) }
    }
  }

  /// The codes that a block brings with it, themselves packed by a code.
  private mutating func readCodes(_ source: inout PackedBytes) throws(InflateError) {
    let literalCount = try bits.take(5, from: &source) + 257
    let distanceCount = try bits.take(5, from: &source) + 1
    let codeCount = try bits.take(4, from: &source) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .invalid }
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount {
      codeLengths[Self.codeOrder[index]] = UInt8(try bits.take(3, from: &source))
    }
    guard let codes = HuffmanTable(lengths: codeLengths) else { throw .invalid }
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try bits.symbol(codes, from: &source)
      switch symbol {
      case 0...15: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw .invalid }
        lengths += [UInt8](repeating: last, count: 3 + (try bits.take(2, from: &source)))
      case 17: lengths += [UInt8](repeating: 0, count: 3 + (try bits.take(3, from: &source)))
      default: lengths += [UInt8](repeating: 0, count: 11 + (try bits.take(7, from: &source)))
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0,
      let literals = HuffmanTable(lengths: Array(lengths[..<literalCount])),
      let distances = HuffmanTable(lengths: Array(lengths[literalCount...]))
    else { throw .invalid }
    self.literals = literals
    self.distances = distances
  }

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The shortest copy of each symbol from 257 on, and how many bits lengthen it.
  private static let lengths: [(Int, Int)] = {
    var table: [(Int, Int)] = (3...10).map { ($0, 0) }
    var base = 11
    for bits in 1...5 {
      for _ in 0..<4 {
        table.append((base, bits))
        base += 1 << bits
      }
    }
    return table + [(258, 0)]
  }()

  /// The shortest distance of each symbol, and how many bits lengthen it.
  private static let distances: [(Int, Int)] = {
    var table: [(Int, Int)] = (1...4).map { ($0, 0) }
    var base = 5
    for bits in 1...13 {
      for _ in 0..<2 {
        table.append((base, bits))
        base += 1 << bits
      }
    }
    return table
  }()
}
