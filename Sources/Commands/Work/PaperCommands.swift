import Accounting
import Bookkeeping
import Diagnostics
import Reporting

/// The papers of `report` about people, activity and a single run.
enum PaperCommands {
  static let contributors = Command(
    CommandDescription(
      "contributors", aliases: ["tac-gia"],
      summary: Text(vi: "tổng hợp theo tác giả", en: "what each contributor earned"),
      options: [Options.period, Options.from, Options.to], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.requiredPeriod()
    try office.read { () throws(Failure) in
      try context.print(try office.contributorsReport(period: period))
    }
  }

  static let summary = Command(
    CommandDescription(
      "summary", aliases: ["tong-hop"],
      summary: Text(vi: "số liệu cho báo cáo hoạt động", en: "figures for activity reports"),
      options: [
        Options.period, Options.from, Options.to,
        OptionDescription(
          "by", value: "KEY", Text(vi: "tổng hợp theo gì", en: "what the rows stand for"),
          required: true, choices: SummaryKey.allCases.map(\.rawValue)),
      ], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    guard let key = context.parsed.value("by").flatMap({ SummaryKey(rawValue: $0) }) else {
      preconditionFailure("the option is required and has only these values")
    }
    let office = try context.office()
    let period = try context.requiredPeriod()
    try office.read { () throws(Failure) in
      try context.print(try office.summaryReport(period: period, by: key))
    }
  }

  private static let run = OptionDescription(
    "run", value: "N", Text(vi: "số đợt", en: "the run's number"), required: true,
    completion: .code(.run))

  static let paymentRequest = Command(
    CommandDescription(
      "payment-request", aliases: ["de-nghi-thanh-toan"],
      summary: Text(vi: "giấy đề nghị thanh toán", en: "the request to pay a run"),
      options: [run])
  ) { context throws(Failure) in
    let office = try context.office()
    try office.read { () throws(Failure) in
      try context.print(try office.paymentRequest(run: context.parsed.value("run") ?? ""))
    }
  }
}
