public import Accounting
public import Legislation

/// A base salary that is expected and not yet decided (mức lương cơ sở giả định).
public struct SalaryAssumption: Hashable, Sendable {
  /// The amount, đồng a month.
  public let amount: Dong
  /// The first day on which it is expected to hold.
  public let from: CivilDate

  /// Expects a base salary from a day.
  public init(amount: Dong, from: CivilDate) {
    self.amount = amount
    self.from = from
  }
}

/// What a unit of coefficient is reckoned at in a month (giá trị một đơn vị hệ số của tháng).
public struct MonthlyUnit: Hashable, Sendable {
  /// The month.
  public let month: Month
  /// The exact value in đồng.
  public let value: ExactNumber
  /// The base salary it is made of.
  public let baseSalary: Dong
  /// The share of it that makes a unit.
  public let share: Percentage
  /// Whether the base salary is an assumption.
  public let isSalaryAssumed: Bool
  /// Whether a unit value is in force; otherwise the last share was taken.
  public let isInForce: Bool
}

/// The unit values to come, month by month, under the law and what is assumed beside it.
///
/// A month is reckoned at the value of its first day. An assumption holds from its day until a base
/// salary of the law that begins later.
public struct UnitOutlook: Sendable {
  private let rules: Rules
  private let assumptions: [SalaryAssumption]

  /// Looks ahead under some rules.
  public init(_ rules: Rules, assuming assumptions: [SalaryAssumption]) {
    self.rules = rules
    self.assumptions = assumptions.sorted { $0.from < $1.from }
  }

  /// What a unit is reckoned at in a month.
  ///
  /// - Throws: `nothingInForce` where no base salary is in force or assumed, or no share ever was.
  public func unit(in month: Month) throws(LawProblem) -> MonthlyUnit {
    let day = month.firstDay
    let current = try? rules.unitValue(on: day)
    let assumed = assumptions.last { $0.from <= day }
      .flatMap { $0.from >= rules.baseSalaryStart(on: day) ?? .earliest ? $0 : nil }
    let salary: Dong
    if let assumed {
      salary = assumed.amount
    } else {
      salary = try rules.baseSalary(on: day).amount
    }
    let share: Percentage
    if let last = current?.share ?? rules.lastUnitShare(upTo: day)?.percentage {
      share = last
    } else {
      share = try rules.unitValue(on: day).share
    }
    return MonthlyUnit(
      month: month,
      value: ExactNumber(Int128(salary.amount) * Int128(share.hundredths), over: 10_000),
      baseSalary: salary, share: share, isSalaryAssumed: assumed != nil,
      isInForce: current != nil)
  }
}
