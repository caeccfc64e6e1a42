/// The columns of the grades file.
public enum GradeColumn: Int, TableColumn {
  case id, part, grade, coefficient, amount, basis, modifiers, grader, minutes, note

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .id: ["id", "Mã", "Mã tin bài", "Mã bài", "Mã tin, bài"]
    case .part: ["part", "Phần", "Mã phần"]
    case .grade: ["grade", "Xếp loại", "Loại", "Loại chất lượng"]
    case .coefficient: ["coefficient", "Hệ số"]
    case .amount: ["amount", "Số tiền"]
    case .basis: ["basis", "Căn cứ"]
    case .modifiers: ["modifiers", "Điều chỉnh", "Hệ số điều chỉnh", "Tỷ lệ điều chỉnh"]
    case .grader: ["grader", "Người chấm"]
    case .minutes: ["minutes", "Biên bản"]
    case .note: ["note", "Ghi chú"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool { self == .id }
}
