import Accounting
import Diagnostics
import Payments
import Persistence
import Royalties

extension Office {
  /// Takes a remittance of tax back, whole or in part; `nil` where the entry is of another kind.
  ///
  /// What was remitted of the period goes down again, and every source gets back what it gave, the
  /// last one first.
  func reverseRemittance(_ request: ReversalRequest) throws(Failure) -> ReversalOutcome? {
    let connection = ledger.connection
    let found = try storage { () throws(StorageError) in
      let entry = try CorrectionStore(connection).entry(request.entry)
      return entry?.kind == .tax
        ? try TaxStore(connection).remittance(ofEntry: request.entry) : nil
    }
    guard let (remittance, left) = found else { return nil }
    let amount = try reversibleAmount(request, left: left)
    let date = request.date ?? stamp.today
    try check(date, isNotBefore: request.entry)
    let sources = try remittedSources(ofEntry: request.entry)
    return try storage { () throws(StorageError) in
      var (rest, postings) = (amount, [Posting]())
      for (source, given) in sources.reversed() where rest > .zero {
        let part = min(rest, given)
        if part > .zero { postings.append(.debit(.cash(source), part)) }
        rest -= part
      }
      let journal = try Journal(connection)
      let seq = try journal.post(
        EntryDraft(
          kind: .reverse, date: date, memo: "\(remittance.voucher); \(request.reason)",
          reverses: request.entry, postings: postings + [.credit(.tax, amount)]),
        records: [
          PostedTaxRemittance(
            period: remittance.period, amount: -amount, voucher: remittance.voucher, paidOn: date)
        ], stamp: stamp)
      try journal.writeHead()
      return ReversalOutcome(entry: seq, amount: amount, tax: .zero, receivable: .zero)
    }
  }

  /// How much is taken back of an entry that concerns no item and no contributor, of which so much is
  /// left.
  func reversibleAmount(_ request: ReversalRequest, left: Dong) throws(Failure) -> Dong {
    if let other = request.item?.label ?? request.contributor?.text {
      throw Failure(ReversalProblem.notInEntry(other, request.entry))
    }
    guard left > .zero else { throw Failure(ReversalProblem.nothingLeft) }
    let amount = request.amount ?? left
    guard amount > .zero else { throw Failure(ReversalProblem.amountNotPositive) }
    guard amount <= left else {
      throw Failure(ReversalProblem.moreThanLeft(wanted: amount, left: left))
    }
    return amount
  }

  /// What each source still has in a remittance, in the order it was taken.
  private func remittedSources(
    ofEntry seq: Int64
  ) throws(Failure) -> [(source: FundingSource, amount: Dong)] {
    let connection = ledger.connection
    let (given, back) = try storage { () throws(StorageError) in
      let store = CorrectionStore(connection)
      return (try store.postings(of: seq), try store.postings(reversing: seq))
    }
    return FundingSource.allCases.map { source in
      let moved = (given + back).filter { $0.account == .cash(source) }
      return (source, moved.map { $0.credit - $0.debit }.sum())
    }
  }
}
