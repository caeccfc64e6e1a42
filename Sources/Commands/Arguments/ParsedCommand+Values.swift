import Diagnostics

extension ParsedCommand {
  /// The value of an option as a `T`, `nil` when it was not given.
  ///
  /// A value that cannot be read throws INVALID_VALUE, which names the option and the form
  /// `expected`; `kind` is `.invalidInput` where the law or a format forbids the value.
  func parse<T>(
    _ option: String, as read: (String) -> T?, expected: Text, kind: ProblemKind = .usage
  ) throws(Failure) -> T? {
    guard let text = value(option) else { return nil }
    return try converted(text, "--\(option)", read, expected, kind)
  }

  /// What the environment states in a variable as a `T`, `nil` where it states nothing.
  func stated<T>(
    _ text: String?, in variable: String, as read: (String) -> T?, expected: Text
  ) throws(Failure) -> T? {
    guard let text, !text.isEmpty else { return nil }
    return try converted(text, variable, read, expected, .usage)
  }

  /// Every value of an option as a `T`, lists taken apart; throws as `parse` does.
  func parseAll<T>(
    _ option: String, as read: (String) -> T?, expected: Text, kind: ProblemKind = .usage
  ) throws(Failure) -> [T] {
    try convertedAll(values(option), "--\(option)", read, expected, kind)
  }

  /// The argument as a `T`, `nil` when it was left out; throws as `parse` does.
  func parseArgument<T>(
    _ name: String, as read: (String) -> T?, expected: Text, kind: ProblemKind = .usage
  ) throws(Failure) -> T? {
    guard let text = argument(name) else { return nil }
    return try converted(text, name, read, expected, kind)
  }

  /// Every word of an argument as a `T`; throws as `parse` does.
  func parseArguments<T>(
    _ name: String, as read: (String) -> T?, expected: Text, kind: ProblemKind = .usage
  ) throws(Failure) -> [T] {
    try convertedAll(arguments(name), name, read, expected, kind)
  }

  private func convertedAll<T>(
    _ texts: [String], _ subject: String, _ read: (String) -> T?, _ expected: Text,
    _ kind: ProblemKind
  ) throws(Failure) -> [T] {
    var values: [T] = []
    for text in texts { values.append(try converted(text, subject, read, expected, kind)) }
    return values
  }

  private func converted<T>(
    _ text: String, _ subject: String, _ read: (String) -> T?, _ expected: Text,
    _ kind: ProblemKind
  ) throws(Failure) -> T {
    guard let value = read(text) else {
      throw refusal(
        .invalidValue(subject: subject, value: text, expected: expected, kind: kind))
    }
    return value
  }
}
