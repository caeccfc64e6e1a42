import Accounting
import Bookkeeping
import Diagnostics
import Royalties
import Typesetting

/// `reverse`: takes a posted entry back.
enum ReverseCommand {
  static let command = Command(
    CommandDescription(
      "reverse", aliases: ["dao"],
      summary: Text(vi: "đảo một bút toán đã ghi sổ", en: "reverse a posted entry"),
      discussion: Text(
        vi: "Không sửa gì đã ghi: bút toán đảo được nối với bút toán gốc và ghi vào tháng đang mở. "
          + "Khoản chưa chi được giải phóng khỏi dự toán; khoản đã chi thành khoản phải thu, đợt chi "
          + "sau trừ dần. Khoản đã đảo hết thì chấm lại theo mã cũ (item grade, hoặc nhập lại dòng đã "
          + "sửa) rồi duyệt thành dòng mới.",
        en: "Nothing posted is changed: the reversal is linked to its entry and dated in an open "
          + "month. What is unpaid is released; what is paid becomes a receivable that the next "
          + "runs recoup. What is reversed whole is graded anew under its own id (item grade, or the "
          + "row put right and taken again) and approved as a new line."),
      group: Groups.money,
      arguments: [
        ArgumentDescription("SEQ", Text(vi: "số bút toán", en: "the entry's number"))
      ],
      options: [
        OptionDescription(
          "item", value: "ID", Text(vi: "chỉ tin, bài này", en: "only this item"),
          completion: .code(.item)),
        OptionDescription(
          "contributor", value: "C", Text(vi: "chỉ phần của người này", en: "only this share"),
          completion: .code(.contributor)),
        OptionDescription(
          "amount", value: "A", Text(vi: "chỉ số tiền này", en: "only so much of it")),
        Options.reason(), Options.on,
      ],
      examples: [
        CommandExample(
          Text(vi: "đảo một phần", en: "reverse a part"),
          "nhuanbut reverse 12 --amount 100.000 --reason \"Chấm nhầm hệ số\"")
      ])
  ) { context throws(Failure) in
    guard
      let entry = try context.parsed.parseArgument(
        "SEQ", as: { Int64($0).flatMap { $0 > 0 ? $0 : nil } },
        expected: Text(vi: "số bút toán, ví dụ 12", en: "an entry's number, such as 12"),
        kind: .invalidInput)
    else { preconditionFailure("the argument is required") }
    let office = try context.office()
    var request = ReversalRequest(entry: entry, reason: context.parsed.value("reason") ?? "")
    request.item = try context.parsed.parse(
      "item", as: { PartKey(label: $0) }, expected: Expected.code, kind: .invalidInput)
    request.contributor = try context.parsed.parse(
      "contributor", as: { ContributorCode($0) }, expected: Expected.code, kind: .invalidInput)
    request.amount = try context.parsed.parse(
      "amount", as: { Dong(text: $0) }, expected: Expected.money, kind: .invalidInput)
    request.date = try context.date("on")
    let outcome = try office.reverse(request)
    try context.printOutcome(
      office, "reverse",
      [
        ("seq", .integer(outcome.entry)), ("reverses", .integer(entry)),
        ("amount", .integer(outcome.amount.amount)), ("tax", .integer(outcome.tax.amount)),
        ("receivable", .integer(outcome.receivable.amount)),
      ],
      Text(
        vi: "bút toán \(outcome.entry) đảo \(outcome.amount) đ của bút toán \(entry)"
          + (outcome.receivable.isZero ? "" : "; phải thu \(outcome.receivable) đ"),
        en: "entry \(outcome.entry) reverses \(outcome.amount.englishText) đ of entry \(entry)"
          + (outcome.receivable.isZero ? "" : "; \(outcome.receivable.englishText) đ is receivable")
      ))
  }
}
