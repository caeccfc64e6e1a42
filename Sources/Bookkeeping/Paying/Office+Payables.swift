public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties

extension Office {
  /// Records that a payee was told of money to collect (thông báo nhận nhuận bút).
  ///
  /// - Returns: how many notices were given.
  /// - Throws: refused (1) where nothing is owed; invalid (65) of an unknown contributor.
  public func notify(_ code: ContributorCode, on date: CivilDate) throws(Failure) -> Int {
    try write { () throws(Failure) in
      let contributor = try knownContributor(code)
      let store = PayableStore(ledger.connection)
      let owed = try storage { () throws(StorageError) in
        try store.freeShares(of: contributor.code)
      }
      if owed.isEmpty { throw Failure(PayableProblem.nothingOwed(code)) }
      return try storage { () throws(StorageError) in
        try store.insertNotice(to: contributor.code, on: date, stamp: stamp)
        try SettingStore(ledger.connection).note(
          "payable notice", contributor.code.text, detail: date.description, stamp: stamp)
        return try store.notices(to: contributor.code).count
      }
    }
  }

  /// Moves what a payee did not claim after the notices of the law to next year's fund (18/2014,
  /// 4.10): the shares are released, and the authority goes to the line's next year.
  ///
  /// - Returns: the sum, and the year of the fund.
  /// - Throws: refused (1) before the notices, where nothing is owed or the law knows no transfer.
  public func moveToFund(
    _ code: ContributorCode, decision: String, on date: CivilDate
  ) throws(Failure) -> (amount: Dong, year: Int) {
    try write { () throws(Failure) in
      let contributor = try knownContributor(code)
      let shares = try unclaimed(by: contributor.code, on: date)
      try checkOpen(date)
      let corrections = CorrectionStore(ledger.connection)
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      var sum = Dong.zero
      for entry in Set(shares.map(\.entry)).sorted() {
        let chosen = Set(shares.filter { $0.entry == entry }.map(\.share))
        for line in try storage({ () throws(StorageError) in try corrections.lines(ofEntry: entry) }
        ) {
          let free = try storage { () throws(StorageError) in try corrections.shares(of: line.id) }
            .filter { chosen.contains($0.id) }
          guard !free.isEmpty else { continue }
          let reversals = try plan(free, amount: nil)
          let amount = reversals.map(\.amount).sum()
          let move = try authority(behind: amount, of: line, to: date.year + 1)
          _ = try post(
            reversals, of: line, cause: .fund, kind: .fund, reason: decision, on: date,
            in: journal,
            also: (move?.records ?? []) + [
              PostedFundTransfer(
                contributor: contributor.code, line: line.budgetLine, year: date.year + 1,
                amount: amount, decision: decision)
            ])
          if let move { try write(move) }
          sum += amount
        }
      }
      try storage { () throws(StorageError) in try journal.writeHead() }
      return (sum, date.year + 1)
    }
  }

  /// What is owed to a payee and was told often enough.
  private func unclaimed(
    by code: ContributorCode, on date: CivilDate
  ) throws(Failure) -> [PayableStore.FreeShare] {
    let store = PayableStore(ledger.connection)
    let (owed, notices) = try storage { () throws(StorageError) in
      (try store.freeShares(of: code), try store.notices(to: code).filter { $0 <= date })
    }
    if owed.isEmpty { throw Failure(PayableProblem.nothingOwed(code)) }
    var (told, sent, wanted): ([PayableStore.FreeShare], Int?, Int?) = ([], nil, nil)
    for share in owed {
      guard let published = share.publishedOn,
        let required = rules.paymentNotices(publishedOn: published)
      else { continue }
      let count = notices.filter { $0 >= published }.count
      if count >= required { told.append(share) }
      (sent, wanted) = (max(sent ?? 0, count), required)
    }
    guard let sent, let wanted else { throw Failure(PayableProblem.noRule(code)) }
    if told.isEmpty {
      throw Failure(PayableProblem.tooFewNotices(code, sent: sent, wanted: wanted))
    }
    return told
  }

  /// How much authority behind an unclaimed amount goes from the year it is charged to into a later
  /// one: no more than the line has room for once the amount is released.
  private func authority(
    behind amount: Dong, of line: CorrectedLine, to next: Int
  ) throws(Failure) -> AuthorityMove? {
    try storage { () throws(StorageError) in
      let store = BudgetStore(ledger.connection)
      let year = try store.chargeYear(from: line.budgetYear)
      let room = try store.position(of: line.budgetLine, in: year).left + amount
      let moved = min(amount, room)
      guard moved > .zero, next > year else { return nil }
      return AuthorityMove(line: line.budgetLine, from: year, to: next, amount: moved)
    }
  }

  private func write(_ move: AuthorityMove) throws(Failure) {
    try storage { () throws(StorageError) in
      let store = BudgetStore(ledger.connection)
      for (year, change) in [(move.from, -move.amount), (move.to, move.amount)] {
        var position = try store.position(of: move.line, in: year)
        position.allotted += change
        try store.write(position, of: move.line, in: year)
      }
    }
  }
}

/// Authority of a line that goes from one year to another.
private struct AuthorityMove {
  let line: LineCode
  let from: Int
  let to: Int
  let amount: Dong

  var records: [any PostedRecord] {
    [
      PostedYearCharge(line: line, year: from, allotted: -amount),
      PostedYearCharge(line: line, year: to, allotted: amount),
    ]
  }
}
