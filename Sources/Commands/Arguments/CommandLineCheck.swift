import Diagnostics

/// Whether all that was typed agrees with the description: values, counts and rules.
struct CommandLineCheck {
  private let parsed: ParsedCommand
  private let command: CommandDescription

  init(_ parsed: ParsedCommand) {
    self.parsed = parsed
    command = parsed.command
  }

  /// The first thing that does not agree.
  var fault: UsageFault? {
    valueFault ?? argumentFault ?? argumentChoiceFault ?? requirementFault
  }

  private var valueFault: UsageFault? {
    for option in parsed.options where parsed.isGiven(option.name) {
      let values = parsed.texts(of: option)
      // An empty list would silently mean “all”, as when a script's variable is unset.
      if option.takesList, values.contains("") {
        return .invalidValue(
          subject: "--\(option.name)", value: parsed.typed(option.name).joined(separator: ","),
          expected: Text(
            vi: "danh sách không có phần tử rỗng", en: "a list without empty elements"),
          kind: .usage)
      }
      if let form = option.form, let value = values.first(where: { !form.accepts($0) }) {
        return .invalidValue(
          subject: "--\(option.name)", value: value, expected: form.expected, kind: .usage)
      }
      if let fault = choiceFault("--\(option.name)", values, option.choices) { return fault }
    }
    return nil
  }

  private var argumentFault: UsageFault? {
    let arguments = parsed.positionals
    let replacement = command.options.first {
      $0.replacesArguments && parsed.isGiven($0.name)
    }
    if let replacement {
      return arguments.first.map { .optionInsteadOfArguments(replacement.name, argument: $0) }
    }
    let required = command.arguments.prefix(while: \.isRequired)
    if arguments.count < required.count {
      return .missingArgument(required[arguments.count].name)
    }
    if command.arguments.last?.takesRest == true { return nil }
    return arguments.dropFirst(command.arguments.count).first
      .map { .unexpectedArgument($0, list: nil) }
  }

  private var argumentChoiceFault: UsageFault? {
    for argument in command.arguments {
      let values = parsed.arguments(argument.name)
      if let fault = choiceFault(argument.name, values, argument.choices) { return fault }
    }
    return nil
  }

  private var requirementFault: UsageFault? {
    for option in command.options where option.isRequired && !parsed.isGiven(option.name) {
      return .missingOption(oneOf: [option.name], with: nil)
    }
    for rule in command.rules {
      if let fault = rule.fault(given: parsed.isGiven) { return fault }
    }
    return nil
  }

  private func choiceFault(_ subject: String, _ values: [String], _ choices: [String])
    -> UsageFault?
  {
    guard !choices.isEmpty, let value = values.first(where: { !choices.contains($0) }) else {
      return nil
    }
    return .invalidChoice(
      subject: subject, value: value, choices: choices,
      suggestion: WordSuggestion.nearest(to: value, among: choices))
  }
}
