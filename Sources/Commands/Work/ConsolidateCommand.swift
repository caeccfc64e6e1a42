import Accounting
import Bookkeeping
import Diagnostics
import Reporting

/// `consolidate`: one paper over the ledgers of several units.
enum ConsolidateCommand {
  private enum Name: String, CaseIterable {
    case content, royalties, works, remuneration, contributors, summary, payments, tax
    case outstanding, budget, settlement, journal
  }

  static let command = Command(
    CommandDescription(
      "consolidate", aliases: ["hop-nhat"],
      summary: Text(
        vi: "tổng hợp sổ của nhiều đơn vị, chỉ đọc", en: "put several units' ledgers together"),
      discussion: Text(
        vi: "Mỗi sổ được kiểm tra trước như với lệnh verify; sổ không nguyên vẹn thì không tổng "
          + "hợp. Bảng thanh toán gồm các đợt có ngày chi trong kỳ.",
        en: "Each ledger is verified first; where one is not sound nothing is printed. The payment "
          + "sheet holds the runs with a pay date in the period."),
      group: Groups.papers,
      arguments: [
        ArgumentDescription(
          "REPORT", Text(vi: "báo cáo", en: "the report"), choices: Name.allCases.map(\.rawValue)),
        ArgumentDescription(
          "LEDGER", Text(vi: "các sổ, mỗi sổ một lần", en: "the ledgers, each once"),
          arity: .oneOrMore, completion: .file),
      ],
      options: [
        Options.period, Options.from, Options.to, Options.year(),
        OptionDescription(
          "run", value: "N", Text(vi: "chỉ đợt mang số này", en: "the runs of this number alone")),
        OptionDescription(
          "by", value: "KEY", Text(vi: "tổng hợp theo gì", en: "what the rows stand for"),
          choices: SummaryKey.allCases.map(\.rawValue)),
        OptionDescription(
          "on", value: "D", form: .date,
          Text(vi: "công nợ đến ngày (mặc định hôm nay)", en: "outstanding by which day (today)")),
      ],
      synopses: [
        "content|royalties|works|remuneration|contributors --period P -- LEDGER…",
        "summary --period P --by KEY -- LEDGER…", "payments|tax|journal --period P -- LEDGER…",
        "payments --run N -- LEDGER…", "outstanding [--on D] -- LEDGER…",
        "budget|settlement --year Y -- LEDGER…",
      ],
      examples: [
        CommandExample(
          Text(vi: "dự toán của Sở và các xã", en: "the budget of a department and its communes"),
          "nhuanbut consolidate budget --year 2024 -- so.sqlite xa-1.sqlite xa-2.sqlite")
      ])
  ) { context throws(Failure) in
    try checkOptions(context)
    let subject = try subject(context)
    let ledgers = context.parsed.arguments("LEDGER")
    let consolidation = try Consolidation(
      of: ledgers, stamp: context.stamp, waiting: try context.waiting())
    try consolidation.report(subject) { (report) throws(Failure) in try context.print(report) }
  }

  /// The options that say over what each paper is; those of another would be passed over in silence.
  private static func options(of name: Name, _ context: Context) -> [String] {
    let period = ["period", "from", "to"]
    return switch name {
    case .content, .royalties, .works, .remuneration, .contributors, .tax, .journal: period
    case .summary: period + ["by"]
    case .payments: context.parsed.isGiven("run") ? ["run"] : period
    case .outstanding: ["on"]
    case .budget, .settlement: ["year"]
    }
  }

  private static func checkOptions(_ context: Context) throws(Failure) {
    guard let name = context.parsed.argument("REPORT").flatMap({ Name(rawValue: $0) }) else {
      return
    }
    let allowed = options(of: name, context)
    let known = ["period", "from", "to", "year", "run", "by", "on"]
    if let other = known.first(where: { context.parsed.isGiven($0) && !allowed.contains($0) }) {
      throw context.parsed.refusal(.optionInsteadOfArguments(other, argument: name.rawValue))
    }
  }

  private static func year(_ context: Context) throws(Failure) -> Int {
    try context.year() ?? context.stamp.today.year
  }

  private static func key(_ context: Context) throws(Failure) -> SummaryKey {
    guard let key = context.parsed.value("by").flatMap({ SummaryKey(rawValue: $0) }) else {
      throw context.parsed.refusal(.missingOption(oneOf: ["by"], with: nil))
    }
    return key
  }

  private static func subject(_ context: Context) throws(Failure) -> Consolidation.Subject {
    switch context.parsed.argument("REPORT").flatMap({ Name(rawValue: $0) }) {
    case .content?: .content(try context.requiredPeriod())
    case .royalties?: .royalties(try context.requiredPeriod())
    case .payments?:
      if let run = context.parsed.value("run") {
        .run(run)
      } else {
        .payments(try context.requiredPeriod())
      }
    case .budget?: .budget(year: try year(context))
    case .settlement?: .settlement(year: try year(context))
    case .works?: .works(try context.requiredPeriod())
    case .remuneration?: .remuneration(try context.requiredPeriod())
    case .contributors?: .contributors(try context.requiredPeriod())
    case .summary?: .summary(try context.requiredPeriod(), by: try key(context))
    case .tax?: .tax(try context.requiredPeriod())
    case .journal?: .journal(try context.requiredPeriod())
    case .outstanding?: .outstanding(on: try context.date("on") ?? context.stamp.today)
    case nil: preconditionFailure("the argument is required and has only these values")
    }
  }
}
