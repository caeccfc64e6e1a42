import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `statement`: what one contributor is paid for, or a file for each.
enum StatementCommand {
  static let command = Command(
    CommandDescription(
      "statement", aliases: ["phieu-xac-nhan"],
      summary: Text(
        vi: "phiếu xác nhận nhuận bút của một người", en: "what one contributor is paid for"),
      discussion: Text(
        vi: "Với --all, --output là thư mục: mỗi người một tệp chỉ có dữ liệu của người đó, và "
          + "danh-sach.csv cho người gửi.",
        en: "With --all, --output is a folder: a file for each with that person's data alone, and "
          + "danh-sach.csv for the sender."),
      group: Groups.papers,
      arguments: [
        ArgumentDescription(
          "CODE", Text(vi: "mã, họ tên hoặc bút danh", en: "a code, a name or a pen name"),
          completion: .code(.contributor))
      ],
      options: [
        Options.period, Options.from, Options.to,
        OptionDescription(
          flag: "all", Text(vi: "mọi người, mỗi người một tệp", en: "everyone, a file for each"),
          replacesArguments: true),
      ], rules: [.needs("all", "output")],
      synopses: ["CODE [options]", "--all --output DIR [options]"],
      examples: [
        CommandExample(
          Text(vi: "mỗi người một trang in được", en: "a page to print for each"),
          "nhuanbut statement --all --period 2024-09 --format html --output phieu")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let period = try context.period()
    guard context.parsed.flag("all") else {
      return try office.read { () throws(Failure) in
        try context.print(
          try office.statement(of: context.parsed.argument("CODE") ?? "", period: period))
      }
    }
    let folder = context.parsed.value("output") ?? ""
    let count = try office.read { () throws(Failure) in
      try office.writeStatements(period: period, as: context.paperForm, to: folder)
    }
    context.say(
      Text(
        vi: "đã ghi \(count.paperText) phiếu và danh-sach.csv vào \(folder)",
        en: "wrote \(count.english("statement")) and danh-sach.csv to \(folder)"))
  }
}
