/// A signature block (khối chữ ký).
public struct Signature: Hashable, Sendable {
  /// The signer's title: `NGƯỜI LẬP BẢNG`.
  public let title: String
  /// The line above the title of who signs for another: `KT. CHÁNH VĂN PHÒNG`.
  public let capacity: String?
  /// What is to be done here.
  public let note: String
  /// The signer's name, under the room for the signature.
  public let name: String?

  /// Describes a block.
  public init(
    title: String, capacity: String? = nil, note: String = "(Ký, họ tên)", name: String? = nil
  ) {
    self.title = title
    self.capacity = capacity
    self.note = note
    self.name = name
  }
}
