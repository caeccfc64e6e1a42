import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Typesetting

/// `budget …`: authority and execution (Điều 15).
enum BudgetCommands {
  static let family = CommandFamily(
    name: "budget", aliases: ["du-toan"], summary: Text(vi: "dự toán", en: "the budget"),
    group: Groups.money, commands: [allot, status])

  private static let allot = Command(
    CommandDescription(
      "allot", aliases: ["giao"],
      summary: Text(vi: "giao, bổ sung, giảm dự toán", en: "give or take authority"),
      options: [
        Options.year(required: true),
        OptionDescription(
          "line", value: "L", Text(vi: "dòng dự toán", en: "the budget line"), required: true,
          completion: .code(.line)),
        OptionDescription(
          "amount", value: "A", Text(vi: "số tiền dương", en: "a positive amount"), required: true),
        OptionDescription(
          "decision", value: "D", Text(vi: "số quyết định", en: "the decision"), required: true),
        Options.on,
        OptionDescription(
          "kind", value: "K", Text(vi: "loại", en: "the kind"),
          choices: Allotment.Kind.allCases.map(\.rawValue)),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let line = try office.budgetLine(context.parsed.value("line") ?? "").code
    let amount = try context.parsed.parse(
      "amount", as: { Dong(text: $0).flatMap { $0 <= .budgetLimit ? $0 : nil } },
      expected: Expected.money, kind: .invalidInput)
    let allotment = Allotment(
      year: try context.year() ?? context.stamp.today.year, line: line, amount: amount ?? .zero,
      kind: context.parsed.value("kind").flatMap { Allotment.Kind(rawValue: $0) } ?? .initial,
      decision: context.parsed.value("decision") ?? "",
      date: try context.date("on") ?? context.stamp.today)
    try office.allot(allotment)
    try context.printOutcome(
      office, "budget-allot",
      [
        ("line", .text(line.text)), ("year", .integer(Int64(allotment.year))),
        ("amount", .integer(allotment.change.amount)),
      ],
      Text(
        vi: "dòng \(line) năm \(allotment.year): \(allotment.change) đ",
        en: "line \(line) of \(allotment.year): \(allotment.change.englishText) đ"))
  }

  private static let status = Command(
    CommandDescription(
      "status", aliases: ["tinh-hinh"],
      summary: Text(vi: "tình hình thực hiện dự toán", en: "execution of the budget"),
      options: [Options.year()])
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(
      try office.budgetReport(year: try context.year() ?? context.stamp.today.year))
  }
}
