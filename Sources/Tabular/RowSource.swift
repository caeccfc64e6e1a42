import Diagnostics

/// Makes rows of bytes that arrive in pieces.
protocol RowSource {
  /// Takes in the next bytes; none say that the input ends.
  mutating func append(_ chunk: [UInt8])
  /// The next sound row; `nil` when more bytes are needed or none are left.
  ///
  /// Problems met on the way are added to the findings, and what has them is passed over.
  mutating func next(into findings: inout Findings) -> TableRow?
  /// Whether nothing more can come of the file.
  var isHopeless: Bool { get }
}
