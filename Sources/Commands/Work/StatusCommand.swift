import Accounting
import Bookkeeping
import Diagnostics
import Files
import Reporting
import Typesetting

/// `status`: where the ledger stands for each kind of user, and what to do next.
enum StatusCommand {
  static let command = Command(
    CommandDescription(
      "status", aliases: ["tinh-hinh"],
      summary: Text(vi: "sổ đang ở đâu, làm gì tiếp", en: "where the ledger stands, what is next"),
      discussion: Text(
        vi: "Mỗi dòng kèm lệnh để làm việc đó. Khi --actor là mã của một người cung cấp thông tin, "
          + "có thêm số tiền của chính người đó.",
        en: "Each line has the command that does it. Where --actor is the code of a contributor, "
          + "the contributor's own amounts stand there too."),
      group: Groups.begin)
  ) { context throws(Failure) in
    guard LedgerFile.exists(context.ledgerPath) else {
      return try context.print(welcome(context)[context.language] + "\n")
    }
    let office = try context.office()
    let tasks = try StatusBoard(office).tasks.map { $0.offering(CommandList.tree) }
    guard context.isText else { return try context.print(try report(tasks, office)) }
    let today = Text(vi: context.stamp.today.paperText, en: "\(context.stamp.today)")
    let heading = "\(office.unit) — \(today[context.language]) — \(try office.seal())"
    let lines = Audience.allCases.flatMap { audience -> [String] in
      let own = tasks.filter { $0.audience == audience }
      if own.isEmpty { return [] }
      return ["", audience.name[context.language] + ":"]
        + own.flatMap { $0.lines(in: context.language) }
    }
    try context.print(([heading] + lines).joined(separator: "\n") + "\n")
  }

  private static func welcome(_ context: Context) -> Text {
    let path = context.ledgerPath
    let named = path == Context.usualLedger ? "" : " --ledger \(SameCommand.quoted(path))"
    let nothing =
      named.isEmpty
      ? Text(vi: "Chưa có sổ ở đây.", en: "There is no ledger here.")
      : Text(vi: "Chưa có sổ \(path).", en: "There is no ledger \(path).")
    return Text(
      vi: """
        \(nothing.vi)
          Mở sổ:     nhuanbut init --unit "Tên đơn vị"\(named)
          Xem thử:   nhuanbut demo
          Sổ khác:   nhuanbut status --ledger ĐƯỜNG-DẪN
          Trợ giúp:  nhuanbut help
        """,
      en: """
        \(nothing.en)
          Begin:    nhuanbut init --unit "Name of the unit"\(named)
          Look:     nhuanbut demo
          Another:  nhuanbut status --ledger PATH
          Help:     nhuanbut help
        """)
  }

  private static func report(_ tasks: [StatusTask], _ office: Office) throws(Failure) -> Report {
    ListReport.report(
      try office.paperContext(period: nil), name: "status", title: "TÌNH HÌNH SỔ",
      columns: [
        .init("audience"), .init("task", PaperColumn("Việc", isFlexible: true)), .init("count"),
        .init("amount"), .init("command", PaperColumn("Lệnh", isFlexible: true)),
      ],
      rows: tasks.map { task in
        (
          [
            .text(task.audience.rawValue), .text(task.text.vi),
            .optional(task.count.map(Int64.init)), .optional(task.amount?.amount),
            .optional(task.command),
          ], [.text(task.text.vi), .text(task.command ?? "")]
        )
      })
  }
}
