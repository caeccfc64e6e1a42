public import Accounting
public import Diagnostics
public import Legislation
import Orthography
import Persistence
public import Reporting
public import Typesetting

/// The rate book that is looked at (bộ mức đang xem): a ledger's, or a folder's.
public struct RateShelf: Sendable {
  /// The book.
  public let book: RateBook
  /// The values a profile sees; all of them without a ledger.
  public let entries: [RateEntry]
  /// The frame of its papers.
  public let frame: RateFrame

  /// The book of a folder, without a ledger.
  ///
  /// - Throws: invalid (65) with everything that is wrong with the folder.
  public init(_ files: [RateFile], today: CivilDate) throws(Failure) {
    book = try Office.rateBook(of: files)
    entries = book.entries
    frame = RateFrame(nil, today: today)
  }

  fileprivate init(book: RateBook, entries: [RateEntry], frame: RateFrame) {
    self.book = book
    self.entries = entries
    self.frame = frame
  }

  /// Every value.
  public func list() -> Report { RatesReport.list(frame, name: "rates", entries: entries) }

  /// The keys and codes by which values are shown.
  public var names: [String] { Set(entries.flatMap { [$0.key, $0.subject] }).sorted() }

  /// The values of a key, a code or a document, all of them or those in force on a day.
  ///
  /// - Throws: invalid (65) for a word that names nothing, refused (1) for a day without a value.
  public func show(_ word: String, on date: CivilDate?) throws(Failure) -> Report {
    let named = entries.filter { $0.isNamed(word) }
    guard !named.isEmpty else {
      throw Failure(
        RateUseProblem.unknownRate(word, nearest: NearestWord.suggest(word, among: names)))
    }
    let shown = date.map { date in named.filter { $0.validity.contains(date) } } ?? named
    if let date, shown.allSatisfy({ $0.from == nil }), named.contains(where: { $0.from != nil }) {
      throw Failure(RateUseProblem.notInForce(word, on: date))
    }
    return RatesReport.list(frame, name: "rates-show", entries: shown)
  }

  /// What the lint finds on the day.
  public func check() -> Findings { book.check(asOf: frame.today) }

  /// What the lint found, as a report.
  public func checkReport(_ findings: Findings, language: Language) -> Report {
    RatesReport.findings(frame, findings, language: language)
  }

  /// This book beside another.
  public func differences(from files: [RateFile]) throws(Failure) -> Report {
    RatesReport.differences(frame, book.changes(to: try Office.rateBook(of: files)))
  }
}

extension Office {
  /// The rate book in the ledger, with the unit's own rates.
  public func rateShelf() throws(Failure) -> RateShelf {
    RateShelf(
      book: try rateBook(), entries: rules.entries + (try unitRateEntries()),
      frame: RateFrame(try paperContext(period: nil), today: stamp.today))
  }

  /// The book whose rules the office works by.
  func rateBook() throws(Failure) -> RateBook {
    let files = try storage { () throws(StorageError) in
      try SettingStore(ledger.connection).rateFiles()
    }
    return try Self.rateBook(
      of: files.map { RateFile(set: $0.folder, name: $0.name, bytes: $0.content) })
  }

  /// The book of these files.
  static func rateBook(of files: [RateFile]) throws(Failure) -> RateBook {
    var findings = Findings()
    let book = RateBook.load(files, into: &findings)
    try findings.check()
    guard let book else { preconditionFailure("a book without a finding loads") }
    return book
  }
}
