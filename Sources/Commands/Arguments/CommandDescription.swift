import Diagnostics

/// One command, described once: parsing, help pages, completion and the manual all read this.
///
/// A command either has subcommands or takes arguments, never both, so that a word can always be
/// told to be one or the other.
struct CommandDescription: Sendable {
  /// The English name, the one written in scripts.
  let name: String
  /// The unaccented Vietnamese names, hyphens between words.
  let aliases: [String]
  /// What it does, in a few words without a full stop.
  let summary: Text
  /// More about it, paragraphs parted by an empty line.
  let discussion: Text?
  /// The task under which the overview lists it.
  let group: Text?
  /// What stands after the name, in order.
  let arguments: [ArgumentDescription]
  /// The options that are its own.
  let options: [OptionDescription]
  /// Which options go together and which do not.
  let rules: [OptionRule]
  /// The ways to write it after its name, where arguments and options alone do not tell them.
  let synopses: [String]
  /// Lines that can be copied.
  let examples: [CommandExample]
  /// Names of commands and topics worth reading next.
  let seeAlso: [String]
  /// The commands under it.
  let subcommands: [CommandDescription]
  /// Whether it does something itself although there are commands under it.
  let runsAlone: Bool

  init(
    _ name: String, aliases: [String] = [], summary: Text, discussion: Text? = nil,
    group: Text? = nil, arguments: [ArgumentDescription] = [], options: [OptionDescription] = [],
    rules: [OptionRule] = [], synopses: [String] = [], examples: [CommandExample] = [],
    seeAlso: [String] = [], subcommands: [CommandDescription] = [], runsAlone: Bool = false
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.discussion = discussion
    self.group = group
    self.arguments = arguments
    self.options = options
    self.rules = rules
    self.synopses = synopses
    self.examples = examples
    self.seeAlso = seeAlso
    self.subcommands = subcommands
    self.runsAlone = runsAlone
  }

  /// Whether it can be run, and does not only hold others.
  var isRunnable: Bool { subcommands.isEmpty || runsAlone }

  /// Every word by which it is called, the name first.
  var names: [String] { [name] + aliases }

  /// The subcommand called so, by name or alias.
  func subcommand(called word: String) -> CommandDescription? {
    subcommands.first { $0.names.contains(word) }
  }
}

/// A line that shows a command at work.
struct CommandExample: Sendable {
  /// What it achieves.
  let purpose: Text
  /// What is typed.
  let line: String

  init(_ purpose: Text, _ line: String) {
    self.purpose = purpose
    self.line = line
  }
}
