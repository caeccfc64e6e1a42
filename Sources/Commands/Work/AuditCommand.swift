import Bookkeeping
import Diagnostics

/// `audit`: who did what when.
enum AuditCommand {
  static let command = Command(
    CommandDescription(
      "audit", aliases: ["nhat-ky-thao-tac"],
      summary: Text(vi: "ai đã làm gì, lúc nào", en: "who did what, and when"),
      discussion: Text(
        vi: "--actor MÃ chỉ xem việc của một người.", en: "--actor CODE shows one person's acts."),
      group: Groups.papers,
      options: [Options.period, Options.from, Options.to])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.auditReport(
      actor: context.parsed.value("actor"), period: try context.period())
    try office.read { () throws(Failure) in try context.print(report) }
  }
}
