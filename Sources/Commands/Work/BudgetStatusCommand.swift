import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Reporting

/// `budget status`, which is also `report budget`: the execution of a year's budget.
enum BudgetStatusCommand {
  static let status = command("status", alias: "tinh-hinh")
  static let report = command("budget", alias: "du-toan")

  private static func command(_ name: String, alias: String) -> Command {
    Command(
      CommandDescription(
        name, aliases: [alias],
        summary: Text(vi: "tình hình thực hiện dự toán", en: "execution of the budget"),
        discussion: Text(
          vi:
            "Dự báo cả năm tính theo mức dùng bình quân của các tháng đã hết; dòng trả theo hệ số "
            + "tính cả thay đổi mức lương cơ sở đã biết.",
          en: "The forecast goes by what the full months used on average; a line that pays by "
            + "coefficient also by known changes of the base salary."),
        options: [
          Options.year(),
          OptionDescription(
            "line", value: "L", Text(vi: "chỉ dòng này", en: "only this line"),
            completion: .code(.line)),
          OptionDescription(
            flag: "entries",
            Text(vi: "các bút toán làm nên số của dòng", en: "the entries behind the line")),
          OptionDescription(
            "by", value: "KEY", Text(vi: "tổng hợp theo gì", en: "what the rows stand for"),
            choices: BudgetView.allCases.map(\.rawValue)),
          OptionDescription(
            "on", value: "D", form: .date,
            Text(vi: "tính đến hết ngày này theo ngày ghi sổ", en: "as entries up to D leave it")),
        ],
        rules: [
          .needs("entries", "line"), .atMostOne(["entries", "by"]), .atMostOne(["entries", "on"]),
        ],
        examples: [
          CommandExample(
            Text(vi: "các bút toán của dòng NB", en: "the entries of line NB"),
            "nhuanbut budget status --year 2024 --line NB --entries")
        ])
    ) { context throws(Failure) in try run(context) }
  }

  private static func run(_ context: Context) throws(Failure) {
    let office = try context.office()
    let line = try context.parsed.value("line").map { (word) throws(Failure) in
      try office.budgetLine(word)
    }
    var question = BudgetQuestion(year: try context.year() ?? context.stamp.today.year)
    question.line = line?.code
    question.day = try context.date("on")
    question.view = context.parsed.value("by").flatMap { BudgetView(rawValue: $0) } ?? .line
    try office.read { () throws(Failure) in
      if let line, context.parsed.flag("entries") {
        try context.print(try office.budgetEntriesReport(of: line, year: question.year))
      } else {
        try context.print(try office.budgetReport(question))
      }
    }
  }
}
