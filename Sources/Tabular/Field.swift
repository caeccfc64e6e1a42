/// A value with its place in the file.
public struct Field: Hashable, Sendable {
  /// The value in NFC, quotation marks and escapes resolved.
  public let text: String
  /// The line on which it starts, from 1.
  public let line: Int
  /// The column at which it starts, in Unicode scalars from 1; an opening quotation mark counts.
  public let column: Int
  /// How many scalars it fills on that line.
  public let width: Int
}
