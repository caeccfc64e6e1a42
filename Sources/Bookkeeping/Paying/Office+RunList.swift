import Accounting
public import Diagnostics
import Payments
import Persistence
import Reporting
public import Typesetting

extension Office {
  /// The payment runs as a list, ascending by number.
  public func runList() throws(Failure) -> Report {
    let runs = try storage { () throws(StorageError) in try RunStore(ledger.connection).all() }
    return ListReport.report(
      try paperContext(period: nil), name: "runs", title: "CÁC ĐỢT CHI TRẢ",
      columns: Self.runColumns, rows: runs.map { Self.row(of: $0) })
  }

  /// One run, with who was left out of it and why.
  public func runReport(_ number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let leftOut = try storage { () throws(StorageError) in
      try RunStore(ledger.connection).leftOut(of: run.id)
    }
    let warnings = try runWarnings(number).warnings
    var context = try paperContext(period: nil)
    context.warnings = warnings.map { .warning($0) }
    var row = Self.row(of: run)
    row.data.append(
      .nested(
        json: .list(
          leftOut.map { payee in
            .record([
              Member("contributor", .text(payee.contributor)),
              Member("amount", .integer(payee.amount.amount)),
              Member("reason", .text(payee.reason)),
            ])
          }),
        csv: leftOut.map { "\($0.contributor):\($0.reason)=\($0.amount.amount)" }
          .joined(separator: ";")))
    return ListReport.report(
      context, name: "runs", title: "ĐỢT CHI TRẢ \(number)",
      columns: Self.runColumns + [.init("leftOut")], rows: [row],
      notes: leftOut.map { payee in
        let reason = LeftOutReason(rawValue: payee.reason)
        let why = reason.map { "\($0.meaning.vi); \($0.advice.vi)" } ?? payee.reason
        return "Để lại \(payee.contributor), \(payee.amount) đ: \(why)."
      } + warnings.map { $0.message.vi + "." })
  }

  /// What a confirmation made of a run, with how many payees it confirmed.
  public func confirmationReport(_ number: String, confirmed: Int) throws(Failure) -> Report {
    var row = Self.row(of: try knownRun(number))
    row.data.append(.integer(Int64(confirmed)))
    return ListReport.report(
      try paperContext(period: nil), name: "run-confirm", title: "ĐỢT CHI TRẢ \(number)",
      columns: Self.runColumns + [.init("confirmed")], rows: [row])
  }

  private static let runColumns: [ListReport.Column] = [
    .init("run", PaperColumn("Đợt", kind: .code)), .init("period", PaperColumn("Kỳ")),
    .init("payDate", PaperColumn("Ngày chi", kind: .date)), .init("source"),
    .init("state", PaperColumn("Trạng thái")),
    .init("payees", PaperColumn("Số người", kind: .count)),
    .init("gross", PaperColumn("Số tiền", kind: .amount)),
    .init("tax", PaperColumn("Thuế", kind: .amount)),
    .init("recouped", PaperColumn("Thu hồi", kind: .amount)),
    .init("net", PaperColumn("Thực lĩnh", kind: .amount)),
  ]

  private static func row(of run: StoredRun) -> (data: [Datum], cells: [Cell]) {
    let (year, month, day) = run.payDate.components
    let period = run.from.flatMap { Period(from: $0, to: run.to) }
    let label = period?.description ?? "..\(run.to)"
    return (
      [
        .text(run.number),
        .nested(
          json: .record([
            Member("from", .optional(run.from?.description)),
            Member("to", .text(run.to.description)),
          ]), csv: label),
        .text(run.payDate.description), .text(run.source.rawValue), .text(run.state),
        .integer(Int64(run.payees)), .integer(run.gross.amount), .integer(run.tax.amount),
        .integer(run.recouped.amount), .integer(run.net.amount),
      ],
      [
        .code(run.number), .text(label), .date(year: year, month: month, day: day),
        .text(Vocabulary.runState(run.state)), .count(Int64(run.payees)),
        .amount(run.gross.amount), .amount(run.tax.amount), .amount(run.recouped.amount),
        .amount(run.net.amount),
      ]
    )
  }
}
