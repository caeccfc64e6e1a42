import Diagnostics

extension CommandDescription {
  /// The command that the parser itself understands as a request for a help page.
  static let helpName = "help"

  /// `help`, to be listed among the program's commands.
  static func help(group: Text? = nil) -> CommandDescription {
    CommandDescription(
      helpName, aliases: ["tro-giup"],
      summary: Text(
        vi: "xem trợ giúp về một lệnh hay chủ đề", en: "show help on a command or topic"),
      group: group,
      arguments: [
        ArgumentDescription(
          "TOPIC",
          Text(vi: "tên lệnh hoặc chủ đề", en: "the name of a command or topic"), arity: .many,
          completion: .code(.topic))
      ])
  }
}
