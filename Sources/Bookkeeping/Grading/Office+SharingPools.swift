public import Accounting
public import Diagnostics
import Legislation
import Persistence
import Royalties

extension Office {
  /// Shares a pool (chia quỹ thù lao): a percentage of the period's royalties, by weights.
  ///
  /// Until something of it is approved it may be shared anew: at another percentage, among more,
  /// of more royalties.
  ///
  /// - Returns: how many are paid, and the pool.
  /// - Throws: refused (1) without a weight or without royalties in the period.
  public func sharePool(
    period: Period, role: String, percent: Percentage
  ) throws(Failure) -> (count: Int, amount: Dong) {
    guard percent <= .whole else { throw Failure(RemunerationProblem.poolAboveWhole(percent)) }
    return try write { () throws(Failure) in
      let store = RemunerationStore(ledger.connection)
      let (rows, royalties) = try storage { () throws(StorageError) in
        (try store.weights(role: role, period: period), try store.royalties(in: period))
      }
      let approved = rows.filter { $0.line != nil }.map { "rem:\($0.remuneration.id)" }
      guard approved.isEmpty else {
        throw Failure(
          RemunerationProblem.poolShared(
            role: role, period: period.description, approved: approved))
      }
      let weights = rows.map(\.remuneration)
      if weights.isEmpty {
        throw Failure(RemunerationProblem.emptyPool(role: role, period: period.description))
      }
      guard royalties > .zero else {
        throw Failure(RemunerationProblem.nothingToShare(period: period.description))
      }
      let members = weights.map { row -> (id: RemunerationID, weight: Quantity) in
        guard case .weight(let weight) = row.form else {
          preconditionFailure("the members of a pool have weights")
        }
        return (row.id, weight)
      }
      guard
        let amounts = RemunerationPool.share(
          percent: percent, of: royalties, role: role, period: period.description,
          among: members, rounding: rules.profile.rounding(on: period.to))
      else { throw Failure(RemunerationProblem.amountTooLarge) }
      try storage { () throws(StorageError) in
        for (row, amount) in zip(weights, amounts) {
          try store.grade(row, amount, stamp: stamp)
        }
        try store.notePool(role: role, period: period, percent: percent, stamp: stamp)
        try SettingStore(ledger.connection).note(
          "remuneration pool", role, detail: "\(period) \(percent) %", stamp: stamp)
      }
      return (weights.count, amounts.map(\.amount).sum())
    }
  }
}
