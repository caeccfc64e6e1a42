public import Accounting

/// One value of the rate book as a person reads it (dòng của bộ mức): for lists, and for the
/// difference between two rate books.
public struct RateEntry: Hashable, Sendable {
  /// The set that holds it.
  public let set: String
  /// Its table.
  public let table: RateTable
  /// What it is about: the key, the genre with grade and conditions, the code.
  public let key: String
  /// The code that the key begins with: the genre, the modifier, the activity, the document.
  public let subject: String
  /// The quality grade, where the row has one.
  public let grade: String?
  /// Its value, for people and for data.
  public let figures: RateFigures
  /// The greatest measure as a working writes it, for a row of a royalty table.
  let greatest: String?
  /// When it is in force; from the first day of the calendar for what is undated.
  public let validity: Validity
  /// Where it is written; `nil` for genres and settings.
  public let citation: Citation?
  /// How well it is known; `nil` for genres and settings.
  public let confidence: Confidence?
  /// The day it was last checked; `nil` for genres and settings.
  public let checkedOn: CivilDate?

  init(
    set: RateSet, table: RateTable, row: some LawRow, subject: String? = nil, grade: String? = nil,
    greatest: String? = nil, figures: RateFigures
  ) {
    self.set = set.name
    self.table = table
    self.key = row.chain
    self.subject = subject ?? row.chain
    self.grade = grade
    self.figures = figures
    self.greatest = greatest
    validity = row.provenance.validity
    citation = row.provenance.citation
    confidence = row.provenance.confidence
    checkedOn = row.provenance.checkedOn
  }

  init(
    set: RateSet, table: RateTable, key: String, value: String, from: CivilDate? = nil,
    to: CivilDate? = nil, confidence: Confidence? = nil, checkedOn: CivilDate? = nil
  ) {
    self.set = set.name
    self.table = table
    self.key = key
    subject = key
    grade = nil
    figures = RateFigures(word: value)
    greatest = nil
    validity = Validity(from: from ?? .earliest, to: to)
    citation = nil
    self.confidence = confidence
    self.checkedOn = checkedOn
  }

  /// The unit's own rate for an activity, by its decision, until the next one begins (mức chi của
  /// đơn vị; 194/2012/TT-BTC, 2.1).
  public init(
    unitRate activity: String, amount: Dong, unit: CreationUnit?, decision: String,
    validity: Validity
  ) {
    let of = unit.map { "/\($0.rawValue)" } ?? ""
    set = "unit"
    table = .creation
    key = activity
    subject = activity
    grade = nil
    figures = RateFigures(
      words: "\(amount) đ\(of)", value: .whole(amount.amount), unit: "dong\(of)")
    greatest = nil
    self.validity = validity
    citation = Citation(document: decision, article: "")
    confidence = nil
    checkedOn = nil
  }

  /// Its value in words and numbers.
  public var value: String { figures.words }

  /// The first day in force, `nil` for what is undated.
  public var from: CivilDate? { validity.from == .earliest ? nil : validity.from }

  /// Whether a person who asks for a word means this row: its key, its code or its document.
  public func isNamed(_ word: String) -> Bool {
    key == word || subject == word || citation?.document == word
  }
}

extension RateBook {
  /// Every value of every set, in the order of sets, tables and files.
  public var entries: [RateEntry] {
    sets.keys.sorted().flatMap { sets[$0]?.entries ?? [] }
  }
}

extension Rules {
  /// Every value that the profile sees, its own sets first.
  public var entries: [RateEntry] { sets.flatMap(\.entries) }
}
