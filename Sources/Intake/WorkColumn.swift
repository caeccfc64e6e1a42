/// The columns of the works file (tệp công việc tạo lập thông tin).
public enum WorkColumn: Int, TableColumn {
  case id, doneOn, item, part, description, activity, quantity, characters, rate, modifiers
  case performer, decision, contract, contributors, reason, note

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .id: ["id", "Mã", "Mã công việc", "Mã việc"]
    case .doneOn: ["done_on", "Ngày thực hiện", "Ngày làm", "Ngày hoàn thành"]
    case .item: ["item", "Mã tin bài", "Mã bài", "Mã tin, bài"]
    case .part: ["part", "Phần", "Mã phần"]
    case .description: ["description", "Nội dung", "Mô tả", "Nội dung công việc"]
    case .activity: ["activity", "Công việc", "Loại công việc"]
    case .quantity: ["quantity", "Khối lượng", "Số lượng"]
    case .characters: ["characters", "Số ký tự"]
    case .rate: ["rate", "Mức chi", "Đơn giá"]
    case .modifiers: ["modifiers", "Điều chỉnh", "Tỷ lệ điều chỉnh"]
    case .performer: ["performer", "Đối tượng thực hiện", "Bên thực hiện"]
    case .decision: ["decision", "Quyết định", "Số quyết định"]
    case .contract: ["contract", "Hợp đồng", "Số hợp đồng"]
    case .contributors: ["contributors", "Người thực hiện", "Người làm"]
    case .reason: ["reason", "Lý do"]
    case .note: ["note", "Ghi chú"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool {
    switch self {
    case .id, .doneOn, .activity, .contributors: true
    default: false
    }
  }
}
