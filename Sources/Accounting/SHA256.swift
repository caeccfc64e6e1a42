/// The hash function SHA-256 (FIPS 180-4), fed piece by piece.
///
/// Whole blocks are read where they lie in the caller's bytes; only the end of a piece is copied.
public struct SHA256: Sendable {
  private static let blockSize = 64

  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var length: UInt64 = 0

  /// Creates the hash of nothing.
  public init() {}

  /// How many bytes of the block under way are there.
  private var filled: Int { Int(length % UInt64(Self.blockSize)) }

  /// Takes in more bytes.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let whole: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if whole == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// Takes in more bytes that lie in one piece.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    if filled > 0 {
      offset = min(bytes.count, Self.blockSize - filled)
      fill(UnsafeRawBufferPointer(rebasing: bytes[..<offset]))
    }
    while bytes.count - offset >= Self.blockSize {
      compress(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Self.blockSize]))
      offset += Self.blockSize
      length += UInt64(Self.blockSize)
    }
    fill(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
  }

  /// The hash of all that was taken in.
  public consuming func finish() -> Digest {
    let bits = length * 8
    fill(0x80)
    while filled != Self.blockSize - 8 { fill(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      fill(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return Digest(words: (0..<8).map { state[$0] })
  }

  private mutating func fill(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes { fill(byte) }
  }

  private mutating func fill(_ byte: UInt8) {
    block[filled] = byte
    length += 1
    guard filled == 0 else { return }
    let whole = block
    whole.span.withUnsafeBytes { compress($0) }
  }

  private mutating func compress(_ bytes: UnsafeRawBufferPointer) {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      words[index] = UInt32(
        bigEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let (w15, w2) = (words[index - 15], words[index - 2])
      let s0 = Self.rotate(w15, 7) ^ Self.rotate(w15, 18) ^ (w15 >> 3)
      let s1 = Self.rotate(w2, 17) ^ Self.rotate(w2, 19) ^ (w2 >> 10)
      words[index] = words[index - 16] &+ s0 &+ words[index - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds bring each letter back to its own place, so none is moved.
    for index in stride(from: 0, to: 64, by: 8) {
      Self.round(a, b, c, &d, e, f, g, &h, words[index] &+ Self.constants[index])
      Self.round(h, a, b, &c, d, e, f, &g, words[index + 1] &+ Self.constants[index + 1])
      Self.round(g, h, a, &b, c, d, e, &f, words[index + 2] &+ Self.constants[index + 2])
      Self.round(f, g, h, &a, b, c, d, &e, words[index + 3] &+ Self.constants[index + 3])
      Self.round(e, f, g, &h, a, b, c, &d, words[index + 4] &+ Self.constants[index + 4])
      Self.round(d, e, f, &g, h, a, b, &c, words[index + 5] &+ Self.constants[index + 5])
      Self.round(c, d, e, &f, g, h, a, &b, words[index + 6] &+ Self.constants[index + 6])
      Self.round(b, c, d, &e, f, g, h, &a, words[index + 7] &+ Self.constants[index + 7])
    }
    state = state &+ [a, b, c, d, e, f, g, h]
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let first = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
    let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d &+= first
    h = first &+ s0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
