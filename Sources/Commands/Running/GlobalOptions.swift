import Diagnostics

/// The options every command takes.
enum GlobalOptions {
  static let all: [OptionDescription] = [
    OptionDescription(
      "ledger", value: "PATH",
      Text(vi: "tệp sổ (mặc định nhuanbut.sqlite)", en: "the ledger file (nhuanbut.sqlite)"),
      completion: .file),
    OptionDescription(
      "actor", value: "CODE",
      Text(vi: "người thực hiện, được ghi vào sổ", en: "who works; recorded with every change")),
    OptionDescription(
      "today", value: "DATE", form: .date,
      Text(vi: "coi hôm nay là ngày này", en: "take this day for today")),
    OptionDescription(
      "rates", value: "DIR",
      Text(vi: "thư mục bộ quy định", en: "the folder of rates"), completion: .folder),
    OptionDescription(
      "lang", value: "LANG", Text(vi: "ngôn ngữ: vi hoặc en", en: "the language: vi or en"),
      choices: ["vi", "en"]),
    OptionDescription(
      "format", value: "FORMAT", Text(vi: "dạng kết quả", en: "the form of the output"),
      choices: OutputFormat.allCases.map(\.rawValue)),
    OptionDescription(
      "output", short: "o", value: "PATH",
      Text(
        vi: "ghi kết quả ra tệp, dạng theo đuôi tệp",
        en: "write to a file, in the form of its ending"), completion: .file),
    OptionDescription(
      "wait", value: "SECONDS",
      Text(vi: "chờ sổ đang bận bao lâu", en: "how long to wait for a busy ledger")),
    OptionDescription(
      "diagnostics", value: "FORM",
      Text(vi: "dạng thông báo lỗi", en: "the form of messages"), choices: ["text", "json"]),
    OptionDescription(
      flag: "bom", Text(vi: "thêm BOM vào CSV cho bảng tính", en: "a BOM in CSV, for spreadsheets")),
    OptionDescription(
      flag: "quiet", short: "q", Text(vi: "không nói gì thêm", en: "say nothing besides")),
    OptionDescription(
      flag: "no-color", Text(vi: "không tô màu", en: "no colour")),
    .help, .version,
  ]
}
