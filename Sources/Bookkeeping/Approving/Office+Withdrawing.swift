public import Accounting
public import Diagnostics
import Payments
import Persistence
public import Royalties

extension Office {
  /// Takes an item off the portal (gỡ tin, bài; Điều 8), all its parts where no part is named.
  ///
  /// `keep` leaves money and state, for neither Điều 8 nor 18/2014 takes it away. Cancelling needs a
  /// decision: before approval nothing is paid; what is approved is reversed and released; what is
  /// paid is reversed and becomes a receivable.
  ///
  /// - Throws: refused (1) while an unconfirmed run holds a share, where nothing is left of it,
  ///   or in a closed month; invalid (65) without a decision.
  public func withdraw(
    _ key: PartKey, reason: String, keepsPay: Bool, decision: String?, on date: CivilDate? = nil
  ) throws(Failure) {
    if !keepsPay, decision == nil { throw Failure(OfficeProblem.cancelNeedsDecision) }
    try write { () throws(Failure) in
      let parts = try namedParts(key)
      let standing = parts.filter { $0.state != .withdrawn && $0.state != .reversed }
      guard !standing.isEmpty else {
        throw Failure(
          OfficeProblem.withdrawn(item: key.label, state: parts.first?.state.rawValue ?? ""))
      }
      for stored in parts {
        try note(
          keepsPay ? "withdraw-keep" : "withdraw-cancel", on: stored, reason: reason,
          decision: decision)
      }
      if !keepsPay {
        try cancel(standing, reason: reason, decision: decision, on: date ?? stamp.today)
      }
    }
  }

  /// Notes that a published item was put right (đính chính); no money moves.
  public func correct(_ key: PartKey, reason: String) throws(Failure) {
    try write { () throws(Failure) in
      for stored in try namedParts(key) { try note("correct", on: stored, reason: reason) }
    }
  }

  private func note(
    _ verb: String, on stored: StoredPart, reason: String, decision: String? = nil
  ) throws(Failure) {
    try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).note(
        verb, on: stored.part.key, reason: reason, decision: decision,
        detail: stored.grade?.working, stamp: stamp)
    }
  }

  private func cancel(
    _ standing: [StoredPart], reason: String, decision: String?, on date: CivilDate
  ) throws(Failure) {
    var posted: [StoredPart] = []
    for stored in standing {
      if stored.line == nil {
        try storage { () throws(StorageError) in
          try ContentStore(ledger.connection).write(
            nil, of: stored.part.key, basis: nil, status: PartStatus.withdrawn)
        }
      } else {
        posted.append(stored)
      }
    }
    guard !posted.isEmpty else { return }
    try checkOpen(date)
    let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
    let memo = [reason, decision ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    for stored in posted { try reverseAll(stored, reason: memo, on: date, in: journal) }
    try storage { () throws(StorageError) in try journal.writeHead() }
  }

  private func reverseAll(
    _ stored: StoredPart, reason: String, on date: CivilDate, in journal: Journal
  ) throws(Failure) {
    let store = CorrectionStore(ledger.connection)
    guard let own = stored.line else { return }
    for line in try storage({ () throws(StorageError) in try store.lines(adjusting: own) }) {
      let shares = try storage { () throws(StorageError) in try store.shares(of: line.id) }
      guard shares.contains(where: { $0.left > .zero }) else { continue }
      _ = try post(
        try plan(shares, amount: nil), of: line, cause: .withdraw, reason: reason, on: date,
        in: journal)
    }
  }
}
