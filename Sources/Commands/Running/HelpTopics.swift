import Diagnostics

/// The subjects of `help` that are not commands.
enum HelpTopics {
  static let errors = TopicDescription(
    "errors", aliases: ["loi"],
    summary: Text(vi: "mã thoát và mã lỗi", en: "exit statuses and error codes"),
    entries: { ErrorReference.entries.map(\.code) })

  static func text(_ name: String, _ language: Language) -> String {
    ErrorReference(language: language).page
  }

  static func text(ofEntry code: String, _ language: Language) -> String {
    ErrorReference(language: language).page(of: code)
  }
}
