import Diagnostics

/// A word or words that stand after a command's name without an option before them.
struct ArgumentDescription: Sendable {
  /// How many words an argument takes.
  enum Arity: Sendable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// Any number, none included; the last argument only.
    case many
    /// At least one; the last argument only.
    case oneOrMore
  }

  /// How help names it, in capitals: `FILE`.
  let name: String
  /// What it is.
  let help: Text
  /// How many words it takes.
  let arity: Arity
  /// The only words it may be; empty means any.
  let choices: [String]
  /// What a shell offers for it.
  let completion: CompletionSource

  init(
    _ name: String, _ help: Text, arity: Arity = .one, choices: [String] = [],
    completion: CompletionSource = .nothing
  ) {
    self.name = name
    self.help = help
    self.arity = arity
    self.choices = choices
    self.completion = completion
  }

  /// Whether the command cannot do without it.
  var isRequired: Bool { arity == .one || arity == .oneOrMore }

  /// Whether it takes every word that is left.
  var takesRest: Bool { arity == .many || arity == .oneOrMore }

  /// How a usage line writes it: `FILE`, `[FILE]`, `[ID…]`, `ID…`.
  var synopsis: String {
    switch arity {
    case .one: name
    case .optional: "[\(name)]"
    case .many: "[\(name)…]"
    case .oneOrMore: "\(name)…"
    }
  }
}
