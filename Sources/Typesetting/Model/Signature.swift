/// A signature block (khối chữ ký).
public struct Signature: Codable, Hashable, Sendable {
  /// The signer's title as it is printed, in capitals: `NGƯỜI LẬP BẢNG`.
  public let title: String
  /// The line above the title of who signs for another, in capitals: `KT. CHÁNH VĂN PHÒNG`.
  public let capacity: String?
  /// What is to be done here.
  public let note: String
  /// The signer's name, under the room for the signature.
  public let name: String?

  /// Describes a block.
  public init(
    title: String, capacity: String? = nil, note: String = "(Ký, họ tên)", name: String? = nil
  ) {
    self.title = title.uppercased()
    self.capacity = capacity?.uppercased()
    self.note = note
    self.name = name
  }
}

extension Paper {
  /// How many blocks stand beside each other: four at most, five as three and two.
  var signaturesPerRow: Int { signatures.count > 4 ? 3 : signatures.count }
}
