public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// The sites as a list.
  public func siteList() throws(Failure) -> Report {
    ListReport.report(
      try paperContext(period: nil), name: "sites", title: "DANH SÁCH TRANG",
      columns: [
        .init("code", PaperColumn("Mã", kind: .code)), .init("name", PaperColumn("Tên")),
        .init("parent", PaperColumn("Thuộc trang")),
        .init("percentOfPortal", PaperColumn("Tỷ lệ của cổng", kind: .percent)),
        .init("basis", PaperColumn("Căn cứ")), .init("from", PaperColumn("Từ ngày", kind: .date)),
      ],
      rows: try siteTree().sites.map { site in
        let pay = site.rates.last
        return (
          [
            .text(site.code.text), .text(site.name), .optional(site.parent?.text),
            .optional(pay?.percent.description), .optional(pay?.basis),
            .optional(pay?.from?.description),
          ],
          [
            .code(site.code.text), .text(site.name), .text(site.parent?.text ?? ""),
            pay.map { .percent($0.percent.description) } ?? .empty, .text(pay?.basis ?? ""),
            .text(pay?.from?.paperText ?? ""),
          ]
        )
      })
  }

  /// The contributors as a list, ids and accounts masked.
  public func contributorList(
    only code: ContributorCode? = nil
  ) throws(Failure) -> Report {
    let all = try storage { () throws(StorageError) in try ContributorStore(ledger.connection).all()
    }
    let shown = all.filter { code == nil || $0.code == code }
    if let code, shown.isEmpty {
      throw Failure(OfficeProblem.unknownContributor(code.text, nearest: nil))
    }
    return ListReport.report(
      try paperContext(period: nil), name: "contributors-list",
      title: "DANH SÁCH NGƯỜI CUNG CẤP THÔNG TIN",
      columns: [
        .init("code", PaperColumn("Mã", kind: .code)),
        .init("name", PaperColumn("Họ và tên", isFlexible: true)),
        .init("kind", PaperColumn("Loại")), .init("resident"), .init("penNames"), .init("unit"),
        .init("taxCode", PaperColumn("Mã số thuế", kind: .code)),
        .init("bankAccount", PaperColumn("Tài khoản", kind: .code)),
        .init("payment", PaperColumn("Hình thức")), .init("payee"),
      ],
      rows: shown.map { person in
        (
          [
            .text(person.code.text), .text(person.name), .text(person.kinds.latest.rawValue),
            .bool(person.isResident),
            .nested(
              json: .list(person.penNames.map { .text($0) }),
              csv: person.penNames.joined(separator: ";")),
            .optional(person.unit), .optional(person.taxCode.map(Masking.masked)),
            .optional(person.bankAccount.map(Masking.masked)), .text(person.payment.rawValue),
            .optional(person.payee?.text),
          ],
          [
            .code(person.code.text), .text(person.name), .text(person.kinds.latest.rawValue),
            .code(person.taxCode.map(Masking.masked) ?? ""),
            .code(person.bankAccount.map(Masking.masked) ?? ""), .text(person.payment.rawValue),
          ]
        )
      })
  }

  /// The payment runs as a list, ascending by number.
  public func runList(only number: String? = nil) throws(Failure) -> Report {
    let store = RunStore(ledger.connection)
    let runs: [StoredRun]
    var members: [Member] = []
    if let number {
      let run = try knownRun(number)
      runs = [run]
      let leftOut = try storage { () throws(StorageError) in try store.leftOut(of: run.id) }
      members = [
        Member(
          "leftOut",
          .list(
            leftOut.map { payee in
              .record([
                Member("contributor", .text(payee.contributor)),
                Member("amount", .integer(payee.amount.amount)),
                Member("reason", .text(payee.reason)),
              ])
            }))
      ]
    } else {
      runs = try storage { () throws(StorageError) in try store.all() }
    }
    return ListReport.report(
      try paperContext(period: nil), name: "runs", title: "CÁC ĐỢT CHI TRẢ",
      columns: [
        .init("run", PaperColumn("Đợt", kind: .code)), .init("period", PaperColumn("Kỳ")),
        .init("payDate", PaperColumn("Ngày chi", kind: .date)), .init("source"),
        .init("state", PaperColumn("Trạng thái")),
        .init("payees", PaperColumn("Số người", kind: .count)),
        .init("gross", PaperColumn("Số tiền", kind: .amount)),
        .init("tax", PaperColumn("Thuế", kind: .amount)),
        .init("net", PaperColumn("Thực lĩnh", kind: .amount)),
      ],
      rows: runs.map { Self.row(of: $0) }, members: members)
  }

  private static func row(of run: StoredRun) -> (data: [Datum], cells: [Cell]) {
    let (year, month, day) = run.payDate.components
    return (
      [
        .text(run.number), .text(run.period), .text(run.payDate.description),
        .text(run.source.rawValue), .text(run.state), .integer(Int64(run.payees)),
        .integer(run.gross.amount), .integer(run.tax.amount), .integer(run.net.amount),
      ],
      [
        .code(run.number), .text(run.period), .date(year: year, month: month, day: day),
        .text(run.state), .count(Int64(run.payees)), .amount(run.gross.amount),
        .amount(run.tax.amount), .amount(run.net.amount),
      ]
    )
  }
}

/// Hiding ids and accounts where a paper does not need them.
enum Masking {
  /// All but the last three characters as dots.
  static func masked(_ text: String) -> String {
    String(repeating: "•", count: max(0, text.count - 3)) + text.suffix(3)
  }
}
