/// The head of an official paper (quốc hiệu, tên cơ quan): unit left, national motto right.
public struct Letterhead: Hashable, Sendable {
  /// The first line of every official paper (Nghị định 30/2020/NĐ-CP, phụ lục I).
  public static let country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  /// The second line.
  public static let motto = "Độc lập - Tự do - Hạnh phúc"

  /// The unit above, where one is named.
  public let superior: String?
  /// The unit that makes the paper.
  public let unit: String

  /// Heads a paper with a unit's name.
  public init(superior: String? = nil, unit: String) {
    self.superior = superior
    self.unit = unit
  }
}
