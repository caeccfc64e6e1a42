public import Accounting
public import Diagnostics
import Intake
import Persistence
import Reporting
import Tabular
public import Typesetting

extension Office {
  /// Compares a portal's export with the content ledger (đối chiếu với cổng); nothing is changed.
  ///
  /// Called within `read`, in which the report is printed too.
  ///
  /// - Returns: the differences as a report, and how many there are.
  public func reconcile(
    _ file: TableFile, period: Period
  ) throws(Failure) -> (report: Report, count: Int) {
    let store = PortalStore(ledger.connection)
    let table = PortalTable()
    var findings = Findings()
    var anyRow: TableRow?
    try storage { () throws(StorageError) in try store.begin() }
    try TableInput.read(file, schema: PortalTable.schema, into: &findings) {
      (tableRow, findings) throws(Failure) in
      if anyRow == nil { anyRow = tableRow }
      guard let row = table.parse(tableRow, into: &findings) else { return }
      try storage { () throws(StorageError) in
        try store.insert(
          line: row.line, item: row.id, url: row.url, title: row.title,
          publishedOn: row.publishedOn, site: row.site, section: row.section)
      }
    }
    try findings.check()
    try storage { () throws(StorageError) in try store.finish() }
    var count = 0
    try store.forEach(in: period, mapping: { Failure(storage: $0) }) { _ throws(Failure) in
      count += 1
    }
    let place = { (line: Int) in anyRow?.place(ofRow: line).label ?? "" }
    let report = ListReport.report(
      try paperContext(period: period), name: "reconcile", title: "ĐỐI CHIẾU VỚI CỔNG",
      columns: [
        .init("cause", PaperColumn("Sai lệch")), .init("id", PaperColumn("Tin, bài", kind: .code)),
        .init("part", PaperColumn("Phần", kind: .code)),
        .init("title", PaperColumn("Tiêu đề", isFlexible: true)),
        .init("publishedOn"), .init("columns"), .init("place", PaperColumn("Chỗ")),
        .init("remedy", PaperColumn("Việc cần làm", isFlexible: true)),
      ]
    ) { body throws(Failure) in
      try store.forEach(in: period, mapping: { Failure(storage: $0) }) {
        difference throws(Failure) in
        let row = difference.row(placedBy: place)
        try body(row.data, row.cells)
      }
    }
    return (report, count)
  }
}

extension PortalDifference {
  fileprivate func row(placedBy place: (Int) -> String) -> (data: [Datum], cells: [Cell]) {
    let place = line.map(place) ?? "ledger:\(item)"
    let remedy = remedy(earlier: earlierLine.map { $0.description } ?? "")
    return (
      [
        .text(cause), .text(item), .optional(part.isEmpty ? nil : part), .optional(title),
        .optional(publishedOn), .list(columns.split(separator: " ").map { .text(String($0)) }),
        .text(place), .text(remedy),
      ],
      [
        .text(causeOnPaper), .code(item), .code(part), .text(title ?? ""), .text(place),
        .text(remedy),
      ]
    )
  }

  private var causeOnPaper: String {
    switch cause {
    case "not-recorded": "chưa ghi sổ"
    case "not-published": "không có trên cổng"
    case "changed-after-grading": "sửa sau khi chấm"
    case "not-graded": "chưa chấm"
    default: "trùng"
    }
  }

  private func remedy(earlier: String) -> String {
    let label = part.isEmpty ? item : "\(item)/\(part)"
    return switch cause {
    case "not-recorded": "ghi vào sổ: nhuanbut item import TỆP"
    case "not-published":
      "xem lại ngày đăng, hoặc gỡ: nhuanbut item withdraw \(item) --reason \"LÝ DO\" --pay keep"
    case "changed-after-grading":
      "khác ở \(columns); chưa duyệt thì trả lại để chấm lại: nhuanbut item return \(item) --reason "
        + "\"LÝ DO\"; đã duyệt thì ghi nhận: nhuanbut item correct \(item) --reason \"LÝ DO\", số tiền sai "
        + "thì đảo: nhuanbut reverse"
    case "not-graded": "chấm: nhuanbut item grade \(label) --coefficient HỆ-SỐ"
    default: "trùng mã hoặc đường dẫn với dòng \(earlier): bỏ một dòng, hoặc sửa mã trên cổng"
    }
  }
}

/// A portal and the ledger differ.
public struct ReconcileProblem: Problem {
  private let count: Int

  /// So many differences were found.
  public init(count: Int) {
    self.count = count
  }

  /// The stable code.
  public var code: String { "NOT_RECONCILED" }
  /// Something was found.
  public var kind: ProblemKind { .refused }
  /// What happened.
  public var message: Text {
    Text(
      vi: "cổng và sổ khác nhau ở \(count.paperText) chỗ",
      en: "the portal and the ledger differ in \(count.english("place"))")
  }
  /// What to do next.
  public var remedy: Text {
    Text(vi: "làm theo cột “Việc cần làm”", en: "do what the column `remedy` says")
  }
}
