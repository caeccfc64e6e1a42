import Diagnostics

/// The subjects of `help` that are not commands.
enum HelpTopics {
  static let errors = TopicDescription(
    "errors", aliases: ["loi"],
    summary: Text(vi: "mã thoát và mã lỗi", en: "exit statuses and error codes"))

  static func text(_ name: String, _ language: Language) -> String {
    let rows: [(Int32, Text)] = [
      (0, Text(vi: "xong", en: "done")),
      (1, Text(vi: "bị từ chối vì trạng thái của sổ hoặc ngày", en: "refused: ledger or date")),
      (64, Text(vi: "sai cách dùng lệnh", en: "usage")),
      (65, Text(vi: "giá trị sai với quy định hoặc mẫu", en: "a value law or format forbids")),
      (66, Text(vi: "không có tệp vào hoặc sổ", en: "no input file or ledger")),
      (70, Text(vi: "lỗi của chương trình", en: "a defect of the program")),
      (74, Text(vi: "lỗi lưu trữ", en: "storage")),
      (75, Text(vi: "sổ đang bận", en: "the ledger is busy")),
      (77, Text(vi: "một người giữ hai việc phải tách", en: "one person in two separate roles")),
    ]
    return rows.map { status, text in "\(status)\t\(text[language])\n" }.joined()
  }
}
