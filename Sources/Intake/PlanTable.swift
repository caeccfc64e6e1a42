import Accounting
public import Diagnostics
import Orthography
public import Planning
public import Tabular

/// The columns of a plan.
public enum PlanColumn: Int, TableColumn {
  case line, content, unit, quantity, unitPrice, basis

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .line: ["line", "Dòng", "Dòng dự toán"]
    case .content: ["content", "Nội dung", "Nội dung chi"]
    case .unit: ["unit", "Đơn vị", "Đơn vị tính", "ĐVT"]
    case .quantity: ["quantity", "Số lượng", "Khối lượng"]
    case .unitPrice: ["unit_price", "Đơn giá"]
    case .basis: ["basis", "Căn cứ", "Cơ sở tính"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool { self != .unit && self != .basis }
}

/// The plan of a request (tệp kế hoạch `budget-plan`): creation work and other content.
public struct PlanTable: Sendable {
  /// The columns of the file.
  public static let schema = PlanColumn.schema()

  /// Reads plans.
  public init() {}

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> PlanRow? {
    var reader = RowReader<PlanColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let line: LineCode? = reader.requiredCode(.line)
    let content = reader.required(.content).map(String.init)
    let quantity =
      reader.required(.quantity) == nil
      ? nil
      : reader.value(.quantity, as: .quantity) { text in
        DecimalText.scaled(text, places: 4).flatMap { $0 > 0 ? $0 : nil }
      }
    let price = reader.required(.unitPrice) == nil ? nil : reader.dong(.unitPrice)
    guard reader.isClean, let line, let content, let quantity, let price else { return nil }
    return PlanRow(
      line: line, content: content, unit: reader.text(.unit), tenThousandths: quantity,
      unitPrice: price, basis: reader.text(.basis))
  }
}
