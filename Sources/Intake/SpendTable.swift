public import Accounting
public import Diagnostics
public import Tabular

/// A row of the spending file: other spending of the portal (chi khác của cổng).
public struct SpendRow: Sendable {
  /// The budget line.
  public let line: LineCode
  /// How much, above zero.
  public let amount: Dong
  /// The voucher's number.
  public let voucher: String
  /// The day it was spent, on which it is posted.
  public let spentOn: CivilDate
  /// What for.
  public let memo: String
}

/// The columns of the spending file.
public enum SpendColumn: Int, TableColumn {
  case line, amount, voucher, spentOn, memo

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .line: ["line", "Dòng", "Dòng dự toán"]
    case .amount: ["amount", "Số tiền"]
    case .voucher: ["voucher", "Chứng từ", "Số chứng từ"]
    case .spentOn: ["on", "Ngày", "Ngày chi"]
    case .memo: ["memo", "Nội dung", "Nội dung chi"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool { true }
}

/// The spending file (tệp chi khác).
public enum SpendTable {
  /// The columns of the file.
  public static let schema = SpendColumn.schema()

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public static func parse(_ row: TableRow, into findings: inout Findings) -> SpendRow? {
    var reader = RowReader<SpendColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let line: LineCode? = reader.requiredCode(.line)
    let amount =
      reader.required(.amount) == nil
      ? nil
      : reader.value(.amount, as: .amount) { text in
        Dong(text: text).flatMap { $0 > .zero && $0 <= .budgetLimit ? $0 : nil }
      }
    let spentOn = reader.required(.spentOn) == nil ? nil : reader.date(.spentOn)
    let voucher = reader.required(.voucher) == nil ? nil : reader.number(.voucher)
    let memo = reader.required(.memo).map(String.init)
    guard reader.isClean, let line, let amount, let voucher, let spentOn, let memo else {
      return nil
    }
    return SpendRow(line: line, amount: amount, voucher: voucher, spentOn: spentOn, memo: memo)
  }
}
