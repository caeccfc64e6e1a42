/// A file of the rate book as it was read (tệp mức chi).
public struct RateFile: Hashable, Sendable {
  /// The folder it stands in: `national`, `bac-kan`.
  public let set: String
  /// Its name: `royalties.csv`.
  public let name: String
  /// Its content.
  public let bytes: [UInt8]
  /// The name under which problems show it, `bac-kan/royalties.csv` where none is given.
  public let path: String

  /// Takes a file as it was read.
  public init(set: String, name: String, bytes: [UInt8], path: String? = nil) {
    self.set = set
    self.name = name
    self.bytes = bytes
    self.path = path ?? "\(set)/\(name)"
  }
}
