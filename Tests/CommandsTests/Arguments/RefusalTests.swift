import Diagnostics
import Testing

@testable import Commands

/// Exit status, code and message of what a closure refuses; empty when it does not.
func refusal(in language: Language = .vietnamese, _ body: () throws -> Void) -> String {
  do {
    try body()
    return ""
  } catch let failure as Failure {
    let error = failure.findings.errors.first
    return "\(failure.exitStatus) \(error?.code ?? "") \(error?.message[language] ?? "")"
  } catch {
    return "another error: \(error)"
  }
}

@Test(arguments: [
  ("itm", "UNKNOWN_COMMAND không có lệnh “itm”; có phải ý bạn là “item”?"),
  ("item imprt x", "UNKNOWN_COMMAND không có lệnh “imprt”; có phải ý bạn là “item import”?"),
  ("tin nhập x", "UNKNOWN_COMMAND không có lệnh “nhập”; có phải ý bạn là “item nhap”?"),
  ("item imp x", "UNKNOWN_COMMAND không có lệnh “imp”; có phải ý bạn là “item import”?"),
  ("import x", "UNKNOWN_COMMAND không có lệnh “import”; có phải ý bạn là “item import”?"),
  ("zzzzzz --help", "UNKNOWN_COMMAND không có lệnh “zzzzzz”"),
  (
    "help UNKNOWN_SIET",
    "UNKNOWN_COMMAND không có lệnh “UNKNOWN_SIET”; có phải ý bạn là “help UNKNOWN_SITE”?"
  ),
  (
    "help unknown", "UNKNOWN_COMMAND không có lệnh “unknown”; có phải ý bạn là “help UNKNOWN_SITE”?"
  ),
  ("help erors", "UNKNOWN_COMMAND không có lệnh “erors”; có phải ý bạn là “help errors”?"),
  ("help item bogus", "UNKNOWN_COMMAND không có lệnh “bogus”"),
  ("item", "MISSING_COMMAND thiếu lệnh con: import, grade"),
  (
    "item import f --dry-rn",
    "UNKNOWN_OPTION không có tùy chọn --dry-rn; có phải ý bạn là --dry-run?"
  ),
  (
    "item import f --dry",
    "UNKNOWN_OPTION không có tùy chọn --dry; có phải ý bạn là --dry-run?"
  ),
  (
    "item import f -dry-run",
    "UNKNOWN_OPTION không có tùy chọn -dry-run; có phải ý bạn là --dry-run?"
  ),
  ("item import f -x", "UNKNOWN_OPTION không có tùy chọn -x"),
  ("item import f -qx", "UNKNOWN_OPTION không có tùy chọn -x"),
  ("--dry-run item import f", "MISPLACED_OPTION tùy chọn --dry-run phải đứng sau tên lệnh"),
  ("run create --period", "MISSING_VALUE tùy chọn --period thiếu giá trị P"),
  (
    "run create --period --only C",
    "MISSING_VALUE tùy chọn --period thiếu giá trị P; nếu giá trị là “--only” thì viết "
      + "--period=--only"
  ),
  ("run create --period -- C", "MISSING_VALUE tùy chọn --period thiếu giá trị P"),
  (
    "item import f --dry-run=yes",
    "UNEXPECTED_VALUE tùy chọn --dry-run không nhận giá trị (“yes”)"
  ),
  (
    "run create --period 1 --period 1",
    "REPEATED_OPTION tùy chọn --period chỉ được dùng một lần"
  ),
  (
    "--ledger a words 5 --ledger b", "REPEATED_OPTION tùy chọn --ledger chỉ được dùng một lần"
  ),
  ("item import", "MISSING_ARGUMENT thiếu tham số FILE"),
  ("consolidate tax", "MISSING_ARGUMENT thiếu tham số LEDGER"),
  ("item import a b", "UNEXPECTED_ARGUMENT thừa tham số “b”"),
  ("words 5 -- -x", "UNEXPECTED_ARGUMENT thừa tham số “-x”"),
  (
    "run create --period P --only A B",
    "UNEXPECTED_ARGUMENT thừa tham số “B”; nhiều giá trị của --only cách nhau bằng dấu phẩy: …,B"
  ),
  (
    "words 5 --format jsn",
    "INVALID_CHOICE --format không thể là “jsn”, chỉ có thể là: text, json, csv, html, xlsx; "
      + "có phải ý bạn là json?"
  ),
  (
    "consolidate money a.db",
    "INVALID_CHOICE REPORT không thể là “money”, chỉ có thể là: budget, tax, summary"
  ),
  (
    "run create --period P --only=",
    "INVALID_VALUE không hiểu --only “”: cần danh sách không có phần tử rỗng"
  ),
  (
    "run create --period P --only A,,B",
    "INVALID_VALUE không hiểu --only “A,,B”: cần danh sách không có phần tử rỗng"
  ),
  ("budget settle", "MISSING_OPTION thiếu tùy chọn --reason"),
  ("run create", "MISSING_OPTION thiếu tùy chọn --period hoặc --to"),
  (
    "run create --period P --from D",
    "MISSING_OPTION thiếu tùy chọn --to, --from cần có nó"
  ),
  ("run create --period P --to D", "INCOMPATIBLE_OPTIONS không dùng --period cùng với --to"),
  (
    "item grade B1 --grade I --coefficient 2",
    "INCOMPATIBLE_OPTIONS không dùng --coefficient cùng với --grade"
  ),
  (
    "statement C01 --all --output d",
    "INCOMPATIBLE_OPTIONS không dùng --all cùng với tham số “C01”"
  ),
])
func theLineIsRefused(_ line: String, _ expected: String) {
  #expect(refusal { _ = try Sample.tree.parse(words(line)) } == "64 " + expected)
}

@Test(arguments: [
  ("itm", "UNKNOWN_COMMAND there is no command “itm”; did you mean “item”?"),
  ("item", "MISSING_COMMAND a subcommand is missing: import, grade"),
  (
    "item import f --dry-rn",
    "UNKNOWN_OPTION there is no option --dry-rn; did you mean --dry-run?"
  ),
  ("--dry-run item import f", "MISPLACED_OPTION the option --dry-run must stand after the command"),
  (
    "run create --period --only C",
    "MISSING_VALUE the option --period lacks its value P; if the value is “--only”, write "
      + "--period=--only"
  ),
  (
    "item import f --dry-run=yes",
    "UNEXPECTED_VALUE the option --dry-run takes no value (“yes”)"
  ),
  (
    "run create --period 1 --period 1",
    "REPEATED_OPTION the option --period may be given only once"
  ),
  ("item import", "MISSING_ARGUMENT the argument FILE is missing"),
  (
    "run create --period P --only A B",
    "UNEXPECTED_ARGUMENT the argument “B” is one too many; values of --only are parted by "
      + "commas: …,B"
  ),
  (
    "words 5 --lang eng",
    "INVALID_CHOICE --lang cannot be “eng”, only one of: vi, en; did you mean en?"
  ),
  ("run create", "MISSING_OPTION the option --period or --to is missing"),
  ("statement --all", "MISSING_OPTION the option --output is missing, --all calls for it"),
  (
    "run create --period P --to D",
    "INCOMPATIBLE_OPTIONS --period cannot be used together with --to"
  ),
  (
    "statement C01 --all --output d",
    "INCOMPATIBLE_OPTIONS --all cannot be used together with the argument “C01”"
  ),
])
func theLineIsRefusedInEnglish(_ line: String, _ expected: String) {
  #expect(refusal(in: .english) { _ = try Sample.tree.parse(words(line)) } == "64 " + expected)
}

@Test func aRefusalIsThreeLines() {
  let problem = UsageProblem(.missingArgument("FILE"), at: ["item", "import"], in: Sample.tree)
  #expect(
    problem.notice(in: .vietnamese) == """
      error: thiếu tham số FILE [MISSING_ARGUMENT]
      cách dùng: nhuanbut item import FILE [tùy chọn]
      trợ giúp: nhuanbut help item import

      """)
  let english = UsageProblem(
    .missingOption(oneOf: ["source"], with: nil), at: ["budget", "line", "add"], in: Sample.tree)
  #expect(
    english.notice(in: .english) == """
      error: the option --source is missing [MISSING_OPTION]
      usage: nhuanbut budget line add CODE --source S
      help: nhuanbut help budget line add

      """)
}

@Test func whatWasTypedCannotFoolTheTerminal() {
  let line = ["\u{1B}[2J\nitem"]
  #expect(
    refusal { _ = try Sample.tree.parse(line) }
      == "64 UNKNOWN_COMMAND không có lệnh “\u{FFFD}[2J\u{FFFD}item”")
}

@Test func flawsOfADescriptionAreNamed() {
  let option = OptionDescription(flag: "x", short: "5", .verbatim(""))
  let argument = ArgumentDescription("A", .verbatim(""), arity: .many)
  let leaf = CommandDescription(
    "leaf", summary: .verbatim(""), arguments: [argument, argument], options: [option, option],
    rules: [.needs("x", "y")], seeAlso: ["nowhere"])
  let tree = CommandTree(
    root: CommandDescription("p", summary: .verbatim(""), subcommands: [leaf, leaf]),
    globalOptions: [OptionDescription("x", value: "V", .verbatim(""))])
  #expect(
    Set(tree.flaws) == [
      "p: two subcommands are called leaf", "leaf: --x is described twice",
      "leaf: two options have the letter 5", "leaf: --x has a short name that is no letter",
      "leaf: --x takes other values than the global option of that name",
      "leaf: a rule speaks of --y, which is not described",
      "leaf: an argument that takes the rest is not the last",
      "leaf: two arguments are called A", "leaf: refers to “nowhere”, which does not exist",
    ])
}

@Test(arguments: 0..<20)
func noListOfWordsCrashesTheParser(_ seed: UInt64) {
  var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }
  let options = Sample.tree.allCommands.flatMap { Sample.tree.options(of: $0.command) }
  let pool =
    Sample.tree.allCommands.flatMap(\.command.names) + options.map { "--\($0.name)" }
    + options.map { "--\($0.name)=x,y" }
    + ["", "-", "--", "---", "--=", "-=", "-5", "-o", "-qo", "-qqh", "é", "e\u{301}", "\u{301}"]
    + ["-\u{301}", "--\u{301}=", "\u{0}", "\n", ",", "a,,b", "json", "C01", "-1.2.3", "-5x", "🇻🇳"]
  for _ in 0..<300 {
    let line = (0..<random(8)).map { _ in pool[random(pool.count)] }
    do {
      let parsed = try Sample.tree.parse(line)
      for option in parsed.options {
        _ = option.isFlag ? [] : parsed.values(option.name)
      }
    } catch {
      let found = error.findings.errors
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.kind == .usage && !$0.message.vi.isEmpty })
    }
    _ = Sample.tree.glance(at: "lang", in: line)
  }
}
