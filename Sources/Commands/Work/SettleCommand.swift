import Accounting
import Bookkeeping
import Budgeting
import Diagnostics

/// `budget settle` and `report settlement`: the end of a year (quyết toán).
enum SettleCommand {
  static let settle = Command(
    CommandDescription(
      "settle", aliases: ["quyet-toan"], summary: Text(vi: "quyết toán năm", en: "settle a year"),
      discussion: Text(
        vi: "Từ 01/02 năm sau. Ngân sách chưa chi thì hủy dự toán, nguồn khác được chuyển năm sau; "
          + "--carry ghi ngoại lệ theo quyết định. Khoản đã duyệt chưa chi chuyển sang dự toán năm "
          + "sau. Sau đó không ghi gì vào năm đã quyết toán.",
        en: "From 1 February after it. The state's money that is not spent lapses, other money is "
          + "carried over; --carry makes exceptions by decision. What is approved and unpaid is "
          + "charged to the next year. Nothing is charged to the year afterwards."),
      options: [
        Options.year(required: true),
        OptionDescription(
          "carry", value: "L=AMOUNT",
          Text(vi: "số chuyển năm sau của dòng", en: "what the line carries over"), repeats: true),
        Options.decision, Options.dryRun,
      ],
      rules: [.needs("carry", "decision")],
      examples: [
        CommandExample(
          Text(vi: "chuyển 5 triệu của dòng NB", en: "carry over five million of NB"),
          "nhuanbut budget settle --year 2024 --carry NB=5.000.000 --decision 12/QĐ")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    var request = SettlementRequest(year: try context.year() ?? context.stamp.today.year)
    let carried = try context.parsed.parseAll(
      "carry", as: Self.carry,
      expected: Text(vi: "DÒNG=SỐ TIỀN, ví dụ NB=5.000.000", en: "LINE=AMOUNT, as NB=5000000"),
      kind: .invalidInput)
    for (word, amount) in carried {
      let line = try office.budgetLine(word).code
      guard request.carried.updateValue(amount, forKey: line) == nil else {
        throw context.parsed.refusal(
          .invalidValue(
            subject: "--carry", value: word,
            expected: Text(vi: "mỗi dòng một lần", en: "each line once"), kind: .invalidInput))
      }
    }
    request.decision = context.parsed.value("decision")
    request.isDry = context.parsed.flag("dry-run")
    let settlements = try office.settle(request)
    try context.print(
      try office.settlementReport(
        year: request.year, settlements, name: "budget-settle"))
  }

  static let report = Command(
    CommandDescription(
      "settlement", aliases: ["quyet-toan"],
      summary: Text(vi: "quyết toán kinh phí của một năm", en: "the settlement of a year"),
      options: [Options.year(required: true)])
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(
      try office.settlementReport(year: try context.year() ?? context.stamp.today.year))
  }

  /// `NB=5.000.000`.
  private static func carry(_ text: String) -> (line: String, amount: Dong)? {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, let amount = Dong(text: sides[1]) else { return nil }
    return (Dong.zero...Dong.budgetLimit).contains(amount) ? (sides[0], amount) : nil
  }
}
