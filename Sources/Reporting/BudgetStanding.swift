public import Accounting
public import Budgeting

/// Where a line stands in a year, with what the office wants to see beside it.
public struct BudgetStanding: Sendable {
  /// The line.
  public let line: BudgetLine
  /// Where it stands.
  public let position: BudgetPosition
  /// What it will have used at the end of the year, where a full month tells.
  public let forecast: Dong?

  /// States where a line stands.
  public init(line: BudgetLine, position: BudgetPosition, forecast: Dong? = nil) {
    self.line = line
    self.position = position
    self.forecast = forecast
  }

  /// The forecast as a percentage of the allotment.
  var forecastPercent: String? {
    forecast.flatMap { BudgetPosition(allotted: position.allotted, paid: $0).percent }
  }
}

/// By what the budget of a year is shown (tổng hợp dự toán theo).
public enum BudgetView: String, Sendable, CaseIterable {
  /// By line.
  case line
  /// By what the money covers (Điều 15.2).
  case category
  /// By where the money comes from (Điều 15.1).
  case source
  /// By month of the entries.
  case month

  /// The heading of the key's column.
  var heading: String {
    switch self {
    case .line: "Dòng"
    case .category: "Nội dung chi"
    case .source: "Nguồn"
    case .month: "Tháng"
    }
  }
}

/// A year's budget by category, source or month.
public struct BudgetSum: Sendable {
  /// The code the row stands for.
  let key: String
  /// What paper calls it.
  let label: String
  /// Where its lines stand; of a month what its entries changed.
  var position: BudgetPosition
  /// What was left at the end of a month.
  var left: Dong

  /// The lines by what they cover, in the order of the law; what no line covers is left out.
  public static func byCategory(_ standings: [BudgetStanding]) -> [BudgetSum] {
    CostCategory.allCases.compactMap { category in
      of(
        standings.filter { $0.line.category == category }, key: category.rawValue,
        label: Vocabulary.category(category.rawValue))
    }
  }

  /// The lines by where their money comes from; what no line has is left out.
  public static func bySource(_ standings: [BudgetStanding]) -> [BudgetSum] {
    FundingSource.allCases.compactMap { source in
      of(
        standings.filter { $0.line.source == source }, key: source.rawValue,
        label: Vocabulary.source(source.rawValue))
    }
  }

  /// What each month changed, all lines together, and what was left at its end.
  public static func byMonth(_ changes: [(month: Month, change: BudgetPosition)]) -> [BudgetSum] {
    var months: [Month: BudgetPosition] = [:]
    for (month, change) in changes { months[month, default: BudgetPosition()] += change }
    var left = Dong.zero
    return months.sorted { $0.key < $1.key }.map { month, change in
      left += change.left
      return BudgetSum(
        key: month.description, label: "\(month.number)/\(month.year)", position: change,
        left: left)
    }
  }

  private static func of(
    _ standings: [BudgetStanding], key: String, label: String
  ) -> BudgetSum? {
    guard !standings.isEmpty else { return nil }
    let sum = standings.map(\.position).reduce(BudgetPosition(), +)
    return BudgetSum(key: key, label: label, position: sum, left: sum.left)
  }
}
