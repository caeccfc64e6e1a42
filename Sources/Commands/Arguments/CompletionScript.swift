import Diagnostics

/// The script by which a shell completes the program's commands, options and values.
///
/// Everything that is known beforehand stands in the script; codes of the ledger and the rates
/// are asked for with `completion --list KIND` when they are wanted.
struct CompletionScript {
  /// The shells there are scripts for.
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  let tree: CommandTree
  /// The language of the descriptions that zsh and fish show.
  let language: Language

  init(for tree: CommandTree, language: Language) {
    self.tree = tree
    self.language = language
  }

  /// The whole script for a shell.
  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// The program's name, from which the names of the script's functions are made.
  var program: String { tree.root.name }

  /// A text as one word of any of the shells.
  func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// Those of the options that are shown.
  func visible(_ options: [OptionDescription]) -> [OptionDescription] {
    options.filter { !$0.isHidden }
  }
}

/// What a script offers for a value, as one line that its driver reads.
enum CompletionOffer {
  static func line(choices: [String], source: CompletionSource) -> String {
    if !choices.isEmpty { return "words " + choices.joined(separator: " ") }
    return switch source {
    case .nothing: "any"
    case .file: "file"
    case .folder: "folder"
    case .code(let kind): "code \(kind.rawValue)"
    }
  }
}
