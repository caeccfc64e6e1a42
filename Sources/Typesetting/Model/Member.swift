/// A named value of a JSON object.
public struct Member: Codable, Hashable, Sendable {
  /// The fixed English key.
  public let key: String
  /// What it holds.
  public let value: Datum

  /// Names a value.
  public init(_ key: String, _ value: Datum) {
    self.key = key
    self.value = value
  }
}
