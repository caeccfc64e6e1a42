import Tabular

extension RateTable {
  /// The columns of the table.
  var schema: ColumnSchema { Self.schemas[self] ?? ColumnSchema([]) }

  private static let schemas = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, ColumnSchema($0.columns)) })

  private var columns: [ColumnSchema.Column] {
    switch self {
    case .documents: Self.documentColumns
    case .genres:
      [
        .init("code", aliases: ["Mã"], required: true),
        .init("name", aliases: ["Tên"], required: true),
        .init("national_genre", aliases: ["Thể loại trung ương"]),
        .init("group", aliases: ["Nhóm"]),
        Self.note,
      ]
    case .parameters:
      [
        .init("key", aliases: ["Khóa"], required: true), .init("value", aliases: ["Giá trị"]),
        Self.minimum, Self.maximum, .init("unit", aliases: ["Đơn vị"], required: true),
      ] + Self.law
    case .royalties: Self.royaltyColumns + Self.law
    case .derived:
      [
        .init("scope", aliases: ["Phạm vi"], required: true),
        .init("of", aliases: ["Theo bảng"], required: true),
        .init("percent", aliases: ["Tỷ lệ"], required: true),
      ] + Self.law
    case .modifiers: Self.modifierColumns + Self.law
    case .creation:
      [
        .init("activity", aliases: ["Công việc"], required: true),
        .init("name", aliases: ["Tên"], required: true),
        .init("unit", aliases: ["Đơn vị"], required: true),
        .init("maximum", aliases: ["Mức tối đa"], required: true),
      ] + Self.law
    case .withholding: Self.withholdingColumns + Self.law
    case .transitions:
      [.init("assigned_before", aliases: ["Giao trước ngày"], required: true)] + Self.law
    case .gaps: Self.gapColumns
    case .profile:
      [
        .init("key", aliases: ["Khóa"], required: true),
        .init("value", aliases: ["Giá trị"], required: true), .init("from", aliases: ["Từ ngày"]),
        .init("basis", aliases: ["Căn cứ"]),
      ]
    }
  }

  private static let note = ColumnSchema.Column("note", aliases: ["Ghi chú"])
  private static let minimum = ColumnSchema.Column("min", aliases: ["Tối thiểu"])
  private static let maximum = ColumnSchema.Column("max", aliases: ["Tối đa"])
  private static let confidence = ColumnSchema.Column(
    "confidence", aliases: ["Mức tin cậy"], required: true)
  private static let checkedOn = ColumnSchema.Column(
    "checked_on", aliases: ["Ngày kiểm tra"], required: true)

  /// What every row of law states.
  private static let law: [ColumnSchema.Column] = [
    .init("from", aliases: ["Từ ngày"], required: true), .init("to", aliases: ["Đến ngày"]),
    .init("document", aliases: ["Văn bản"], required: true),
    .init("article", aliases: ["Điều"], required: true), confidence, checkedOn, note,
  ]

  private static let documentColumns: [ColumnSchema.Column] = [
    .init("number", aliases: ["Số văn bản"], required: true),
    .init("issuer", aliases: ["Cơ quan ban hành"], required: true),
    .init("title", aliases: ["Trích yếu"], required: true),
    .init("issued", aliases: ["Ngày ban hành"]), .init("in_force_from", aliases: ["Hiệu lực từ"]),
    .init("ended", aliases: ["Ngày cuối có hiệu lực"]),
    .init("replaced_by", aliases: ["Thay thế bởi"]), .init("under", aliases: ["Ban hành theo"]),
    .init("source", aliases: ["Nguồn"], required: true),
    .init("single_source", aliases: ["Chỉ một nguồn"]), confidence, checkedOn, note,
  ]

  private static let royaltyColumns: [ColumnSchema.Column] = [
    .init("genre", aliases: ["Thể loại"], required: true), .init("grade", aliases: ["Xếp loại"]),
    .init("condition", aliases: ["Điều kiện"]),
    .init("measure", aliases: ["Tính bằng"], required: true), minimum, maximum,
    .init("value", aliases: ["Giá trị"]), .init("length_unit", aliases: ["Đơn vị độ dài"]),
    .init("cap", aliases: ["Mức khống chế"]),
  ]

  private static let modifierColumns: [ColumnSchema.Column] = [
    .init("regime", aliases: ["Chế độ"], required: true),
    .init("code", aliases: ["Mã"], required: true), .init("name", aliases: ["Tên"], required: true),
    .init("effect", aliases: ["Tác dụng"], required: true), minimum, maximum,
    .init("clause", aliases: ["Điểm"], required: true),
    .init("activities", aliases: ["Công việc"]),
  ]

  private static let withholdingColumns: [ColumnSchema.Column] = [
    .init("threshold", aliases: ["Ngưỡng"], required: true),
    .init("rate", aliases: ["Thuế suất"], required: true),
    .init("below_on_request", aliases: ["Dưới ngưỡng khi yêu cầu"], required: true),
    .init("non_resident_rate", aliases: ["Thuế suất không cư trú"], required: true),
    .init("non_resident_document", aliases: ["Văn bản không cư trú"], required: true),
    .init("non_resident_article", aliases: ["Điều không cư trú"], required: true),
    .init("non_resident_confidence", aliases: ["Mức tin cậy không cư trú"], required: true),
  ]

  private static let gapColumns: [ColumnSchema.Column] = [
    .init("table", aliases: ["Bảng"], required: true), .init("key", aliases: ["Khóa"]),
    .init("from", aliases: ["Từ ngày"]), .init("to", aliases: ["Đến ngày"]),
    .init("document", aliases: ["Văn bản"]), .init("successor", aliases: ["Văn bản kế tiếp"]),
    .init("article", aliases: ["Điều"]), .init("reason", aliases: ["Lý do"], required: true),
    .init("reason_en", aliases: ["Lý do tiếng Anh"]), checkedOn,
  ]
}
