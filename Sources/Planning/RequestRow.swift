public import Accounting
import Budgeting

/// A row of a request (nội dung dự toán): quantity × unit price, rounded once.
public struct RequestRow: Hashable, Sendable {
  /// How the quantity and the price were found.
  public enum Origin: Hashable, Sendable {
    /// The history of a genre over some months of the year.
    case history(Stretch)
    /// A part of the fund beside the royalties.
    case fund(RequestProblem.FundPart, Percentage)
    /// The plan.
    case plan(PlanRow)
  }

  /// Consecutive months of the year with one unit value, for one genre.
  public struct Stretch: Hashable, Sendable {
    /// What was graded in the last twelve full months.
    public let history: GenreHistory
    /// The months, each with its unit value.
    public let units: [MonthlyUnit]
    /// The months in which no table has the genre.
    public let withoutTable: [Month]
  }

  /// The budget line.
  public let line: LineCode
  /// How many.
  public let quantity: ExactNumber
  /// The price of one, exact.
  public let unitPrice: ExactNumber
  /// Quantity × unit price.
  public let amount: Dong
  /// How the quantity and the price were found.
  public let origin: Origin

  init(
    line: LineCode, quantity: ExactNumber, unitPrice: ExactNumber, _ origin: Origin,
    content: String
  ) throws(RequestProblem) {
    guard let amount = quantity.multiplied(by: unitPrice).flatMap({ Rounding.dong($0) }) else {
      throw .tooLarge(line: line, content: content)
    }
    self.line = line
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.amount = amount
    self.origin = origin
  }
}

/// A line over three years (so sánh ba năm).
public struct RequestComparison: Hashable, Sendable {
  /// The budget line.
  public let line: LineCode
  /// Paid in the year before the last.
  public let lastYear: Dong
  /// Committed and paid in the year before, and what its remaining months are likely to bring.
  public let thisYearEstimate: Dong
  /// Asked for.
  public let nextYear: Dong

  /// nextYear × 100 ÷ thisYearEstimate to one decimal, half away from zero; `nil` at nothing.
  public var percent: String? {
    BudgetPosition(allotted: thisYearEstimate, paid: nextYear).percent
  }
}

/// What a request takes for granted (giả định).
public enum RequestAssumption: Hashable, Sendable {
  /// Months without a unit value in force, reckoned at the last share of a base salary.
  case noUnitValue([MonthlyUnit])
  /// Months without a table in force that has a genre, reckoned as under the last one.
  case noTable(GenreCode, [Month])
  /// A base salary that is expected.
  case baseSalary(SalaryAssumption)

  /// The months without law; none for what the office expects by itself.
  public var gap: [Month] {
    switch self {
    case .noUnitValue(let units): units.map(\.month)
    case .noTable(_, let months): months
    case .baseSalary: []
    }
  }
}
