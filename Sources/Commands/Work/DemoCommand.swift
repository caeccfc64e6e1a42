import Accounting
import Bookkeeping
import Diagnostics
import Files

/// `demo`: a whole month on shipped sample data.
enum DemoCommand {
  static let command = Command(
    CommandDescription(
      "demo", aliases: ["xem-thu"],
      summary: Text(vi: "chạy thử cả một tháng trên dữ liệu mẫu", en: "a month on sample data"),
      group: Groups.begin,
      options: [
        OptionDescription(
          "output", short: "o", value: "DIR",
          Text(vi: "thư mục ghi giấy tờ", en: "the folder for the papers"), completion: .folder)
      ])
  ) { context throws(Failure) in
    let folder = context.parsed.value("output") ?? "nhuanbut-demo"
    let demo = try Demo.run(
      in: folder, rates: try context.rateFiles(), today: context.stamp.today)
    let places = Text(
      vi: "Giấy tờ ở \(folder): bang-thanh-toan.txt, bang-ke-nhuan-but.txt, …\n"
        + "Xem tiếp: nhuanbut explain BK2409-002 --ledger \(folder)/demo.sqlite",
      en: "The papers are in \(folder): bang-thanh-toan.txt, bang-ke-nhuan-but.txt, …\n"
        + "Next: nhuanbut explain BK2409-002 --ledger \(folder)/demo.sqlite")
    let lines = demo.steps.enumerated().map { "\($0 + 1). \($1[context.language])" }
    try StandardOutput.write(
      (lines + [places[context.language]]).joined(separator: "\n") + "\n")
  }
}
