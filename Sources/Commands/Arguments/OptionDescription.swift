import Diagnostics

/// An option: a flag, or a name with a value.
struct OptionDescription: Sendable {
  /// The long name without its dashes.
  let name: String
  /// The letter for short.
  let short: Character?
  /// How help names the value; `nil` makes it a flag.
  let valueName: String?
  /// What its value must be, where the words alone tell; a usage error otherwise.
  let form: OptionForm?
  /// What it does.
  let help: Text
  /// Whether it may be given more than once.
  let repeats: Bool
  /// Whether its value is a list with commas; such an option may also be repeated.
  let takesList: Bool
  /// Whether the command cannot do without it.
  let isRequired: Bool
  /// Whether it stands in for the command's arguments, as `--all` does for a code.
  let replacesArguments: Bool
  /// Whether help and completion leave it out.
  let isHidden: Bool
  /// The only values it may have; empty means any.
  let choices: [String]
  /// The heading under which help lists it; `nil` lists it with the common ones.
  let group: Text?
  /// What a shell offers for its value.
  let completion: CompletionSource

  /// Describes an option that takes a value.
  init(
    _ name: String, short: Character? = nil, value valueName: String, form: OptionForm? = nil,
    _ help: Text, repeats: Bool = false, takesList: Bool = false, required: Bool = false,
    replacesArguments: Bool = false, hidden: Bool = false, choices: [String] = [],
    group: Text? = nil, completion: CompletionSource = .nothing
  ) {
    self.name = name
    self.short = short
    self.valueName = valueName
    self.form = form
    self.help = help
    self.repeats = repeats || takesList
    self.takesList = takesList
    self.isRequired = required
    self.replacesArguments = replacesArguments
    self.isHidden = hidden
    self.choices = choices
    self.group = group
    self.completion = completion
  }

  /// Describes a flag; giving a flag twice says nothing new and is allowed.
  init(
    flag name: String, short: Character? = nil, _ help: Text, replacesArguments: Bool = false,
    hidden: Bool = false, group: Text? = nil
  ) {
    self.name = name
    self.short = short
    self.valueName = nil
    self.form = nil
    self.help = help
    self.repeats = true
    self.takesList = false
    self.isRequired = false
    self.replacesArguments = replacesArguments
    self.isHidden = hidden
    self.choices = []
    self.group = group
    self.completion = .nothing
  }

  /// Whether it has no value.
  var isFlag: Bool { valueName == nil }

  /// How help writes it: `-o, --output PATH`.
  var label: String {
    let letter = short.map { "-\($0), " } ?? ""
    return letter + spelling
  }

  /// How a usage line writes it: `--output PATH`.
  var spelling: String {
    valueName.map { "--\(name) \($0)" } ?? "--\(name)"
  }

  /// How a usage line writes it among others: in brackets unless required.
  var synopsis: String {
    let once = isRequired ? spelling : "[\(spelling)]"
    return repeats && !isFlag ? once + "…" : once
  }
}

extension OptionDescription {
  /// `--help`, which the parser itself understands.
  static let help = OptionDescription(
    flag: "help", short: "h",
    Text(vi: "xem trang trợ giúp của lệnh", en: "show the help page of the command"))

  /// `--version`, which the parser itself understands.
  static let version = OptionDescription(
    flag: "version", Text(vi: "xem phiên bản chương trình", en: "show the version of the program"))
}
