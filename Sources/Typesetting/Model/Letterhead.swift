/// The head of an official paper (quốc hiệu, tên cơ quan): unit left, national motto right.
public struct Letterhead: Codable, Hashable, Sendable {
  /// The first line of every official paper (Nghị định 30/2020/NĐ-CP, phụ lục I).
  public static let country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  /// The second line.
  public static let motto = "Độc lập - Tự do - Hạnh phúc"

  /// The unit above as it is printed, in capitals, where one is named.
  public let superior: String?
  /// The unit that makes the paper as it is printed, in capitals.
  public let unit: String

  /// The lines under the unit: its address, its code with the treasury.
  public let details: [String]
  /// What stands on the right of a form of the unit's own instead of the motto.
  public let aside: [String]?

  /// Heads a paper with a unit's name.
  public init(
    superior: String? = nil, unit: String, details: [String] = [], aside: [String]? = nil
  ) {
    self.superior = superior?.uppercased()
    self.unit = unit.uppercased()
    self.details = details
    self.aside = aside
  }
}
