import Diagnostics

/// A subject of `help` that is not a command, such as the list of error codes.
struct TopicDescription: Sendable {
  /// The word after `help`.
  let name: String
  /// The unaccented Vietnamese names.
  let aliases: [String]
  /// What it tells.
  let summary: Text

  init(_ name: String, aliases: [String] = [], summary: Text) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
  }

  /// Every word by which it is called, the name first.
  var names: [String] { [name] + aliases }
}
