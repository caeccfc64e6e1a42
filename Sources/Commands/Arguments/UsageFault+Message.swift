import Diagnostics

extension UsageFault {
  /// What happened, with the nearest right word where there is one.
  var message: Text {
    switch self {
    case .unknownCommand(let word, let suggestions):
      Text(vi: "không có lệnh “\(word)”", en: "there is no command “\(word)”")
        + didYouMean(suggestions)
    case .missingCommand(let names):
      Text(vi: "thiếu lệnh con: ", en: "a subcommand is missing: ") + list(names)
    case .unknownOption(let word, let suggestion):
      Text(vi: "không có tùy chọn \(word)", en: "there is no option \(word)")
        + didYouMean(suggestion)
    case .misplacedOption(let name):
      Text(
        vi: "tùy chọn --\(name) phải đứng sau tên lệnh",
        en: "the option --\(name) must stand after the command")
    case .missingValue(let name, let valueName, let next):
      Text(
        vi: "tùy chọn --\(name) thiếu giá trị \(valueName)",
        en: "the option --\(name) lacks its value \(valueName)") + attachedHint(name, next)
    case .unexpectedValue(let name, let value):
      Text(
        vi: "tùy chọn --\(name) không nhận giá trị (“\(value)”)",
        en: "the option --\(name) takes no value (“\(value)”)")
    case .repeatedOption(let name):
      Text(
        vi: "tùy chọn --\(name) chỉ được dùng một lần",
        en: "the option --\(name) may be given only once")
    case .missingOption(let names, let cause):
      missingOption(names, cause)
    case .missingArgument(let name):
      Text(vi: "thiếu tham số \(name)", en: "the argument \(name) is missing")
    case .unexpectedArgument(let word, let list):
      Text(vi: "thừa tham số “\(word)”", en: "the argument “\(word)” is one too many")
        + listHint(list, word)
    case .invalidChoice(let subject, let value, let choices, let suggestion):
      Text(
        vi: "\(subject) không thể là “\(value)”, chỉ có thể là: ",
        en: "\(subject) cannot be “\(value)”, only one of: ") + list(choices)
        + didYouMean(suggestion)
    case .invalidValue(let subject, let value, let expected, _):
      Text(
        vi: "không hiểu \(subject) “\(value)”: cần \(expected.vi)",
        en: "cannot read \(subject) “\(value)”: expected \(expected.en)")
    case .needsTerminal(let name, let instead):
      Text(
        vi: "--\(name) cần màn hình lệnh; trong tập lệnh hãy ghi \(instead)",
        en: "--\(name) needs a terminal; in a script write \(instead)")
    case .incompatibleOptions(let name, let other):
      incompatible(name, Text.verbatim("--\(other)"))
    case .optionInsteadOfArguments(let name, let word):
      incompatible(name, Text(vi: "tham số “\(word)”", en: "the argument “\(word)”"))
    }
  }

  private func list(_ words: [String]) -> Text {
    .verbatim(words.joined(separator: ", "))
  }

  private func incompatible(_ name: String, _ other: Text) -> Text {
    Text(
      vi: "không dùng --\(name) cùng với \(other.vi)",
      en: "--\(name) cannot be used together with \(other.en)")
  }

  private func didYouMean(_ word: String?) -> Text {
    didYouMean(word.map { [$0] } ?? [])
  }

  private func missingOption(_ names: [String], _ cause: String?) -> Text {
    let spelt = names.map { "--\($0)" }
    let missing = Text(
      vi: "thiếu tùy chọn \(spelt.joined(separator: " hoặc "))",
      en: "the option \(spelt.joined(separator: " or ")) is missing")
    guard let cause else { return missing }
    return missing + Text(vi: ", --\(cause) cần có nó", en: ", --\(cause) calls for it")
  }

  private func didYouMean(_ words: [String]) -> Text {
    if words.isEmpty { return .verbatim("") }
    return Text(
      vi: "; có phải ý bạn là \(words.joined(separator: " hoặc "))?",
      en: "; did you mean \(words.joined(separator: " or "))?")
  }

  private func listHint(_ list: String?, _ word: String) -> Text {
    guard let list else { return .verbatim("") }
    return Text(
      vi: "; nhiều giá trị của --\(list) cách nhau bằng dấu phẩy: …,\(word)",
      en: "; values of --\(list) are parted by commas: …,\(word)")
  }

  private func attachedHint(_ name: String, _ next: String?) -> Text {
    guard let next, next != "--" else { return .verbatim("") }
    return Text(
      vi: "; nếu giá trị là “\(next)” thì viết --\(name)=\(next)",
      en: "; if the value is “\(next)”, write --\(name)=\(next)")
  }
}

private func + (left: Text, right: Text) -> Text {
  Text(vi: left.vi + right.vi, en: left.en + right.en)
}
