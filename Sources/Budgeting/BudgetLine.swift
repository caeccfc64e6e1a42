public import Accounting
public import Legislation

/// A line of the budget (dòng dự toán): a funding source and a cost category.
public struct BudgetLine: Hashable, Sendable {
  /// The line's code, `NB`.
  public let code: LineCode
  /// What papers call it.
  public var name: String
  /// Where its money comes from (Điều 15.1).
  public var source: FundingSource
  /// What it covers (Điều 15.2).
  public var category: CostCategory
  /// The site that holds it, `portal` for the unit's own.
  public var site: SiteCode
  /// The item of the state budget index (tiểu mục), set by the unit.
  public var index: String?
  /// The chapter of the state budget index (chương).
  public var chapter: String?
  /// The section of the state budget index (loại, khoản).
  public var section: String?
  /// What happens when it would be overspent.
  public var control: BudgetControl

  /// Creates a line.
  public init(
    code: LineCode, name: String, source: FundingSource, category: CostCategory, site: SiteCode,
    index: String?, chapter: String? = nil, section: String? = nil, control: BudgetControl
  ) {
    self.code = code
    self.name = name
    self.source = source
    self.category = category
    self.site = site
    self.index = index
    self.chapter = chapter
    self.section = section
    self.control = control
  }
}
