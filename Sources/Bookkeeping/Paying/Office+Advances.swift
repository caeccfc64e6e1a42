public import Accounting
import Budgeting
public import Diagnostics
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Pays an advance (chi tạm ứng): no income; reserved on its line until it is kept back by the
  /// next runs or given back.
  ///
  /// - Returns: the entry's number, and a warning where the line only warns and is overspent.
  /// - Throws: refused (1) over budget or in a closed month; invalid (65) of an unknown contributor
  ///   or an amount of nothing.
  public func payAdvance(
    to code: ContributorCode, amount: Dong, line: LineCode, on date: CivilDate, document: String
  ) throws(Failure) -> (entry: Int64, findings: Findings) {
    guard amount > .zero else { throw Failure(AdvanceProblem.amountNotPositive) }
    return try write { () throws(Failure) in
      let contributor = try knownContributor(code)
      let charged = try budgetLine(line.text)
      try checkOpen(date)
      try encumber(amount, of: charged.code, in: date.year)
      let seq = try storage { () throws(StorageError) in
        let journal = try Journal(ledger.connection)
        let seq = try journal.post(
          EntryDraft(
            kind: .advance, date: date, memo: "\(contributor.code); \(document)",
            budgetYear: date.year,
            postings: [
              .debit(.advance(contributor.code), amount), .credit(.cash(charged.source), amount),
            ] + Encumbrance.commit(amount, of: charged.code)),
          records: [
            PostedAdvance(
              contributor: contributor.code, line: charged.code, year: date.year, amount: amount,
              paidOn: date, document: document)
          ], stamp: stamp)
        try journal.writeHead()
        return seq
      }
      var findings = Findings()
      try warnOfOverspending(of: [charged.code], in: date.year, into: &findings)
      return (seq, findings)
    }
  }

  /// Takes an advance back (hoàn ứng), the oldest first; what an unconfirmed run is to keep back is
  /// not free.
  ///
  /// - Throws: refused (1) where more comes back than is left or before it was paid, or in a closed
  ///   month.
  public func returnAdvance(
    of code: ContributorCode, amount: Dong, on date: CivilDate
  ) throws(Failure) {
    guard amount > .zero else { throw Failure(AdvanceProblem.amountNotPositive) }
    try write { () throws(Failure) in
      let contributor = try knownContributor(code)
      let claims = try storage { () throws(StorageError) in
        try ClaimStore(ledger.connection).claims(on: contributor.code, source: nil)
      }.filter { $0.kind == .advance }
      let left = claims.map(\.available).sum()
      guard amount <= left else {
        throw Failure(AdvanceProblem.moreThanLeft(contributor.code, wanted: amount, left: left))
      }
      try checkOpen(date)
      let journal = try storage { () throws(StorageError) in try Journal(ledger.connection) }
      for part in Recoupment.plan(claims, within: amount) {
        try giveBack(part, on: date, in: journal)
      }
      try storage { () throws(StorageError) in try journal.writeHead() }
    }
  }

  private func giveBack(
    _ part: Recoupment, on date: CivilDate, in journal: Journal
  ) throws(Failure) {
    let claim = part.claim
    let paidOn = try storage { () throws(StorageError) in
      try ClaimStore(ledger.connection).dayOfAdvance(claim.id)
    }
    if let paidOn, date < paidOn {
      throw Failure(AdvanceProblem.returnedBeforePaid(claim.contributor, on: date, paidOn: paidOn))
    }
    let source = try budgetLine(claim.line.text).source
    guard let advanced = claim.year else { preconditionFailure("an advance has a budget year") }
    try storage { () throws(StorageError) in
      var budget = BudgetCharges(BudgetStore(ledger.connection))
      let year = try budget.year(from: advanced)
      budget.add(to: claim.line, in: year, committed: -part.amount)
      _ = try budget.write(but: year)
      try journal.post(
        EntryDraft(
          kind: .advance, date: date, memo: "\(claim.contributor)", budgetYear: year,
          postings: [
            .debit(.cash(source), part.amount), .credit(.advance(claim.contributor), part.amount),
          ] + budget.memoranda(of: year)),
        records: [PostedAdvanceReturn(advance: claim.id, amount: part.amount, returnedOn: date)],
        stamp: stamp)
    }
  }

  /// The advances with what was given back and kept back of each.
  public func advanceList() throws(Failure) -> Report {
    let advances = try storage { () throws(StorageError) in
      try ClaimStore(ledger.connection).advances()
    }
    return ListReport.report(
      try paperContext(period: nil), name: "advances", title: "TẠM ỨNG",
      columns: [
        .init("contributor", PaperColumn("Mã", kind: .code)),
        .init("name", PaperColumn("Họ và tên", isFlexible: true)),
        .init("line", PaperColumn("Dòng", kind: .code)),
        .init("paidOn", PaperColumn("Ngày chi", kind: .date)),
        .init("document", PaperColumn("Chứng từ", kind: .code)),
        .init("amount", PaperColumn("Số tiền", kind: .amount)),
        .init("returned", PaperColumn("Đã hoàn", kind: .amount)),
        .init("recouped", PaperColumn("Đã thu hồi", kind: .amount)),
        .init("left", PaperColumn("Còn lại", kind: .amount)), .init("seq"),
      ],
      rows: advances.map { advance in Self.row(of: advance) })
  }

  private static func row(
    of advance: ClaimStore.StoredAdvance
  ) -> (data: [Datum], cells: [Cell]) {
    let (year, month, day) = advance.paidOn.components
    let amounts = [advance.amount, advance.returned, advance.recouped, advance.left]
    var data: [Datum] = [
      .text(advance.contributor.text), .text(advance.name), .text(advance.line.text),
      .text(advance.paidOn.description), .text(advance.document),
    ]
    var cells: [Cell] = [
      .code(advance.contributor.text), .text(advance.name), .code(advance.line.text),
      .date(year: year, month: month, day: day), .code(advance.document),
    ]
    for amount in amounts {
      data.append(.integer(amount.amount))
      cells.append(.amount(amount.amount))
    }
    data.append(.integer(advance.seq))
    return (data, cells)
  }
}
