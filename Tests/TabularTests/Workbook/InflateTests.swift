import Testing

@testable import Tabular

/// Unpacks bytes, handed over a few at a time.
private func inflate(_ packed: [UInt8], piece: Int = 7) throws -> [UInt8] {
  let file = RandomBytes(size: packed.count) { offset, count in
    Array(packed[offset..<min(packed.count, offset + min(count, piece))])
  }
  var source = PackedBytes(file: file, position: 0, end: packed.count)
  var inflater = Inflater()
  var all: [UInt8] = []
  while true {
    let next = try inflater.next(from: &source)
    #expect(next.count <= Inflater.piece)
    if next.isEmpty { return all }
    all += next
  }
}

@Suite struct InflateTests {
  /// From RFC 1951, 3.2.4: a stored block, its length and the complement.
  @Test func aStoredBlockIsCopied() throws {
    #expect(try inflate([1, 3, 0, 0xFC, 0xFF, 97, 98, 99]) == Array("abc".utf8))
    #expect(throws: InflateError.self) { try inflate([1, 3, 0, 0xFC, 0xFE, 97, 98, 99]) }
    #expect(throws: InflateError.self) { try inflate([1, 3, 0, 0xFC, 0xFF, 97]) }
  }

  /// By hand from 3.2.6: `a` is 0x91 in eight bits, then a copy of length 3 at distance 1 (0000001,
  /// 00000), then the end (0000000).
  @Test func fixedCodesAndACopyOverItself() throws {
    #expect(try inflate([0x4B, 0x04, 0x02, 0x00]) == Array("aaaa".utf8))
  }

  /// zlib's raw streams (`zlib.compressobj(9, DEFLATED, -15)`) of texts whose codes differ.
  @Test func whatZlibPackedComesBack() throws {
    for sample in InflateSamples.all {
      #expect(try inflate(sample.packed, piece: 3) == sample.plain)
      #expect(try inflate(sample.packed, piece: 65_536) == sample.plain)
    }
  }

  @Test(
    arguments: [
      [7], [0x03], [], [0x05], [0xFF, 0xFF],
      // A copy from before the beginning: length 3 at distance 1, first of all.
      [0x03, 0x02, 0x00],
    ] as [[UInt8]])
  func whatIsNotDeflateIsInvalid(packed: [UInt8]) {
    #expect(throws: InflateError.self) { try inflate(packed) }
  }

  /// Flipped bits and cut ends: an answer or an error, never a crash nor more than was claimed.
  @Test(arguments: 0..<8) func damageEndsInAnAnswer(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for _ in 0..<200 {
      for sample in InflateSamples.all {
        var packed = sample.packed
        for _ in 0...random(3) { packed[random(packed.count)] ^= 1 << UInt8(random(8)) }
        if random(3) == 0 { packed.removeLast(random(packed.count)) }
        _ = try? inflate(packed, piece: 4096)
      }
    }
  }

  /// A megabyte of zeros in a thousand bytes comes in pieces.
  @Test func tightlyPackedBytesComeInPieces() throws {
    let zeros = InflateSamples.zeros
    #expect(try inflate(zeros).count == 1_000_000)
  }

  @Test func anOverfullOrIncompleteCodeIsRefused() {
    #expect(HuffmanTable(lengths: [1, 1, 1]) == nil)
    #expect(HuffmanTable(lengths: [2, 2]) == nil)
    #expect(HuffmanTable(lengths: [1]) != nil)
    #expect(HuffmanTable(lengths: [0, 0]) != nil)
  }
}
