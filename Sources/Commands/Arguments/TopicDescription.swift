import Diagnostics

/// A subject of `help` that is not a command, such as the list of error codes.
struct TopicDescription: Sendable {
  /// The word after `help`.
  let name: String
  /// The unaccented Vietnamese names.
  let aliases: [String]
  /// What it tells.
  let summary: Text
  /// The words of the topic that have a page of their own, such as each error code; upper-case, and
  /// asked for only where a word is neither a command nor a topic.
  let entries: @Sendable () -> [String]

  init(
    _ name: String, aliases: [String] = [], summary: Text,
    entries: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.entries = entries
  }

  /// Every word by which it is called, the name first.
  var names: [String] { [name] + aliases }
}
