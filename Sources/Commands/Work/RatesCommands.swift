import Accounting
import Bookkeeping
import Diagnostics
import Files
import Legislation
import Reporting
import Typesetting

/// `rates …`: the law as data, and what a change of it means.
enum RatesCommands {
  static let family = CommandFamily(
    name: "rates", aliases: ["muc-chi"],
    summary: Text(vi: "bộ mức chi: quy định dưới dạng dữ liệu", en: "the rate book"),
    group: Groups.law, commands: [list, show, check, update, diff, impact, WorkCommands.unitRate])

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
          "on", value: "D", form: .date,
          Text(vi: "chỉ mức có hiệu lực ngày này", en: "only those in force on"))
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
          en:
            "\(findings.errorCount.english("error")), \(findings.warningCount.english("warning"))"))
    }
    if !context.isSpoken {
      try context.print(shelf.checkReport(findings, language: context.language))
    }
    if !findings.isClean { throw Failure(RateUseProblem.lintFailed(findings.errorCount)) }
  }

  private static let update = Command(
    CommandDescription(
      "update", aliases: ["cap-nhat"],
      summary: Text(
        vi: "đưa bộ mức mới vào sổ, giữ bộ cũ, không đổi gì đã ghi sổ",
        en: "take new rates into the ledger; the old ones stay, nothing posted changes"),
      arguments: [folder], options: [Options.dryRun])
  ) { context throws(Failure) in
    let office = try context.office()
    let update = try office.updateRates(
      from: try context.folderOfRates(), isDry: context.parsed.flag("dry-run"))
    if !update.isNew {
      context.say(
        Text(vi: "sổ đã có đúng bộ mức này", en: "the ledger has just these rates already"))
    }
    if !context.isSpoken || !update.differences.isEmpty {
      try context.print(try office.rateUpdateReport(update))
    }
    guard context.isText, update.isNew else { return }
    let posted = update.differences.filter(\.isPosted).count
    let graded = update.differences.count - posted
    context.say(
      Text(
        vi: "bộ mức số \(update.book) đã vào sổ; \(posted) khoản đã ghi sổ khác đi"
          + (posted > 0 ? " (nhuanbut approve --adjust --period P)" : "")
          + ", \(graded) khoản đã chấm khác đi"
          + (graded > 0 ? " (nhuanbut item return MÃ --reason \"LÝ DO\", rồi chấm lại)" : ""),
        en: "rate book \(update.book) is in the ledger; \(posted) posted amounts differ"
          + (posted > 0 ? " (nhuanbut approve --adjust --period P)" : "")
          + ", \(graded) graded ones differ"
          + (graded > 0 ? " (nhuanbut item return ID --reason \"REASON\", then grade again)" : "")))
  }

  private static let diff = Command(
    CommandDescription(
      "diff", aliases: ["so-sanh"],
      summary: Text(vi: "so bộ mức đang dùng với bộ khác", en: "the book in use beside another"),
      arguments: [folder])
  ) { context throws(Failure) in
    try context.print(try context.shelf().differences(from: try context.folderOfRates()))
  }

  private static let impact = Command(
    CommandDescription(
      "impact", aliases: ["anh-huong"],
      summary: Text(
        vi: "tính lại một kỳ theo bộ mức khác, không thay đổi gì",
        en: "a period computed again under other rates, nothing changed"),
      arguments: [folder], options: [Options.period, Options.from, Options.to],
      rules: [Options.needsPeriod],
      examples: [
        CommandExample(
          Text(vi: "tháng 9 theo bộ mức mới", en: "September under the new rates"),
          "nhuanbut rates impact ./muc-moi --period 2026-09")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.requiredPeriod()
    try context.print(
      try office.rateImpactReport(of: try context.folderOfRates(), in: period))
  }
}

extension Context {
  /// The files of the folder that the argument names.
  func folderOfRates() throws(Failure) -> [RateFile] {
    try Office.rateFiles(in: parsed.argument("DIR") ?? "")
  }

  /// The rate book in use: of the ledger where there is one and no folder is named, else of the
  /// folder of rates.
  func shelf() throws(Failure) -> RateShelf {
    if parsed.value("rates") == nil, LedgerFile.exists(ledgerPath) {
      return try office().rateShelf()
    }
    return try RateShelf(try rateFiles(), today: stamp.today)
  }
}
