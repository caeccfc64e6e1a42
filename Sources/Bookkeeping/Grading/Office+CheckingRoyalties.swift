import Accounting
import Diagnostics
import Legislation
import Persistence
import Royalties

extension Office {
  /// Remuneration of an item whose royalty was graded anew since, or that now passes it (4.1), is
  /// computed again before it is approved.
  func checkRoyalties(
    _ subjects: Set<RemunerationID>, in period: Period
  ) throws(Failure) {
    guard !subjects.isEmpty else { return }
    let store = RemunerationStore(ledger.connection)
    let desk = RemunerationDesk(self)
    var changed: [String] = []
    try store.forEach(in: period, mapping: { Failure(storage: $0) }) { (stored) throws(Failure) in
      let row = stored.remuneration
      guard subjects.contains(row.id), let item = row.item, changed.count < 5 else { return }
      let royalty = try desk.royalty(of: item, part: row.part)
      let earlier = try desk.earlier(row)
      let now = Result { () throws(RemunerationProblem) in
        try desk.amount(of: row, on: stored.eventOn, royalty: royalty, earlier: earlier)
      }
      guard royalty != nil, case .success(let amount) = now,
        amount?.working.canonicalText == stored.working
      else {
        changed.append("rem:\(row.id)")
        return
      }
    }
    if !changed.isEmpty { throw Failure(RemunerationProblem.royaltyChanged(changed)) }
  }
}
