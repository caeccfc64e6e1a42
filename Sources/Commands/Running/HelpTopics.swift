import Diagnostics

/// The subjects of `help` that are not commands.
enum HelpTopics {
  static let errors = TopicDescription(
    "errors", aliases: ["loi"],
    summary: Text(vi: "mã thoát và mã lỗi", en: "exit statuses and error codes"))

  static func text(_ name: String, _ language: Language) -> String {
    ErrorReference(language: language).page
  }
}
