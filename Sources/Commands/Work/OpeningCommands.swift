import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `opening import`: the state at go-live.
enum OpeningCommands {
  static let family = CommandFamily(
    name: "opening", aliases: ["mo-so"],
    summary: Text(vi: "số dư khi bắt đầu dùng sổ", en: "the state at go-live"),
    group: Groups.begin, commands: [importing])

  private static let importing = Command(
    CommandDescription(
      "import", aliases: ["nhap"],
      summary: Text(
        vi: "nhập số đã chi, còn phải trả, tạm ứng, phải thu",
        en: "take what was spent, owed, advanced and is to be given back"),
      discussion: InputTable.opening.columns,
      arguments: [Options.file],
      options: [
        OptionDescription(
          "on", value: "D", form: .date, Text(vi: "ngày bắt đầu dùng sổ", en: "the day of go-live"),
          required: true)
      ] + Options.table)
  ) { context throws(Failure) in
    let office = try context.office()
    let summary = try office.importOpening(
      context.tableFile(), on: try context.date("on") ?? context.stamp.today)
    context.warn(summary.findings)
    try context.printOutcome(
      office, "opening-import",
      [("rows", .integer(Int64(summary.rows))), ("added", .integer(Int64(summary.added)))],
      Text(
        vi: "\(summary.rows.paperText) dòng, \(summary.added.paperText) mới",
        en: "\(summary.rows.english("row")), \(summary.added.englishText) new"),
      warnings: summary.findings)
  }
}
