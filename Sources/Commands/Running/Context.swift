import Accounting
import Bookkeeping
import Diagnostics
import Files
import Foundation
import Legislation
import Royalties
import Typesetting

/// One run of a command: its words, who works on which day, and where things go.
struct Context {
  let parsed: ParsedCommand
  let language: Language
  let stamp: Stamp
  let ledgerPath: String
  private let words: [String]
  private let environment: [String: String]

  init(
    _ parsed: ParsedCommand, words: [String], language: Language, environment: [String: String]
  ) throws(Failure) {
    self.parsed = parsed
    self.words = words
    self.language = language
    self.environment = environment
    ledgerPath = parsed.value("ledger") ?? environment["NHUANBUT_LEDGER"] ?? Self.usualLedger
    let actor = parsed.value("actor") ?? environment["NHUANBUT_ACTOR"] ?? NSUserName()
    let today = try parsed.parse("today", as: { CivilDate(text: $0) }, expected: Expected.date)
    let usual = try parsed.stated(
      environment["NHUANBUT_TODAY"], in: "NHUANBUT_TODAY", as: { CivilDate(text: $0) },
      expected: Expected.date)
    _ = try parsed.stated(
      environment["NHUANBUT_LANG"], in: "NHUANBUT_LANG", as: Language.init(rawValue:),
      expected: Expected.language)
    if let given = today ?? usual {
      stamp = Stamp(actor: actor, given: given)
    } else {
      stamp = Clock.stamp(actor: actor)
    }
  }

  /// The ledger where none is named.
  static let usualLedger = "nhuanbut.sqlite"

  /// Whether the environment refuses colour.
  var isColourRefused: Bool { environment["NO_COLOR"].map { !$0.isEmpty } ?? false }

  /// The folder of rates that was named.
  var ratesPath: String? { parsed.value("rates") ?? environment["NHUANBUT_RATES"] }

  /// Opens the ledger.
  func office() throws(Failure) -> Office {
    try Office(opening: ledgerPath, stamp: stamp, waiting: waiting())
  }

  /// Opens the ledger as somebody else, for the demo.
  func office(as actor: String) throws(Failure) -> Office {
    try Office(
      opening: ledgerPath, stamp: Stamp(actor: actor, given: stamp.today), waiting: waiting())
  }

  func waiting() throws(Failure) -> Int {
    try parsed.parse(
      "wait", as: { Int($0).flatMap { (0...3_600).contains($0) ? $0 : nil } },
      expected: Text(vi: "số giây", en: "a number of seconds")) ?? 10
  }

  /// The rate folder: named, beside the program, or in the working folder.
  var ratesFolder: String {
    if let ratesPath { return ratesPath }
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
    let shared = program?.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/nhuanbut/rates").path
    if let shared, LedgerFile.exists(shared) { return shared }
    return Self.workingRates
  }

  private static let workingRates = "rates"

  /// What the rate folder holds.
  func rateFiles() throws(Failure) -> [RateFile] {
    let folder = ratesFolder
    if ratesPath == nil, folder == Self.workingRates {
      say(Text(vi: "dùng bộ quy định trong thư mục ./rates", en: "using the rates in ./rates"))
    }
    return try Office.rateFiles(in: folder)
  }

  /// Says something to the person, on standard error.
  func say(_ text: Text) {
    guard !parsed.flag("quiet") else { return }
    StandardError.write("nhuanbut: \(text[language])".folded(to: Terminal.columns(.error)) + "\n")
  }

  /// Prints warnings that do not stop the command.
  func warn(_ findings: Findings) {
    DiagnosticPrinter(
      language: language, isMachine: parsed.value("diagnostics") == "json", words: words
    ).print(findings)
  }

  /// The period of `--period`, or of `--from` and `--to`.
  func period() throws(Failure) -> Period? {
    let named = try parsed.parse("period", as: { Period(text: $0) }, expected: Expected.period)
    let from = try parsed.parse("from", as: { CivilDate(text: $0) }, expected: Expected.date)
    let to = try parsed.parse("to", as: { CivilDate(text: $0) }, expected: Expected.date)
    guard from != nil || to != nil else { return named }
    guard
      let period = Period(
        from: from ?? named?.from ?? .earliest, to: to ?? named?.to ?? .latest)
    else {
      throw parsed.refusal(
        .invalidValue(
          subject: "--to", value: parsed.value("to") ?? "", expected: Expected.later, kind: .usage))
    }
    return period
  }

  func requiredPeriod() throws(Failure) -> Period {
    guard let period = try period() else {
      throw parsed.refusal(.missingOption(oneOf: ["period"], with: nil))
    }
    return period
  }

  /// The sites of `--site` and `--own`.
  func site(in office: Office) throws(Failure) -> SiteFilter? {
    guard let word = parsed.value("site") else { return nil }
    return SiteFilter(try office.site(word), isOwn: parsed.flag("own"))
  }

  func date(_ option: String) throws(Failure) -> CivilDate? {
    try parsed.parse(option, as: { CivilDate(text: $0) }, expected: Expected.date)
  }

  /// The day of an option on which something is said to have happened, which after today is worth a
  /// warning.
  ///
  /// - Parameter otherwise: the day that counts where none is given.
  /// - Returns: the day that was given.
  func pastDate(
    _ option: String, otherwise: CivilDate? = nil, warning findings: inout Findings
  ) throws(Failure) -> CivilDate? {
    let given = try date(option)
    if let day = given ?? otherwise, day > stamp.today {
      findings.warn(DayWarning.toCome(option: "--\(option)", date: day, today: stamp.today))
    }
    return given
  }

  func year() throws(Failure) -> Int? {
    try parsed.parse("year", as: OptionForm.year, expected: Expected.year)
  }

  func contributors(_ option: String) throws(Failure) -> Set<ContributorCode> {
    Set(
      try parsed.parseAll(
        option, as: { ContributorCode($0) }, expected: Expected.code, kind: .invalidInput))
  }
}
