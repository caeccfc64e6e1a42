import Accounting
import Bookkeeping
import Diagnostics
import Files
import Legislation
import Royalties
import Typesetting

/// `item …`: the content ledger.
enum ItemCommands {
  static let family = CommandFamily(
    name: "item", aliases: ["tin"], summary: Text(vi: "tin, bài", en: "the content ledger"),
    group: Groups.content, commands: [importing, list, show, grade, giveBack, withdraw, correct])

  private static let id = ArgumentDescription(
    "ID", Text(vi: "mã tin, bài, hoặc MÃ/PHẦN", en: "an item, or ITEM/PART"),
    completion: .code(.item))

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(vi: "nhập tin, bài từ tệp", en: "take items from a file"),
      discussion: InputTable.items.columns,
      arguments: [Options.file], options: Options.table + [Options.dryRun])
  ) { context throws(Failure) in
    let office = try context.office()
    let summary = try office.importItems(
      context.tableFile(), isDry: context.parsed.flag("dry-run"))
    try context.printImport(office, "item-import", summary)
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê", en: "list items"),
      options: [Options.period, Options.from, Options.to, Options.site, Options.own],
      rules: [Options.ownNeedsSite])
  ) { context throws(Failure) in
    let office = try context.office()
    let report = try office.contentReport(
      period: try context.period(), site: try context.site(in: office), name: "items")
    try office.read { () throws(Failure) in try context.print(report) }
  }

  private static let show = Command(
    CommandDescription(
      "show", aliases: ["xem"], summary: Text(vi: "xem một tin, bài", en: "show an item"),
      arguments: [id])
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.itemReport(try context.key()))
  }

  private static let grade = Command(
    CommandDescription(
      "grade", aliases: ["cham"],
      summary: Text(
        vi: "chấm nhuận bút, từ tệp hoặc từng phần", en: "grade, from a file or one part"),
      discussion: InputTable.grades.columns,
      arguments: [
        ArgumentDescription(
          "FILE", Text(vi: "tệp chấm điểm, hoặc mã tin, bài", en: "a file of grades, or an ID"),
          completion: .file)
      ],
      options: [
        OptionDescription("coefficient", value: "C", Text(vi: "hệ số", en: "the coefficient")),
        OptionDescription("grade", value: "G", Text(vi: "xếp loại", en: "the grade")),
        OptionDescription(
          "amount", value: "A", Text(vi: "số tiền thỏa thuận", en: "an agreed amount")),
        OptionDescription("basis", value: "T", Text(vi: "căn cứ", en: "what it rests on")),
        OptionDescription(
          "quota", value: "outside|within|CODE",
          Text(
            vi: "ngoài hay trong định mức, hoặc mã những người trong định mức",
            en: "outside or within the quota, or the codes of who is within"),
          takesList: true, completion: .code(.contributor)),
        OptionDescription(
          flag: "interactive", short: "i",
          Text(vi: "hỏi từng phần chưa chấm", en: "ask for one ungraded part after another"),
          replacesArguments: true), Options.period, Options.from, Options.to,
      ] + Options.table + [Options.dryRun],
      rules: [
        .atMostOne(["interactive", "coefficient", "grade", "amount"]),
        .atMostOne(["interactive", "dry-run"]), .atMostOne(["interactive", "quota"]),
        .needs("period", "interactive"),
        .needs("from", "interactive"), .needs("to", "interactive"),
      ]
        + ["sheet", "map"].flatMap { file in
          ["interactive", "coefficient", "grade", "amount"].map { .atMostOne([file, $0]) }
        },
      synopses: [
        "FILE", "ID --coefficient C [--quota Q]", "ID --grade G", "ID --amount A --basis T",
        "--interactive [--period P]",
      ],
      examples: [
        CommandExample(
          Text(vi: "chấm một bài", en: "grade one item"),
          "nhuanbut item grade BK2409-015 --coefficient 2,5"),
        CommandExample(
          Text(vi: "chấm lần lượt các bài của tháng 9", en: "walk through September"),
          "nhuanbut item grade --interactive --period 2024-09"),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    if context.parsed.flag("interactive") {
      guard Terminal.isTerminal(.input) else {
        throw context.parsed.refusal(.needsTerminal("interactive", instead: "FILE"))
      }
      let parts = try office.ungradedParts(in: try context.period())
      return try GradingDialogue(context: context, office: office, parts: parts).run()
    }
    guard let mark = try context.mark() else {
      let path = context.parsed.argument("FILE") ?? "-"
      let marks = ["coefficient", "grade", "amount"]
      if context.parsed.isGiven("quota") {
        throw context.parsed.refusal(.missingOption(oneOf: marks, with: "quota"))
      }
      if path != "-", !LedgerFile.exists(path), PartKey(label: path) != nil,
        (try? office.itemReport(try context.key("FILE"))) != nil
      {
        throw context.parsed.refusal(.missingOption(oneOf: marks, with: nil))
      }
      let summary = try office.gradeItems(
        context.tableFile(), isDry: context.parsed.flag("dry-run"))
      return try context.printImport(office, "item-grade", summary)
    }
    let key = try context.key("FILE")
    let warnings = try office.grade(
      key, Grading(mark, basis: context.parsed.value("basis")), quota: try context.quota())
    context.warn(warnings)
    try context.printOutcome(
      office, "item-grade", [("item", .text(key.label))],
      Text(vi: "đã chấm \(key.label)", en: "graded \(key.label)"), warnings: warnings)
  }

  private static let giveBack = Command(
    CommandDescription(
      "return", aliases: ["tra-lai"],
      summary: Text(vi: "trả lại để chấm lại", en: "send back to grading"),
      arguments: [.subject],
      options: [Options.reason()])
  ) { context throws(Failure) in
    let office = try context.office()
    let name = try context.subject()
    try office.giveBack(name, reason: context.parsed.value("reason") ?? "")
    try context.printOutcome(
      office, "item-return", [("item", .text(name.label))],
      Text(vi: "đã trả lại \(name.label)", en: "returned \(name.label)"))
  }

  private static let withdraw = Command(
    CommandDescription(
      "withdraw", aliases: ["go"],
      summary: Text(vi: "gỡ tin, bài khỏi cổng", en: "take an item off the portal"),
      arguments: [id],
      options: [
        Options.reason(),
        OptionDescription(
          "pay", value: "keep|cancel",
          Text(vi: "giữ hay thôi trả", en: "keep the money, or cancel it"), required: true,
          choices: ["keep", "cancel"]), Options.decision, Options.on,
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let key = try context.key()
    try office.withdraw(
      key, reason: context.parsed.value("reason") ?? "",
      keepsPay: context.parsed.value("pay") == "keep", decision: context.parsed.value("decision"),
      on: try context.date("on"))
    try context.printOutcome(
      office, "item-withdraw", [("item", .text(key.label))],
      Text(vi: "đã gỡ \(key.label)", en: "withdrew \(key.label)"))
  }

  private static let correct = Command(
    CommandDescription(
      "correct", aliases: ["dinh-chinh"],
      summary: Text(
        vi: "ghi nhận đính chính, không đổi tiền", en: "note a correction, no money moves"),
      arguments: [id], options: [Options.reason()])
  ) { context throws(Failure) in
    let office = try context.office()
    let key = try context.key()
    try office.correct(key, reason: context.parsed.value("reason") ?? "")
    try context.printOutcome(
      office, "item-correct", [("item", .text(key.label))],
      Text(vi: "đã ghi đính chính \(key.label)", en: "noted the correction of \(key.label)"))
  }
}

extension Context {
  /// The part or item that an argument names.
  func key(_ argument: String = "ID") throws(Failure) -> PartKey {
    guard
      let key = try parsed.parseArgument(
        argument, as: { PartKey(label: $0) }, expected: Expected.code, kind: .invalidInput)
    else { preconditionFailure("the argument is required") }
    return key
  }

  /// Whose quota the part counts toward, where the options say so.
  fileprivate func quota() throws(Failure) -> Quota? {
    guard parsed.isGiven("quota") else { return nil }
    let words = parsed.values("quota")
    if let quota = Office.quota(words) { return quota }
    throw parsed.refusal(
      .invalidValue(
        subject: "--quota", value: words.joined(separator: ","), expected: Expected.quota,
        kind: .invalidInput))
  }

  /// What the grader decided, where the options say so.
  fileprivate func mark() throws(Failure) -> Grading.Mark? {
    if let coefficient = try parsed.parse(
      "coefficient", as: { Coefficient(text: $0) }, expected: Expected.coefficient,
      kind: .invalidInput)
    {
      return .coefficient(coefficient)
    }
    if let grade = parsed.value("grade") { return .grade(grade) }
    return try parsed.parse(
      "amount", as: { Dong(text: $0) }, expected: Expected.money, kind: .invalidInput
    ).map { .amount($0) }
  }
}
