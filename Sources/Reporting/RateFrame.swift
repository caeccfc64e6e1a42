public import Accounting
import Typesetting

/// The frame of what is shown of the rate book, which needs no ledger.
public struct RateFrame: Sendable {
  /// What the papers of a unit share; `nil` without a ledger.
  public let context: PaperContext?
  /// The day of the report.
  public let today: CivilDate

  /// Frames a report of the rate book.
  public init(_ context: PaperContext?, today: CivilDate) {
    self.context = context
    self.today = today
  }

  /// The members of the envelope before the rows.
  func header() -> [Member] {
    if let context { return context.header() }
    return [
      Member("unit", .null), Member("period", .null), Member("today", .text(today.description)),
      Member("seal", .null), Member("warnings", .list([])),
    ]
  }
}
