import Bookkeeping
import Diagnostics
import Tabular

/// Options that several commands describe alike.
enum Options {
  static let period = OptionDescription(
    "period", value: "P", form: .period,
    Text(vi: "kỳ: 2024-09, 2024-Q3 hoặc 2024", en: "2024-09, 2024-Q3 or 2024"),
    completion: .code(.period))
  static let from = OptionDescription(
    "from", value: "D", form: .date, Text(vi: "từ ngày", en: "the first day"))
  static let to = OptionDescription(
    "to", value: "D", form: .date, Text(vi: "đến ngày, kể cả ngày đó", en: "the last day, included")
  )
  /// A period is stated, in one way or the other.
  static let needsPeriod = OptionRule.atLeastOne(["period", "from", "to"])
  static let site = OptionDescription(
    "site", value: "CODE", Text(vi: "chỉ trang này và trang con", en: "only this site and below"),
    completion: .code(.site))
  static let own = OptionDescription(
    flag: "own", Text(vi: "không kể trang con của --site", en: "leave out what is below --site"))
  /// `--own` says something of `--site` alone.
  static let ownNeedsSite = OptionRule.needs("own", "site")
  static let dryRun = OptionDescription(
    flag: "dry-run", Text(vi: "chạy thử, không ghi", en: "try it, write nothing"))
  static let on = OptionDescription(
    "on", value: "D", form: .date,
    Text(vi: "ngày ghi sổ (mặc định hôm nay)", en: "the posting date (today)"))
  static let decision = OptionDescription(
    "decision", value: "D", form: .words, Text(vi: "số quyết định", en: "the decision's number"))
  static func reason(required: Bool = true) -> OptionDescription {
    OptionDescription(
      "reason", value: "T", form: .words, Text(vi: "lý do", en: "the reason"), required: required)
  }
  static func year(required: Bool = false) -> OptionDescription {
    OptionDescription(
      "year", value: "Y", form: .year, Text(vi: "năm dự toán", en: "the year"), required: required)
  }
  static let file = ArgumentDescription(
    "FILE",
    Text(
      vi: "tệp CSV, JSON Lines hoặc XLSX, - là đầu vào chuẩn",
      en: "CSV, JSON Lines or XLSX; - is stdin"),
    completion: .file)
  /// How an input table is read.
  static let table = [
    OptionDescription(
      "sheet", value: "NAME",
      Text(vi: "trang tính của tệp XLSX", en: "the sheet of an XLSX workbook")),
    OptionDescription(
      "map", value: "FILE",
      Text(
        vi: "tệp column,heading: tên cột của tệp ứng với cột nào",
        en: "a file column,heading: which column each heading is"), completion: .file),
  ]
}

extension InputTable {
  /// Which columns the file has, as the help of the command that takes it says.
  var columns: Text {
    func list(required: Bool, _ name: (ColumnSchema.Column) -> String) -> String {
      schema.columns.filter { $0.isRequired == required }.map(name).joined(separator: ", ")
    }
    func both(_ column: ColumnSchema.Column) -> String {
      column.aliases.first.map { "\($0) (\(column.name))" } ?? column.name
    }
    return Text(
      vi: "Cột phải có: \(list(required: true, both)). Cột tùy ý: \(list(required: false, both)).",
      en: "Required columns: \(list(required: true, \.name)). Others: "
        + "\(list(required: false, \.name)).")
  }

  /// The columns, and what else there is to say.
  func columns(then more: Text) -> Text {
    Text(vi: "\(columns.vi) \(more.vi)", en: "\(columns.en) \(more.en)")
  }
}

extension Context {
  /// The input table that the arguments name.
  func tableFile() -> TableFile { tableFile(parsed.argument("FILE") ?? "-") }

  /// An input table, read as the options say.
  func tableFile(_ path: String) -> TableFile {
    TableFile(path, sheet: parsed.value("sheet"), map: parsed.value("map"))
  }
}
