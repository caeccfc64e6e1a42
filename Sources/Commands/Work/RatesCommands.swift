import Accounting
import Bookkeeping
import Diagnostics
import Files
import Legislation
import Typesetting

/// `rates …`: the law as data, and what a change of it means.
enum RatesCommands {
  static let family = CommandFamily(
    name: "rates", aliases: ["muc-chi"],
    summary: Text(vi: "bộ mức chi: quy định dưới dạng dữ liệu", en: "the rate book"),
    group: Groups.law, commands: [list, show, check, diff])

  static let folder = ArgumentDescription(
    "DIR", Text(vi: "thư mục bộ mức mới", en: "the folder of the other rates"),
    completion: .folder)

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"],
      summary: Text(vi: "mọi mức, với thời hạn và căn cứ", en: "every value, dated and cited"))
  ) { context throws(Failure) in
    try context.print(try context.shelf().list())
  }

  private static let show = Command(
    CommandDescription(
      "show", aliases: ["xem"],
      summary: Text(
        vi: "các mức của một khóa, thể loại, công việc hay văn bản",
        en: "the values of a key, a genre, an activity or a document"),
      arguments: [
        ArgumentDescription(
          "KEY", Text(vi: "khóa, mã hoặc số văn bản", en: "a key, a code or a document"),
          completion: .code(.rate))
      ],
      options: [
        OptionDescription(
          "on", value: "D", Text(vi: "chỉ mức có hiệu lực ngày này", en: "only those in force on"))
      ],
      examples: [
        CommandExample(
          Text(vi: "lương cơ sở ngày 1/9/2024", en: "the base salary on 1 September 2024"),
          "nhuanbut rates show base-salary --on 2024-09-01")
      ])
  ) { context throws(Failure) in
    try context.print(
      try context.shelf().show(
        context.parsed.argument("KEY") ?? "", on: try context.date("on")))
  }

  private static let check = Command(
    CommandDescription(
      "check", aliases: ["kiem-tra"],
      summary: Text(
        vi: "soát bộ mức: vượt khung, hết hiệu lực, chưa đối chiếu",
        en: "the lint: above the frame, expired, not checked"),
      arguments: [
        ArgumentDescription(
          "DIR", Text(vi: "thư mục bộ mức; không ghi: bộ đang dùng", en: "a folder of rates"),
          arity: .optional, completion: .folder)
      ])
  ) { context throws(Failure) in
    let shelf =
      if let folder = context.parsed.argument("DIR") {
        try RateShelf(try Office.rateFiles(in: folder), today: context.stamp.today)
      } else { try context.shelf() }
    let findings = shelf.check()
    if context.isText {
      context.warn(findings)
      context.say(
        Text(
          vi: "\(findings.errorCount) lỗi, \(findings.warningCount) lưu ý",
          en: "\(findings.errorCount) errors, \(findings.warningCount) warnings"))
    } else {
      try context.print(shelf.checkReport(findings, language: context.language))
    }
    if !findings.isClean { throw Failure(RateUseProblem.lintFailed(findings.errorCount)) }
  }

  private static let diff = Command(
    CommandDescription(
      "diff", aliases: ["so-sanh"],
      summary: Text(vi: "so bộ mức đang dùng với bộ khác", en: "the book in use beside another"),
      arguments: [folder])
  ) { context throws(Failure) in
    try context.print(try context.shelf().differences(from: try context.folderOfRates()))
  }
}

extension Context {
  /// The files of the folder that the argument names.
  func folderOfRates() throws(Failure) -> [RateFile] {
    try Office.rateFiles(in: parsed.argument("DIR") ?? "")
  }

  /// The rate book in use: of the ledger where there is one and no folder is named, else of the
  /// folder of rates.
  fileprivate func shelf() throws(Failure) -> RateShelf {
    if parsed.value("rates") == nil, LedgerFile.exists(ledgerPath) {
      return try office().rateShelf()
    }
    return try RateShelf(try rateFiles(), today: stamp.today)
  }
}
