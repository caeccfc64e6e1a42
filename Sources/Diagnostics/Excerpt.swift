/// The line of an input in which a problem stands, with the part that is wrong.
public struct Excerpt: Hashable, Sendable {
  /// The line as it was read, without its line ending.
  public let line: String
  /// The column of the first wrong scalar, from 1.
  public let column: Int
  /// How many scalars are wrong, at least 1.
  public let width: Int

  /// Creates an excerpt; a width below 1 is taken as 1.
  public init(line: String, column: Int, width: Int = 1) {
    self.line = line
    self.column = column
    self.width = max(1, width)
  }
}
