import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `contributor commit` and `contributor request-withholding`.
enum WithholdingCommands {
  private static let code = ArgumentDescription(
    "CODE", Text(vi: "mã", en: "the code"), completion: .code(.contributor))

  static let commit = Command(
    CommandDescription(
      "commit", aliases: ["cam-ket"],
      summary: Text(
        vi: "ghi cam kết chưa đến mức chịu thuế", en: "record a commitment: no tax is withheld"),
      discussion: Text(
        vi: "Cam kết của cộng tác viên cư trú có mã số thuế, cho một năm, từ ngày cam kết. Khi thu "
          + "nhập năm vượt mức, lệnh lập đợt chi nhắc.",
        en: "A commitment of a resident collaborator with a tax id, for one year, from its date "
          + "on. When the year's income passes the amount, making a run warns."),
      arguments: [code],
      options: [
        Options.year(required: true),
        OptionDescription(
          "document", value: "D", form: .words, Text(vi: "bản cam kết", en: "the document"),
          required: true),
        OptionDescription(
          "on", value: "D", form: .date,
          Text(vi: "ngày cam kết (mặc định hôm nay)", en: "its date (today)")),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let code = try context.contributorArgument()
    let year = try context.year() ?? context.stamp.today.year
    let document = context.parsed.value("document") ?? ""
    let date = try context.date("on") ?? context.stamp.today
    try office.commit(code, year: year, document: document, from: date)
    try context.printOutcome(
      office, "contributor-commit",
      [
        ("contributor", .text(code.text)), ("year", .integer(Int64(year))),
        ("document", .text(document)), ("from", .text(date.description)),
      ],
      Text(
        vi: "\(code): cam kết năm \(year) từ ngày \(date.paperText)",
        en: "\(code): committed for \(year) from \(date)"))
  }

  static let request = Command(
    CommandDescription(
      "request-withholding", aliases: ["de-nghi-khau-tru"],
      summary: Text(
        vi: "người hưởng đề nghị khấu trừ cả khi dưới ngưỡng",
        en: "withhold below the threshold too, as the payee asks"),
      discussion: Text(
        vi: "Có tác dụng với khoản chi từ ngày 01/07/2026 (253/2026/NĐ-CP, Điều 50.2).",
        en: "It counts for payments from 2026-07-01 on (253/2026/NĐ-CP, Article 50.2)."),
      arguments: [code],
      options: [
        OptionDescription(
          "from", value: "D", form: .date, Text(vi: "từ ngày", en: "the first day"), required: true),
        Options.to,
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let code = try context.contributorArgument()
    let from = try context.date("from") ?? context.stamp.today
    let to = try context.date("to")
    try office.requestWithholding(code, from: from, to: to)
    try context.printOutcome(
      office, "contributor-request-withholding",
      [
        ("contributor", .text(code.text)), ("from", .text(from.description)),
        ("to", .optional(to?.description)),
      ],
      Text(
        vi: "\(code): khấu trừ theo đề nghị từ ngày \(from.paperText)",
        en: "\(code): withheld on request from \(from)"))
  }
}
