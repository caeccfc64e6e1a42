public import Accounting
public import Budgeting
public import Diagnostics
public import Legislation
import Persistence
public import Royalties

/// What is to change of a budget line; `nil` leaves a value as it is.
public struct BudgetLineChange: Sendable {
  /// What papers call it.
  public var name: String?
  /// Where its money comes from; fixed once posted to.
  public var source: FundingSource?
  /// What it covers; fixed once posted to.
  public var category: CostCategory?
  /// The site that holds it.
  public var site: SiteCode?
  /// The item of the state budget index (tiểu mục).
  public var index: String?
  /// Its chapter (chương).
  public var chapter: String?
  /// Its section (loại, khoản).
  public var section: String?
  /// What happens when it would be overspent.
  public var control: BudgetControl?
  /// The decision that the control rests on.
  public var decision: String?

  /// Changes nothing yet.
  public init() {}
}

extension Office {
  /// Adds a line to the budget (dòng dự toán; Điều 15) after the ones there are, under the control
  /// of the profile.
  ///
  /// - Throws: refused (1) where a line of that code is there.
  public func addBudgetLine(
    _ code: LineCode, name: String, source: FundingSource, category: CostCategory,
    site: SiteCode = .portal, index: String? = nil, chapter: String? = nil, section: String? = nil
  ) throws(Failure) {
    try write { () throws(Failure) in
      if try budgetLines().contains(where: { $0.code == code }) {
        throw Failure(BudgetProblem.lineExists(code))
      }
      let line = BudgetLine(
        code: code, name: name, source: source, category: category,
        site: try siteTree().known(site.text), index: index, chapter: chapter, section: section,
        control: rules.profile.control(on: stamp.today))
      try storage { () throws(StorageError) in
        try BudgetStore(ledger.connection).add(line)
        try SettingStore(ledger.connection).note(
          "budget line add", code.text, detail: Self.facts(of: line), stamp: stamp)
      }
    }
  }

  /// Changes the master data of a line; the old values are kept for the audit.
  ///
  /// - Throws: refused (1) for the source or category of a line that something was posted to.
  /// - Returns: the line as it is now.
  public func setBudgetLine(
    _ word: String, _ change: BudgetLineChange
  ) throws(Failure) -> BudgetLine {
    try write { () throws(Failure) in
      let before = try budgetLine(word)
      var line = before
      line.name = change.name ?? line.name
      line.source = change.source ?? line.source
      line.category = change.category ?? line.category
      line.index = change.index ?? line.index
      line.chapter = change.chapter ?? line.chapter
      line.section = change.section ?? line.section
      line.control = change.control ?? line.control
      if let site = change.site { line.site = try siteTree().known(site.text) }
      let isPosted = try storage { () throws(StorageError) in
        try BudgetStore(ledger.connection).isPosted(line.code)
      }
      if isPosted, line.source != before.source || line.category != before.category {
        throw Failure(BudgetProblem.fixedOncePosted(line.code))
      }
      let detail = Self.facts(of: before) + (change.decision.map { "; \($0)" } ?? "")
      let changed = line
      try storage { () throws(StorageError) in
        try BudgetStore(ledger.connection).update(changed)
        try SettingStore(ledger.connection).note(
          "budget line set", changed.code.text, detail: detail, stamp: stamp)
      }
      return changed
    }
  }

  private static func facts(of line: BudgetLine) -> String {
    [
      line.name, line.source.rawValue, line.category.rawValue, line.site.text, line.index,
      line.chapter, line.section, line.control.rawValue,
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// Refuses what would be charged to a year that is settled.
  func checkUnsettled(_ line: LineCode, in year: Int) throws(Failure) {
    let isSettled = try storage { () throws(StorageError) in
      try BudgetStore(ledger.connection).isSettled(year)
    }
    if isSettled { throw Failure(BudgetProblem.settled(line: line, year: year)) }
  }

  /// Warns of lines whose control only warns and that have passed their allotment of a year.
  func warnOfOverspending(
    of lines: some Sequence<LineCode>, in year: Int, into findings: inout Findings
  ) throws(Failure) {
    for code in Set(lines).sorted() {
      guard try budgetLine(code.text).control == .warn else { continue }
      let position = try storage { () throws(StorageError) in
        try BudgetStore(ledger.connection).position(of: code, in: year)
      }
      guard position.left.isNegative else { continue }
      findings.warn(
        BudgetProblem.overAllotment(line: code, year: year, over: -position.left))
    }
  }
}
