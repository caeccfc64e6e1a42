/// The head of a ledger as papers print it (dấu niêm): `seq:XXXX-XXXX-XXXX-XXXX`.
///
/// A paper signed years ago still shows whether the ledger of today begins with the same
/// entries.
public struct Seal: Hashable, Sendable {
  /// The sequence number of the last entry, 0 for a ledger without one.
  public let sequence: Int64
  /// The first sixteen upper-case hexadecimal digits of its hash.
  public let digits: String

  /// The seal of an entry.
  public init(sequence: Int64, digest: Digest) {
    self.sequence = sequence
    digits = String(digest.hexadecimal.prefix(16)).uppercased()
  }

  /// Reads a seal from a paper; `nil` where it is not one.
  public init?(text: String) {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    // Int64 would read a sign as well, which no seal has.
    let digit = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard halves.count == 2, halves[0].utf8.allSatisfy({ digit.contains($0) }),
      let sequence = Int64(halves[0])
    else { return nil }
    let groups = halves[1].split(separator: "-", omittingEmptySubsequences: false)
    guard groups.count == 4, groups.allSatisfy({ $0.utf8.count == 4 }) else { return nil }
    let digits = groups.joined().uppercased()
    guard digits.allSatisfy(\.isHexDigit), digits.utf8.count == 16 else { return nil }
    self.sequence = sequence
    self.digits = digits
  }

  /// Whether this is the seal of an entry with that hash.
  public func matches(_ digest: Digest) -> Bool {
    Seal(sequence: sequence, digest: digest) == self
  }
}

extension Seal: CustomStringConvertible {
  /// The seal as papers print it.
  public var description: String {
    let characters = Array(digits)
    let groups = stride(from: 0, to: 16, by: 4).map { String(characters[$0..<$0 + 4]) }
    return "\(sequence):\(groups.joined(separator: "-"))"
  }
}
