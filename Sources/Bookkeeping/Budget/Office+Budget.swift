import Accounting
public import Budgeting
public import Diagnostics
import Legislation
import Orthography
import Persistence
import Royalties

extension Office {
  /// The lines of the budget in the profile's order.
  public func budgetLines() throws(Failure) -> [BudgetLine] {
    try storage { () throws(StorageError) in try BudgetStore(ledger.connection).lines() }
  }

  /// The line of a word, or the problem with the nearest one.
  public func budgetLine(_ word: String) throws(Failure) -> BudgetLine {
    let lines = try budgetLines()
    if let line = lines.first(where: { $0.code.text == word }) { return line }
    throw Failure(
      BudgetProblem.unknownLine(
        word, nearest: NearestWord.suggest(word, among: lines.map(\.code.text))))
  }

  /// Gives authority to a line, or takes it away (giao dự toán; Điều 15).
  public func allot(_ allotment: Allotment) throws(Failure) {
    guard allotment.amount > .zero else { throw Failure(BudgetProblem.amountNotPositive) }
    try write { () throws(Failure) in
      try checkOpen(allotment.date)
      let store = BudgetStore(ledger.connection)
      let (line, year) = (allotment.line, allotment.year)
      try checkUnsettled(line, in: year)
      if allotment.kind == .initial,
        try storage({ () throws(StorageError) in try store.hasInitial(line, in: year) })
      {
        throw Failure(BudgetProblem.alreadyAllotted(line: line, year: year))
      }
      var position = try storage { () throws(StorageError) in
        try store.position(of: line, in: year)
      }
      position.allotted += allotment.change
      if allotment.kind == .reduction, position.left.isNegative {
        throw Failure(
          BudgetProblem.reducedBelowUse(
            line: line, year: year, used: position.committed + position.paid,
            left: position.left + allotment.amount))
      }
      try storage { () throws(StorageError) in
        let journal = try Journal(ledger.connection)
        try journal.post(
          EntryDraft(
            kind: .allot, date: allotment.date, memo: allotment.decision, budgetYear: year,
            postings: allotment.postings),
          movement: PostedMovement(allotment), stamp: stamp)
        try journal.writeHead()
        try store.write(position, of: line, in: year)
      }
    }
  }

  /// Moves authority from one line to another of the same source (điều chỉnh dự toán).
  ///
  /// - Throws: refused (1) where the giving line has less left, between sources, in a closed month
  ///   or a settled year.
  public func transfer(_ transfer: BudgetTransfer) throws(Failure) {
    guard transfer.amount > .zero else { throw Failure(BudgetProblem.amountNotPositive) }
    guard transfer.from != transfer.to else {
      throw Failure(BudgetProblem.sameLine(transfer.from))
    }
    try write { () throws(Failure) in
      try checkOpen(transfer.date)
      let (from, to) = (
        try budgetLine(transfer.from.text), try budgetLine(transfer.to.text)
      )
      guard from.source == to.source else {
        throw Failure(BudgetProblem.acrossSources(from: from.code, to: to.code))
      }
      let (store, year) = (BudgetStore(ledger.connection), transfer.year)
      for line in [from, to] { try checkUnsettled(line.code, in: year) }
      var (giving, receiving) = try storage { () throws(StorageError) in
        (try store.position(of: from.code, in: year), try store.position(of: to.code, in: year))
      }
      giving.allotted -= transfer.amount
      receiving.allotted += transfer.amount
      if giving.left.isNegative {
        throw Failure(
          BudgetProblem.reducedBelowUse(
            line: from.code, year: year, used: giving.committed + giving.paid,
            left: giving.left + transfer.amount))
      }
      try storage { () throws(StorageError) in
        let journal = try Journal(ledger.connection)
        try journal.post(
          EntryDraft(
            kind: .transfer, date: transfer.date, memo: transfer.decision, budgetYear: year,
            postings: transfer.postings),
          records: [PostedBudgetTransfer(transfer)], stamp: stamp)
        try journal.writeHead()
        try store.write(giving, of: from.code, in: year)
        try store.write(receiving, of: to.code, in: year)
      }
    }
  }

  /// Every line's position in a year.
  public func budget(
    year: Int
  ) throws(Failure) -> [(line: BudgetLine, position: BudgetPosition)] {
    let store = BudgetStore(ledger.connection)
    var rows: [(line: BudgetLine, position: BudgetPosition)] = []
    for line in try budgetLines() {
      let position = try storage { () throws(StorageError) in
        try store.position(of: line.code, in: year)
      }
      rows.append((line, position))
    }
    return rows
  }

  /// The line that creation work is charged to: `TL` (Điều 16.2).
  func creationLine() throws(Failure) -> BudgetLine {
    if let line = try budgetLines().first(where: { $0.code.text == "TL" }) { return line }
    throw Failure(
      BudgetProblem.noSingleLine(category: .other, site: .portal, candidates: []))
  }

  /// The line that royalties of a site are charged to: the nearest site upward holding one.
  func royaltyLine(of site: SiteCode, in tree: SiteTree) throws(Failure) -> BudgetLine {
    let lines = try budgetLines().filter { $0.category == .royalties && $0.source == .state }
    for holder in tree.path(from: site) {
      let held = lines.filter { $0.site == holder }
      if held.count == 1, let line = held.first { return line }
      if held.count > 1 {
        throw Failure(
          BudgetProblem.noSingleLine(
            category: .royalties, site: site, candidates: held.map(\.code)))
      }
    }
    throw Failure(BudgetProblem.noSingleLine(category: .royalties, site: site, candidates: []))
  }
}
