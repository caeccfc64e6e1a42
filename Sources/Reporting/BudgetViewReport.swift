import Accounting
import Budgeting
public import Typesetting

/// Tình hình thực hiện dự toán theo nội dung chi, nguồn, tháng.
public enum BudgetViewReport {
  /// The report of a year by one view; its first key is the view's name.
  public static func report(
    _ context: PaperContext, year: Int, by view: BudgetView, sums: [BudgetSum]
  ) -> Report {
    Report(
      name: "budget-by-\(view.rawValue)", header: context.header(), keys: keys(of: view),
      paper: context.paper(
        "TÌNH HÌNH THỰC HIỆN DỰ TOÁN THEO \(view.heading.uppercased())",
        subtitles: ["Năm \(year)"], columns: columns(of: view)),
      rows: sums.map { sum in ReportRow(data: data(of: sum, view), cells: cells(of: sum, view)) })
  }

  /// The rows as a member of another report.
  static func member(_ name: String, _ sums: [BudgetSum], by view: BudgetView) -> Member {
    Member(
      name,
      .list(
        sums.map { sum in
          .record(zip(keys(of: view), data(of: sum, view)).map { Member($0, $1) })
        }))
  }

  /// The rows as a table that follows another.
  static func annex(_ title: String, _ sums: [BudgetSum], by view: BudgetView) -> Sheet {
    Sheet(
      Paper(title: title, unitLine: "Đơn vị tính: đồng", columns: columns(of: view)),
      rows: sums.map { PaperRow(cells(of: $0, view)) })
  }

  private static func keys(of view: BudgetView) -> [String] {
    [view.rawValue, "allotted", "committed", "paid", "left"]
      + (view == .month ? [] : ["percent"])
  }

  private static func columns(of view: BudgetView) -> [PaperColumn] {
    let isMonth = view == .month
    return [
      PaperColumn(view.heading, isFlexible: true),
      PaperColumn(isMonth ? "Giao thêm" : "Được giao", kind: .amount),
      PaperColumn(isMonth ? "Duyệt thêm, trừ đã chi" : "Đã duyệt, chưa chi", kind: .amount),
      PaperColumn(isMonth ? "Chi trong tháng" : "Đã chi", kind: .amount),
      PaperColumn(
        isMonth ? "Còn lại cuối tháng" : "Còn lại", kind: .amount, isTotalled: !isMonth),
    ] + (isMonth ? [] : [PaperColumn("Đã dùng", kind: .percent)])
  }

  private static func data(of sum: BudgetSum, _ view: BudgetView) -> [Datum] {
    let position = sum.position
    return [
      .text(sum.key), .amount(position.allotted), .amount(position.committed),
      .amount(position.paid), .amount(sum.left),
    ] + (view == .month ? [] : [.optional(position.percent)])
  }

  private static func cells(of sum: BudgetSum, _ view: BudgetView) -> [Cell] {
    let position = sum.position
    return [
      .text(sum.label), .amount(position.allotted), .amount(position.committed),
      .amount(position.paid), .amount(sum.left),
    ] + (view == .month ? [] : [position.percent.map { .percent($0) } ?? .empty])
  }
}
