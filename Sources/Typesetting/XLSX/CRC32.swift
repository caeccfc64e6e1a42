/// The check sum of ZIP archives (CRC-32, ISO 3309), which can be joined: the sum of two texts
/// after each other follows from the sum of each and the length of the second.
struct CRC32: Hashable {
  private static let polynomial: UInt32 = 0xEDB8_8320
  /// What a byte does to the register, then the same with one to seven zero bytes after it: eight
  /// bytes are taken at a time.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { value, _ in
        value & 1 == 0 ? value >> 1 : value >> 1 ^ polynomial
      }
    }
    for index in 256..<(8 * 256) {
      let before = tables[index - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()

  /// The sum so far.
  private(set) var value: UInt32 = 0
  /// How many bytes were added.
  private(set) var count = 0

  mutating func add(_ bytes: [UInt8]) {
    var sum = ~value
    Self.tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBytes { bytes in
        let whole = bytes.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
          let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
          let next = word ^ UInt64(sum)
          sum = 0
          for place in 0..<8 {
            sum ^= tables[(7 - place) * 256 + Int(next >> UInt64(8 * place) & 0xFF)]
          }
        }
        for byte in bytes[whole...] {
          sum = sum >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
        }
      }
    }
    value = ~sum
    count += bytes.count
  }

  /// Adds what another sum was made of, after what this one was made of.
  mutating func add(_ next: CRC32) {
    value = Self.shifted(value, byZeroBytes: next.count) ^ next.value
    count += next.count
  }

  /// The sum after zero bytes: a linear map over the bits, squared for each bit of the length.
  private static func shifted(_ value: UInt32, byZeroBytes count: Int) -> UInt32 {
    var value = value
    var rest = count
    // What one zero bit does to each bit of the register, then two, four, eight.
    var power = (0..<32).map { $0 == 0 ? polynomial : UInt32(1) << ($0 - 1) }
    for _ in 0..<3 { power = squared(power) }
    while rest > 0 {
      if rest & 1 == 1 { value = image(of: value, under: power) }
      power = squared(power)
      rest >>= 1
    }
    return value
  }

  private static func squared(_ map: [UInt32]) -> [UInt32] {
    map.map { image(of: $0, under: map) }
  }

  private static func image(of value: UInt32, under map: [UInt32]) -> UInt32 {
    map.indices.reduce(0) { value >> $1 & 1 == 1 ? $0 ^ map[$1] : $0 }
  }
}
