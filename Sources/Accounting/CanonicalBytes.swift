/// The bytes over which an entry's hash is taken: every column tagged, in a fixed order.
///
/// Tags: 0 null; 1 a 64-bit integer, big-endian; 2 a text, its length in bytes as a 64-bit
/// big-endian integer, then its UTF-8.
public struct CanonicalBytes: Sendable {
  /// What was appended so far.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty sequence.
  public init() {}

  /// Appends nothing.
  public mutating func appendNull() {
    bytes.append(0)
  }

  /// Appends an integer.
  public mutating func append(_ integer: Int64) {
    bytes.append(1)
    appendBigEndian(UInt64(bitPattern: integer))
  }

  /// Appends a text.
  public mutating func append(_ text: String) {
    bytes.append(2)
    appendBigEndian(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends an integer, or null.
  public mutating func append(_ integer: Int64?) {
    if let integer { append(integer) } else { appendNull() }
  }

  /// Appends a text, or null.
  public mutating func append(_ text: String?) {
    if let text { append(text) } else { appendNull() }
  }

  /// Forgets what was appended, keeping the storage.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func appendBigEndian(_ value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
