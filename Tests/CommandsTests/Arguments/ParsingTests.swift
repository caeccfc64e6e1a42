import Diagnostics
import Testing

@testable import Commands

/// The words of a line, parted at blanks.
func words(_ line: String) -> [String] {
  line.split(separator: " ").map(String.init)
}

/// What was understood, in one line: path, arguments in brackets, options in the order described.
func understood(_ parsed: ParsedCommand) -> String {
  let options = parsed.options.filter { parsed.isGiven($0.name) }.map { option in
    option.isFlag ? option.name : "\(option.name)=\(parsed.values(option.name))"
  }
  let purpose = parsed.purpose == .run ? [] : ["<\(parsed.purpose)>"]
  return (purpose + [parsed.path.joined(separator: " "), "\(parsed.positionals)"] + options)
    .joined(separator: " ")
}

@Test func theSampleIsWithoutFlaws() {
  #expect(Sample.tree.flaws == [])
}

@Test(arguments: [
  ("", #" []"#),
  ("item import a.csv", #"item import ["a.csv"]"#),
  ("tin nhap a.csv", #"item import ["a.csv"]"#),
  ("item nhap -", #"item import ["-"]"#),
  ("item import --dry-run a.csv", #"item import ["a.csv"] dry-run"#),
  ("item --quiet import a.csv", #"item import ["a.csv"] quiet"#),
  ("-q item import a.csv -q", #"item import ["a.csv"] quiet"#),
  ("--ledger a.db run show 2024-001", #"run show ["2024-001"] ledger=["a.db"]"#),
  ("run show 2024-001 --ledger=a.db", #"run show ["2024-001"] ledger=["a.db"]"#),
  ("run show 1 -o out.csv", #"run show ["1"] output=["out.csv"]"#),
  ("run show 1 -oout.csv", #"run show ["1"] output=["out.csv"]"#),
  ("run show 1 -qo out.csv", #"run show ["1"] output=["out.csv"] quiet"#),
  ("run show 1 -o -", #"run show ["1"] output=["-"]"#),
  ("run show --ledger=a=b 1", #"run show ["1"] ledger=["a=b"]"#),
  ("words -5", #"words ["-5"]"#),
  ("words -1.234.567", #"words ["-1.234.567"]"#),
  ("words -- -x", #"words ["-x"]"#),
  ("item grade B1 --amount -5 --basis x", #"item grade ["B1"] amount=["-5"] basis=["x"]"#),
  (
    "run create --period 2024-09 --only A,B --only=C",
    #"run create [] period=["2024-09"] only=["A", "B", "C"]"#
  ),
  (
    "budget settle --carry HT=5 --carry VH=7 --reason x",
    #"budget settle [] carry=["HT=5", "VH=7"] reason=["x"]"#
  ),
  ("budget line add X --source state", #"budget line add ["X"] source=["state"]"#),
  ("kinh-phi dong them X --source other", #"budget line add ["X"] source=["other"]"#),
  (
    "consolidate tax --period 2024 -- a.db -b.db",
    #"consolidate ["tax", "a.db", "-b.db"] period=["2024"]"#
  ),
  ("statement --all --output d", #"statement [] all output=["d"]"#),
  ("completion --list run", #"completion [] list=["run"]"#),
])
func theLineIsUnderstood(_ line: String, _ expected: String) throws {
  #expect(understood(try Sample.tree.parse(words(line))) == expected)
}

@Test(arguments: [
  ("--help", ""), ("-h", ""), ("help", ""), ("item --help", "item"),
  ("item import --help", "item import"), ("--help item import", "item import"),
  ("item import --bogus --help", "item import"), ("run create -h --only", "run create"),
  ("help item import", "item import"), ("tro-giup tin nhap", "item import"),
  ("help help", "help"), ("help --lang en item", "item"),
])
func helpIsAskedForAnywhere(_ line: String, _ path: String) throws {
  let parsed = try Sample.tree.parse(words(line))
  #expect(parsed.purpose == .help)
  #expect(parsed.path == words(path))
}

@Test func topicsAndTheVersionAreAskedFor() throws {
  #expect(try Sample.tree.parse(["help", "loi"]).purpose == .topic("errors"))
  #expect(try Sample.tree.parse(["--version"]).purpose == .version)
}

@Test func anEntryOfATopicIsAskedForInWhateverCaseAfterTheCommandOfItsName() throws {
  for word in ["UNKNOWN_SITE", "unknown_site", "Unknown_Site"] {
    #expect(
      try Sample.tree.parse(["help", word]).purpose == .entry("UNKNOWN_SITE", topic: "errors"))
  }
  #expect(try Sample.tree.parse(["help", "words"]).purpose == .help)
  #expect(throws: (any Error).self) { try Sample.tree.parse(["help", "busy", "words"]) }
}

@Test func afterTwoDashesHelpIsAWord() throws {
  let parsed = try Sample.tree.parse(["words", "--", "--help"])
  #expect(parsed.purpose == .run)
  #expect(parsed.positionals == ["--help"])
}

@Test func valuesAreReadByName() throws {
  let line = "consolidate tax a.db b.db --period 2024 --format json"
  let parsed = try Sample.tree.parse(words(line))
  #expect(parsed.argument("REPORT") == "tax")
  #expect(parsed.arguments("LEDGER") == ["a.db", "b.db"])
  #expect(parsed.positional(1) == "a.db")
  #expect(parsed.positional(3) == nil)
  #expect(parsed.value("period") == "2024")
  #expect(parsed.value("output") == nil)
  #expect(parsed.flag("quiet") == false)
  #expect(parsed.describes("dry-run") == false)
}

@Test func blanksAroundListedValuesAreDropped() throws {
  let parsed = try Sample.tree.parse(["run", "create", "--period", "P", "--only", "A, B ,C"])
  #expect(parsed.values("only") == ["A", "B", "C"])
}

@Test func valuesAreConvertedOrRefusedByName() throws {
  let expected = Text(vi: "một số nguyên", en: "a whole number")
  let good = try Sample.tree.parse(["run", "create", "--period", "2024"])
  #expect(try good.parse("period", as: { Int($0) }, expected: expected) == 2024)
  #expect(try good.parse("from", as: { Int($0) }, expected: expected) == nil)

  let bad = try Sample.tree.parse(["run", "create", "--period", "x", "--only", "1,y"])
  #expect(
    refusal { _ = try bad.parse("period", as: { Int($0) }, expected: expected) }
      == "64 INVALID_VALUE không hiểu --period “x”: cần một số nguyên")
  #expect(
    refusal {
      _ = try bad.parseAll("only", as: { Int($0) }, expected: expected, kind: .invalidInput)
    } == "65 INVALID_VALUE không hiểu --only “y”: cần một số nguyên")
  let argument = try Sample.tree.parse(["words", "abc"])
  #expect(
    refusal(in: .english) {
      _ = try argument.parseArgument("AMOUNT", as: { Int($0) }, expected: expected)
    } == "64 INVALID_VALUE cannot read AMOUNT “abc”: expected a whole number")
}

@Test func theLanguageIsKnownEvenWhenTheLineIsRefused() {
  #expect(Sample.tree.glance(at: "lang", in: words("bogus --lang en")) == "en")
  #expect(Sample.tree.glance(at: "lang", in: words("--lang=vi bogus")) == "vi")
  #expect(Sample.tree.glance(at: "lang", in: words("words -- --lang en")) == nil)
  #expect(Sample.tree.glance(at: "lang", in: words("words --lang")) == nil)
}
