import Accounting
import Bookkeeping
import Diagnostics

/// `report …`: the papers.
enum ReportCommands {
  static let family = CommandFamily(
    name: "report", aliases: ["bao-cao"], summary: Text(vi: "báo cáo, bảng kê", en: "the papers"),
    group: Groups.papers,
    commands: [
      content,
      royalties,
      WorkCommands.report,
      RemunerationCommands.report,
      PaperCommands.contributors,
      PaperCommands.summary,
      payments,
      PaperCommands.paymentRequest,
      RunReportCommands.bank,
      RunReportCommands.treasury,
      RunReportCommands.vouchers,
      TaxCommands.report,
      TaxCommands.certificate,
      TaxCommands.outstanding,
      BudgetStatusCommand.report,
      SettleCommand.report,
      BudgetRequestCommand.report,
      journal,
    ])

  private static let periodOptions = [
    Options.period, Options.from, Options.to, Options.site, Options.own,
  ]

  private static let content = Command(
    CommandDescription(
      "content", aliases: ["tin-bai"],
      summary: Text(vi: "sổ theo dõi tin, bài", en: "the content ledger of a period"),
      options: periodOptions, rules: [Options.needsPeriod, Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.contentReport(
      period: try context.requiredPeriod(), site: try context.site(in: office))
    try office.read { () throws(Failure) in try context.print(report) }
  }

  private static let royalties = Command(
    CommandDescription(
      "royalties", aliases: ["nhuan-but"],
      summary: Text(vi: "bảng kê nhuận bút", en: "the royalties of a period"),
      options: periodOptions, rules: [Options.needsPeriod, Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.requiredPeriod()
    let report = try office.royaltiesReport(period: period, site: try context.site(in: office))
    context.warn(office.doubts(in: period))
    try office.read { () throws(Failure) in try context.print(report) }
  }

  private static let payments = Command(
    CommandDescription(
      "payments", aliases: ["thanh-toan"],
      summary: Text(vi: "bảng thanh toán kiêm ký nhận", en: "the payment sheet of a run"),
      options: [
        OptionDescription(
          "run", value: "N", Text(vi: "số đợt", en: "the run's number"), required: true,
          completion: .code(.run))
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    try office.read { () throws(Failure) in
      try context.print(try office.paymentsReport(run: context.parsed.value("run") ?? ""))
    }
  }

  private static let journal = Command(
    CommandDescription(
      "journal", aliases: ["nhat-ky"],
      summary: Text(vi: "sổ nhật ký", en: "the journal of a period, by posting date"),
      options: [Options.period, Options.from, Options.to], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.journalReport(period: try context.requiredPeriod())
    try office.read { () throws(Failure) in try context.print(report) }
  }
}
