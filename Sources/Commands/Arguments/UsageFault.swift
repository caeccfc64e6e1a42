import Diagnostics

/// What is wrong with the words of a command.
///
/// Options are named here by their long name without dashes, commands by what was typed.
enum UsageFault: Equatable, Sendable {
  /// No command is called so; `suggestions` are whole commands.
  case unknownCommand(String, suggestions: [String])
  /// A command that only holds others was given alone.
  case missingCommand(among: [String])
  /// No option is spelt so here, dashes included; `suggestion` likewise.
  case unknownOption(String, suggestion: String?)
  /// An option of a command stands before the command.
  case misplacedOption(String)
  /// An option that takes a value stands without one.
  case missingValue(String, valueName: String, next: String?)
  /// A flag was given a value.
  case unexpectedValue(String, value: String)
  /// An option that is given once was given again.
  case repeatedOption(String)
  /// None of these options was given; `with` is the option that calls for it.
  case missingOption(oneOf: [String], with: String?)
  /// An argument that is required is missing.
  case missingArgument(String)
  /// There is a word too many; `list` is the option before it that takes a list.
  case unexpectedArgument(String, list: String?)
  /// A value is none of those allowed; `subject` is as typed or an argument's name.
  case invalidChoice(subject: String, value: String, choices: [String], suggestion: String?)
  /// A value cannot be read; `kind` is `.invalidInput` where the law or a format forbids it.
  case invalidValue(subject: String, value: String, expected: Text, kind: ProblemKind)
  /// An option that asks questions where nobody sits; `instead` is what to write.
  case needsTerminal(String, instead: String)
  /// Two options exclude each other.
  case incompatibleOptions(String, String)
  /// An option stands in for the arguments, and both were given.
  case optionInsteadOfArguments(String, argument: String)

  /// The stable code.
  var code: String {
    switch self {
    case .unknownCommand: "UNKNOWN_COMMAND"
    case .missingCommand: "MISSING_COMMAND"
    case .unknownOption: "UNKNOWN_OPTION"
    case .misplacedOption: "MISPLACED_OPTION"
    case .missingValue: "MISSING_VALUE"
    case .unexpectedValue: "UNEXPECTED_VALUE"
    case .repeatedOption: "REPEATED_OPTION"
    case .missingOption: "MISSING_OPTION"
    case .missingArgument: "MISSING_ARGUMENT"
    case .unexpectedArgument: "UNEXPECTED_ARGUMENT"
    case .invalidChoice: "INVALID_CHOICE"
    case .invalidValue: "INVALID_VALUE"
    case .needsTerminal: "NEEDS_TERMINAL"
    case .incompatibleOptions, .optionInsteadOfArguments: "INCOMPATIBLE_OPTIONS"
    }
  }

  /// The options that it is about, by which the way to write the command is chosen.
  var options: [String] {
    switch self {
    case .missingOption(let names, _): names
    case .incompatibleOptions(let one, _), .optionInsteadOfArguments(let one, _): [one]
    case .invalidValue(let subject, _, _, _), .invalidChoice(let subject, _, _, _):
      subject.hasPrefix("--") ? [String(subject.dropFirst(2))] : []
    default: []
    }
  }

  /// What sort of situation it is.
  var kind: ProblemKind {
    if case .invalidValue(_, _, _, let kind) = self { kind } else { .usage }
  }
}
