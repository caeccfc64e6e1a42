import Accounting
import Diagnostics

/// What the value of an option must be, judged before anything is opened: a usage error comes before
/// a missing ledger.
enum OptionForm: Sendable {
  case date, period, year
  /// Anything that says something: what an auditor reads is never blank.
  case words

  /// Whether a value is one.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .date: CivilDate(text: text) != nil
    case .period: Period(text: text) != nil
    case .year: Self.year(text) != nil
    case .words: text.contains { !$0.isWhitespace }
    }
  }

  /// What a value should have been.
  var expected: Text {
    switch self {
    case .date: Expected.date
    case .period: Expected.period
    case .year: Expected.year
    case .words: Expected.words
    }
  }

  /// A year of four digits.
  static func year(_ text: String) -> Int? {
    Int(text).flatMap { (1900...9999).contains($0) ? $0 : nil }
  }
}
