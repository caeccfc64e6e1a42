import Diagnostics

extension CommandDescription {
  /// The command that the parser itself understands as a request for a help page.
  static let helpName = "help"

  /// `help`, to be listed among the program's commands.
  static func help(group: Text? = nil) -> CommandDescription {
    CommandDescription(
      helpName, aliases: ["tro-giup"],
      summary: Text(
        vi: "xem trợ giúp về một lệnh, chủ đề hay mã lỗi",
        en: "show help on a command, a topic or an error code"),
      group: group,
      arguments: [
        ArgumentDescription(
          "TOPIC",
          Text(
            vi: "tên lệnh, chủ đề hoặc mã lỗi (hoa hay thường)",
            en: "a command, a topic or an error code, in whatever case"), arity: .many,
          completion: .code(.topic))
      ])
  }
}
