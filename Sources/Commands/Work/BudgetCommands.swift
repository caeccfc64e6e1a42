import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Typesetting

/// `budget …`: authority and execution (Điều 15).
enum BudgetCommands {
  static let family = CommandFamily(
    name: "budget", aliases: ["du-toan"], summary: Text(vi: "dự toán", en: "the budget"),
    group: Groups.money,
    commands: [
      allot, transfer, BudgetRequestCommand.make, BudgetStatusCommand.status, SettleCommand.settle,
    ],
    families: [BudgetLineCommands.family, SpendCommands.family])

  private static let allot = Command(
    CommandDescription(
      "allot", aliases: ["giao"],
      summary: Text(vi: "giao, bổ sung, giảm dự toán", en: "give or take authority"),
      options: [
        Options.year(required: true),
        BudgetOptions.line, BudgetOptions.amount, BudgetOptions.decision, Options.on,
        OptionDescription(
          "kind", value: "K", Text(vi: "loại", en: "the kind"),
          choices: Allotment.Kind.allCases.map(\.rawValue)),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let line = try office.budgetLine(context.parsed.value("line") ?? "").code
    let allotment = Allotment(
      year: try context.year() ?? context.stamp.today.year, line: line,
      amount: try context.budgetAmount(),
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

  private static let transfer = Command(
    CommandDescription(
      "transfer", aliases: ["dieu-chinh"],
      summary: Text(
        vi: "điều chỉnh dự toán giữa hai dòng", en: "move authority between two lines"),
      options: [
        Options.year(required: true),
        OptionDescription(
          "from", value: "L", Text(vi: "dòng giảm", en: "the line that gives"), required: true,
          completion: .code(.line)),
        OptionDescription(
          "to", value: "L", Text(vi: "dòng tăng", en: "the line that receives"), required: true,
          completion: .code(.line)),
        BudgetOptions.amount, BudgetOptions.decision, Options.on,
      ],
      examples: [
        CommandExample(
          Text(vi: "chuyển 5 triệu từ KH sang NB", en: "move five million from KH to NB"),
          "nhuanbut budget transfer --year 2024 --from KH --to NB --amount 5.000.000 "
            + "--decision 77/QĐ")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let transfer = BudgetTransfer(
      year: try context.year() ?? context.stamp.today.year,
      from: try office.budgetLine(context.parsed.value("from") ?? "").code,
      to: try office.budgetLine(context.parsed.value("to") ?? "").code,
      amount: try context.budgetAmount(), decision: context.parsed.value("decision") ?? "",
      date: try context.date("on") ?? context.stamp.today)
    try office.transfer(transfer)
    try context.printOutcome(
      office, "budget-transfer",
      [
        ("from", .text(transfer.from.text)), ("to", .text(transfer.to.text)),
        ("year", .integer(Int64(transfer.year))), ("amount", .integer(transfer.amount.amount)),
      ],
      Text(
        vi: "đã chuyển \(transfer.amount) đ từ dòng \(transfer.from) sang dòng \(transfer.to) "
          + "năm \(transfer.year)",
        en: "\(transfer.amount.englishText) đ moved from line \(transfer.from) to line "
          + "\(transfer.to) of \(transfer.year)"))
  }
}

/// Options that the commands of the budget share.
enum BudgetOptions {
  static let line = OptionDescription(
    "line", value: "L", Text(vi: "dòng dự toán", en: "the budget line"), required: true,
    completion: .code(.line))
  static let amount = OptionDescription(
    "amount", value: "A", Text(vi: "số tiền dương", en: "a positive amount"), required: true)
  static let decision = OptionDescription(
    "decision", value: "D", form: .words, Text(vi: "số quyết định", en: "the decision"),
    required: true)
}

extension Context {
  /// The amount of `--amount`, as much as a budget may hold.
  func budgetAmount() throws(Failure) -> Dong {
    let amount = try parsed.parse(
      "amount", as: { Dong(text: $0).flatMap { $0 <= .budgetLimit ? $0 : nil } },
      expected: Expected.money, kind: .invalidInput)
    return amount ?? .zero
  }
}
