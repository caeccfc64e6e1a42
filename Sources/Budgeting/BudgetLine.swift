public import Accounting

/// A line of the budget (dòng dự toán): a funding source and a cost category.
public struct BudgetLine: Hashable, Sendable {
  /// The line's code, `NB`.
  public let code: LineCode
  /// What papers call it.
  public let name: String
  /// Where its money comes from (Điều 15.1).
  public let source: FundingSource
  /// What it covers (Điều 15.2).
  public let category: CostCategory
  /// The site that holds it, `portal` for the unit's own.
  public let site: SiteCode
  /// The item of the state budget index (tiểu mục), set by the unit.
  public let index: String?
  /// What happens when it would be overspent.
  public let control: BudgetControl

  /// Creates a line.
  public init(
    code: LineCode, name: String, source: FundingSource, category: CostCategory, site: SiteCode,
    index: String?, control: BudgetControl
  ) {
    self.code = code
    self.name = name
    self.source = source
    self.category = category
    self.site = site
    self.index = index
    self.control = control
  }
}
