/// The columns of the offices' old working sheet (bảng tính thù lao kiểu cũ).
public enum RemunerationSheetColumn: Int, TableColumn {
  case number, role, contributor, count, price, amount, note, signature

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .number: ["number", "STT", "TT", "Số TT", "Số thứ tự"]
    case .role: ["role", "Chức danh", "Chức vụ", "Nhiệm vụ"]
    case .contributor: ["contributor", "Người thực hiện", "Họ và tên", "Họ tên"]
    case .count: ["count", "Số kỳ", "Số lượng"]
    case .price: ["price", "Đơn giá", "Đơn giá (đồng)", "Mức chi"]
    case .amount: ["amount", "Thành tiền", "Thành tiền (đồng)", "Số tiền"]
    case .note: ["note", "Ghi chú"]
    case .signature: ["signature", "Ký nhận", "Ký tên"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool {
    switch self {
    case .number, .role, .contributor, .amount: true
    default: false
    }
  }
}
