/// The columns of the items file.
public enum ItemColumn: Int, TableColumn {
  case id, part, title, genre, contributors, publishedOn, assignedOn, url, site, section, origin
  case channel, language, length, modifiers, grade, coefficient, amount, basis, total, quota
  case reviewedBy, reviewedOn, note

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .id: ["id", "Mã", "Mã tin bài", "Mã bài", "Mã tin, bài"]
    case .part: ["part", "Phần", "Mã phần"]
    case .title: ["title", "Tiêu đề", "Tên tin bài", "Tên bài", "Tên tin, bài"]
    case .genre: ["genre", "Thể loại"]
    case .contributors: ["contributors", "Tác giả", "Người cung cấp", "Người cung cấp thông tin"]
    case .publishedOn: ["published_on", "Ngày đăng", "Ngày đăng tải", "Ngày xuất bản"]
    case .assignedOn: ["assigned_on", "Ngày giao bài", "Ngày giao", "Ngày đặt bài"]
    case .url: ["url", "Đường dẫn", "Liên kết"]
    case .site: ["site", "Trang", "Trang thành phần"]
    case .section: ["section", "Chuyên mục"]
    case .origin: ["origin", "Nguồn gốc", "Nguồn"]
    case .channel: ["channel", "Kênh", "Kênh tiếp nhận"]
    default: laterHeadings
    }
  }

  private var laterHeadings: [String] {
    switch self {
    case .language: ["language", "Ngôn ngữ"]
    case .length: ["length", "Độ dài"]
    case .modifiers: ["modifiers", "Điều chỉnh", "Hệ số điều chỉnh", "Tỷ lệ điều chỉnh"]
    case .grade: ["grade", "Xếp loại", "Loại", "Loại chất lượng"]
    case .coefficient: ["coefficient", "Hệ số"]
    case .amount: ["amount", "Số tiền"]
    case .basis: ["basis", "Căn cứ"]
    case .total: ["total", "Thành tiền", "Tổng tiền", "Tổng"]
    case .quota: ["quota", "Định mức"]
    case .reviewedBy: ["reviewed_by", "Người duyệt"]
    case .reviewedOn: ["reviewed_on", "Ngày duyệt"]
    default: ["note", "Ghi chú"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool {
    switch self {
    case .id, .title, .genre, .contributors: true
    default: false
    }
  }
}
