import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `tax pay`, `report tax` and `report tax-certificate`.
enum TaxCommands {
  static let family = CommandFamily(
    name: "tax", aliases: ["thue"],
    summary: Text(vi: "thuế thu nhập cá nhân", en: "income tax withheld"), group: Groups.money,
    commands: [pay])

  private static let pay = Command(
    CommandDescription(
      "pay", aliases: ["nop"],
      summary: Text(vi: "ghi thuế đã nộp", en: "record tax remitted"),
      options: [
        Options.period, Options.from, Options.to,
        OptionDescription(
          "amount", value: "A", Text(vi: "số tiền dương", en: "a positive amount"), required: true),
        OptionDescription(
          "voucher", value: "V", form: .words, Text(vi: "số chứng từ nộp", en: "the voucher"),
          required: true),
        OptionDescription(
          "on", value: "D", form: .date, Text(vi: "ngày nộp", en: "the day it was remitted"),
          required: true),
      ], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.requiredPeriod()
    let amount =
      try context.parsed.parse(
        "amount", as: { Dong(text: $0).flatMap { $0 <= .lineLimit ? $0 : nil } },
        expected: Expected.money, kind: .invalidInput) ?? .zero
    var findings = Findings()
    let date = try context.pastDate("on", warning: &findings) ?? context.stamp.today
    let seq = try office.payTax(
      for: period, amount: amount, voucher: context.parsed.value("voucher") ?? "", on: date)
    context.warn(findings)
    try context.printOutcome(
      office, "tax-pay",
      [
        ("seq", .integer(seq)), ("period", .text(period.description)),
        ("amount", .integer(amount.amount)), ("paidOn", .text(date.description)),
      ],
      Text(
        vi: "đã ghi nộp \(amount) đ thuế kỳ \(period), bút toán \(seq)",
        en: "\(amount.englishText) đ of tax remitted for \(period), entry \(seq)"),
      warnings: findings)
  }

  static let report = Command(
    CommandDescription(
      "tax", aliases: ["thue"],
      summary: Text(
        vi: "bảng kê khấu trừ thuế, theo ngày chi", en: "the tax withheld, by the day it was paid"),
      options: [Options.period, Options.from, Options.to], rules: [Options.needsPeriod])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.requiredPeriod()
    try office.read { () throws(Failure) in
      try context.print(try office.taxReport(period: period))
    }
  }

  static let certificate = Command(
    CommandDescription(
      "tax-certificate", aliases: ["chung-tu-khau-tru"],
      summary: Text(vi: "chứng từ khấu trừ thuế của một người", en: "one payee's certificate"),
      arguments: [
        ArgumentDescription("CODE", Text(vi: "mã", en: "the code"), completion: .code(.contributor))
      ], options: [Options.year(required: true)])
  ) { context throws(Failure) in
    let office = try context.office()
    let (code, year) = (try context.contributorArgument(), try context.year())
    let report = try office.read { () throws(Failure) in
      try office.taxCertificate(of: code, year: year ?? context.stamp.today.year)
    }
    try context.print(report)
  }

  static let outstanding = Command(
    CommandDescription(
      "outstanding", aliases: ["cong-no"],
      summary: Text(
        vi: "công nợ nhuận bút theo hạn 60 ngày", en: "what is unpaid, against the 60 days"),
      options: [
        OptionDescription(
          "on", value: "D", form: .date,
          Text(vi: "đến ngày (mặc định hôm nay)", en: "by which day (today)"))
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let date = try context.date("on") ?? context.stamp.today
    try office.read { () throws(Failure) in
      try context.print(try office.outstandingReport(on: date))
    }
  }
}
