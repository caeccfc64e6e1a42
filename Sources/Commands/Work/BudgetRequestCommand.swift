import Accounting
import Bookkeeping
import Diagnostics
import Planning

/// `budget request` and `report request`: the estimate of a year.
enum BudgetRequestCommand {
  static let make = Command(
    CommandDescription(
      "request", aliases: ["lap"],
      summary: Text(vi: "lập dự toán kinh phí năm", en: "estimate a year's budget"),
      options: [
        Options.year(required: true),
        OptionDescription(
          "plan", value: "FILE",
          Text(
            vi: "tệp kế hoạch: line, content, unit, quantity, unit_price, basis",
            en: "the plan: line, content, unit, quantity, unit_price, basis"), completion: .file),
        OptionDescription(
          "growth", value: "PCT",
          Text(
            vi: "tăng số lượng tin, bài (âm: giảm), không tính vào tệp kế hoạch",
            en: "growth of the items (below zero: fewer), not of the plan")),
        OptionDescription(
          "incentive", value: "PCT",
          Text(
            vi: "khuyến khích, phần trăm của nhuận bút cả năm, không quá 30",
            en: "incentives, per cent of the year's royalties, at most 30")),
        OptionDescription(
          "remuneration", value: "PCT",
          Text(
            vi: "thù lao, phần trăm của nhuận bút cả năm, không quá 50",
            en: "remuneration, per cent of the year's royalties, at most 50")),
        OptionDescription(
          "assume", value: "base-salary=AMOUNT@DATE",
          Text(
            vi: "giả định mức lương cơ sở từ một ngày",
            en: "expect a base salary from a day"), repeats: true),
        OptionDescription(
          "scenario", value: "NAME:KEY=VALUE,…",
          Text(
            vi: "phương án đặt cạnh; KEY là growth, incentive, remuneration hoặc base-salary "
              + "(SỐ TIỀN@NGÀY); điều không ghi thì như dự toán",
            en: "other terms beside it; KEY is growth, incentive, remuneration or base-salary "
              + "(AMOUNT@DATE); what is not stated is as in the request"),
          repeats: true),
        OptionDescription(
          flag: "strict",
          Text(
            vi: "dừng khi có tháng không có mức hiệu lực",
            en: "stop where a month has no law in force")),
        Options.dryRun,
      ] + Options.table, rules: [.needs("sheet", "plan"), .needs("map", "plan")])
  ) { context throws(Failure) in
    let office = try context.office()
    let terms = try context.requestTerms()
    let scenarios = try context.parsed.parseAll(
      "scenario", as: { ScenarioGrammar.scenario($0, beside: terms) },
      expected: ScenarioGrammar.form)
    let plan = context.parsed.value("plan").map { context.tableFile($0) }
    let report = try office.request(
      year: try context.year() ?? context.stamp.today.year + 1, terms, plan: plan,
      scenarios: scenarios, isStrict: context.parsed.flag("strict"),
      isKept: !context.parsed.flag("dry-run"))
    try context.print(report)
  }

  static let report = Command(
    CommandDescription(
      "request", aliases: ["du-toan-kinh-phi"],
      summary: Text(
        vi: "in lại dự toán kinh phí đã lập", en: "the latest estimate, just as it was made"),
      options: [Options.year()])
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.keptRequest(year: try context.year()))
  }
}

extension Context {
  /// The terms that the options state.
  fileprivate func requestTerms() throws(Failure) -> RequestTerms {
    RequestTerms(
      growth: try parsed.parse(
        "growth", as: ScenarioGrammar.growth, expected: ScenarioGrammar.growthForm,
        kind: .invalidInput) ?? 0,
      incentive: try percentage("incentive"), remuneration: try percentage("remuneration"),
      assumptions: try parsed.parseAll(
        "assume", as: ScenarioGrammar.assumption, expected: ScenarioGrammar.assumptionForm))
  }

  private func percentage(_ option: String) throws(Failure) -> Percentage {
    try parsed.parse(
      option, as: { Percentage(text: $0) },
      expected: Text(vi: "số phần trăm, ví dụ 12,5", en: "a number of per cent, such as 12.5"),
      kind: .invalidInput) ?? .zero
  }
}
