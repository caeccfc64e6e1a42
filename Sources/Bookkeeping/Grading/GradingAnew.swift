import Accounting
import Diagnostics
import Payments
import Persistence
import Royalties

/// Whether what a line paid for is graded anew (chấm lại), under its own identifier: a correction is a
/// linked reversal and a new entry (contract 4.1).
///
/// Nothing may be left of the line, nor of what a new law added to it, and it was reversed as a
/// mistake: what was withdrawn with its money cancelled, and what went to the fund, stays so.
struct GradingAnew {
  /// What stands in the way.
  enum Bar {
    /// It is not reversed, or not as a mistake.
    case state
    /// An adjusting entry stands.
    case adjustment(entry: Int64)
  }

  private let corrections: CorrectionStore
  private let content: ContentStore

  init(_ office: Office) {
    corrections = CorrectionStore(office.ledger.connection)
    content = ContentStore(office.ledger.connection)
  }

  /// What stands in the way of grading a part anew; nothing where it may be.
  func bar(to stored: StoredPart) throws(Failure) -> Bar? {
    let content = content
    let isCancelled = try Office.storage { () throws(StorageError) in
      try content.isCancelled(stored.part.key)
    }
    return isCancelled ? .state : try bar(to: stored.line, in: stored.state)
  }

  /// What stands in the way of grading anew what a line paid for.
  func bar(to line: Int64?, in state: PartState) throws(Failure) -> Bar? {
    guard let line, state == .reversed else { return .state }
    let corrections = corrections
    return try Office.storage { () throws(StorageError) in
      let causes = try corrections.causes(ofLine: line)
      guard causes.contains(.reverse), causes.isDisjoint(with: [.withdraw, .fund]) else {
        return .state
      }
      for posted in try corrections.lines(adjusting: line)
      where try corrections.shares(of: posted.id).contains(where: { $0.left > .zero }) {
        return .adjustment(entry: posted.entry)
      }
      return nil
    }
  }

  /// Why a part is not graded; nothing where it waits for a grade, or may be graded anew.
  func problem(of stored: StoredPart) throws(Failure) -> OfficeProblem? {
    if stored.status == PartStatus.recorded || stored.status == PartStatus.returned { return nil }
    let label = stored.part.key.label
    switch try bar(to: stored) {
    case nil: return nil
    case .adjustment(let entry): return .adjustmentStands(item: label, entry: entry)
    case .state:
      return .wrongState(item: label, state: stored.state.rawValue, wanted: PartStatus.recorded)
    }
  }

  /// Lays a row for the new grade of a part whose line was reversed; of another the row that stands.
  func row(for stored: StoredPart) throws(Failure) -> StoredPart {
    guard stored.state == .reversed else { return stored }
    let content = content
    let renewed = try Office.storage { () throws(StorageError) in
      try content.renew(stored)
      return try content.find(stored.part.key)
    }
    guard let renewed else { preconditionFailure("a row that was laid is there") }
    return renewed
  }
}
