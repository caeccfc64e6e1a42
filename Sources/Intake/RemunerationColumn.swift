/// The columns of the remuneration file (tệp thù lao).
public enum RemunerationColumn: Int, TableColumn {
  case id, period, role, item, part, contributor, kind, form, value, quota, note

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .id: ["id", "Mã thù lao", "Mã"]
    case .period: ["period", "Kỳ"]
    case .role: ["role", "Vai trò", "Chức danh"]
    case .item: ["item", "Mã tin bài", "Mã bài", "Mã tin, bài"]
    case .part: ["part", "Phần", "Mã phần"]
    case .contributor: ["contributor", "Người thực hiện", "Người hưởng"]
    case .kind: ["kind", "Loại"]
    case .form: ["form", "Hình thức", "Cách tính"]
    case .value: ["value", "Giá trị"]
    case .quota: ["quota", "Định mức"]
    case .note: ["note", "Ghi chú"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool {
    switch self {
    case .id, .role, .contributor, .form, .value: true
    default: false
    }
  }
}
