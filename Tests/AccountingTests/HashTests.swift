import Accounting
import Testing

@Suite struct SHA256Tests {
  /// FIPS 180-4 and the NIST example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
        + "klmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func theStandardsExamplesHold(text: String, hash: String) {
    #expect(Digest(of: text.utf8).hexadecimal == hash)
  }

  @Test func aMillionLettersHold() {
    #expect(
      Digest(of: repeatElement(UInt8(ascii: "a"), count: 1_000_000)).hexadecimal
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [55, 56, 57, 63, 64, 65, 119, 120, 128])
  func feedingByPiecesIsFeedingAtOnce(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    var hash = SHA256()
    for byte in bytes { hash.update([byte]) }
    #expect(hash.finish() == Digest(of: bytes))
  }
}

@Suite struct SealTests {
  @Test func aSealShowsTheSequenceAndSixteenDigits() throws {
    let digest = Digest(of: "abc".utf8)
    let seal = Seal(sequence: 42, digest: digest)
    #expect(seal.description == "42:BA78-16BF-8F01-CFEA")
    #expect(Seal(text: seal.description) == seal)
    #expect(Seal(text: "42:ba78-16bf-8f01-cfea") == seal)
    #expect(seal.matches(digest) && !seal.matches(Digest(of: "abd".utf8)))
  }

  @Test(arguments: [
    "", "42", "42:", "-1:BA78-16BF-8F01-CFEA", "42:BA78-16BF-8F01", "42:BA7816BF8F01CFEA",
    "42:GA78-16BF-8F01-CFEA", "x:BA78-16BF-8F01-CFEA", "+42:BA78-16BF-8F01-CFEA",
    "-0:BA78-16BF-8F01-CFEA",
  ])
  func otherTextsAreNone(text: String) {
    #expect(Seal(text: text) == nil)
  }
}

@Suite struct CanonicalBytesTests {
  @Test func everyColumnIsTagged() {
    var bytes = CanonicalBytes()
    bytes.append(Int64(258))
    bytes.append("đ")
    bytes.append(nil as String?)
    #expect(
      bytes.bytes == [1, 0, 0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0xC4, 0x91, 0])
  }

  @Test func twoTextsNeverReadAsOne() {
    var (left, right) = (CanonicalBytes(), CanonicalBytes())
    left.append("ab")
    left.append("c")
    right.append("a")
    right.append("bc")
    #expect(left.bytes != right.bytes)
  }
}
