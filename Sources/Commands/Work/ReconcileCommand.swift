import Bookkeeping
import Diagnostics

/// `reconcile`: a portal's export against the ledger.
enum ReconcileCommand {
  static let command = Command(
    CommandDescription(
      "reconcile", aliases: ["doi-chieu"],
      summary: Text(
        vi: "đối chiếu tệp xuất từ cổng với sổ", en: "compare a portal's export with the ledger"),
      discussion: InputTable.portal.columns(
        then: Text(
          vi: "Kết thúc 1 khi có sai lệch, 0 khi khớp; không ghi gì vào sổ.",
          en: "Ends with 1 where they differ, 0 where they agree; nothing is written.")),
      group: Groups.content, arguments: [Options.file],
      options: [Options.period, Options.from, Options.to] + Options.table,
      rules: [Options.needsPeriod],
      examples: [
        CommandExample(
          Text(vi: "đối chiếu tháng 9", en: "compare September"),
          "nhuanbut reconcile cong-2024-09.csv --period 2024-09")
      ])
  ) { context throws(Failure) in
    let period = try context.requiredPeriod()
    let office = try context.office()
    let count = try office.read { () throws(Failure) in
      let found = try office.reconcile(context.tableFile(), period: period)
      try context.print(found.report)
      return found.count
    }
    if count > 0 { throw Failure(ReconcileProblem(count: count)) }
  }
}
