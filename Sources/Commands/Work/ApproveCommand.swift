import Accounting
import Bookkeeping
import Diagnostics
import Royalties
import Typesetting

/// `approve`: posts graded parts.
enum ApproveCommand {
  static let command = Command(
    CommandDescription(
      "approve", aliases: ["duyet"],
      summary: Text(
        vi: "duyệt nhuận bút đã chấm, giữ dự toán", en: "approve graded parts, reserve the budget"),
      group: Groups.content,
      arguments: [
        ArgumentDescription(
          "ID",
          Text(
            vi: "chỉ các tin, bài, công việc, thù lao này",
            en: "only these items, works (work:ID), remunerations (rem:ID)"), arity: .many,
          completion: .code(.subject))
      ],
      options: [
        Options.period, Options.from, Options.to, Options.site, Options.own,
        OptionDescription(
          "line", value: "L", Text(vi: "dòng dự toán", en: "the budget line"),
          completion: .code(.line)), Options.decision, Options.on,
        OptionDescription(
          "budget-year", value: "Y", form: .year,
          Text(vi: "ghi vào năm trước, trong tháng 1", en: "charge the year before, in January")),
        OptionDescription(
          flag: "adjust",
          Text(
            vi: "ghi chênh lệch do quy định thay đổi về trước",
            en: "post what the law changed for the past")), Options.dryRun,
      ], rules: [Options.needsPeriod, Options.ownNeedsSite],
      synopses: ["--period P [ID…]", "--from D --to D [ID…]"],
      examples: [
        CommandExample(
          Text(vi: "duyệt tháng 9", en: "approve September"),
          "nhuanbut approve --period 2024-09 --actor truongban")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    var request = ApprovalRequest(period: try context.requiredPeriod())
    request.site = try context.site(in: office)
    request.names = try context.parsed.parseArguments(
      "ID", as: { ApprovalName(label: $0) }, expected: Expected.code, kind: .invalidInput)
    request.line = try context.parsed.parse(
      "line", as: { LineCode($0) }, expected: Expected.code, kind: .invalidInput)
    request.decision = context.parsed.value("decision")
    request.date = try context.date("on")
    request.budgetYear = try context.parsed.parse(
      "budget-year", as: OptionForm.year, expected: Expected.year)
    request.isDry = context.parsed.flag("dry-run")
    let isAdjusting = context.parsed.flag("adjust")
    let approval = isAdjusting ? try office.adjust(request) : try office.approve(request)
    context.warn(approval.findings)
    try context.printOutcome(
      office, "approve",
      [
        ("count", .integer(Int64(approval.count))),
        ("amount", .integer(approval.amount.amount)),
        (
          "charges",
          .nested(
            json: .list(
              approval.charges.map { charge in
                .record([
                  Member("line", .text(charge.line.text)),
                  Member("amount", .integer(charge.amount.amount)),
                ])
              }),
            csv: approval.charges.map { "\($0.line)=\($0.amount.amount)" }
              .joined(separator: ";"))
        ),
      ],
      isAdjusting
        ? Text(
          vi: "đã điều chỉnh \(approval.count.paperText) khoản: \(approval.amount) đ",
          en: "adjusted \(approval.count.english("amount")): \(approval.amount.englishText) đ")
        : Text(
          vi: "đã duyệt \(approval.count.paperText) khoản: \(approval.amount) đ",
          en: "approved \(approval.count.english("amount")): \(approval.amount.englishText) đ"),
      period: request.period, warnings: approval.findings)
  }
}
