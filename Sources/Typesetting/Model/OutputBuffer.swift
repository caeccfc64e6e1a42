import Diagnostics

/// Gathers small pieces, so that the sink is handed large ones.
struct OutputBuffer {
  private static let capacity = 64 * 1024

  /// What waits to be written.
  var bytes: [UInt8] = []

  /// Whether there is enough to hand on.
  var isFull: Bool { bytes.count >= Self.capacity }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(lines: [String]) {
    for line in lines {
      append(line)
      append("\n")
    }
  }

  /// Hands the bytes on when there are many; called once a row.
  mutating func relieve(into sink: inout some ByteSink) throws(Failure) {
    if isFull { try flush(into: &sink) }
  }

  /// Hands on what is left.
  mutating func flush(into sink: inout some ByteSink) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
