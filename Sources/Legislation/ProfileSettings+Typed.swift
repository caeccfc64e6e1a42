public import Accounting

/// What happens when a line would pass its allotment (kiểm soát dự toán).
public enum BudgetControl: String, Sendable, CaseIterable {
  /// The posting is refused.
  case block
  /// The posting goes on with a warning.
  case warn
}

extension ProfileSettings {
  /// The name of the profile on a day.
  public func name(on date: CivilDate) -> String { value(.name, on: date) ?? profile }

  /// How amounts are rounded on a day.
  public func rounding(on date: CivilDate) -> Rounding {
    value(.rounding, on: date).flatMap(DecimalText.wholeNumber).flatMap { Rounding(step: $0) }
      ?? .dong
  }

  /// The control of the budget on a day.
  public func control(on date: CivilDate) -> BudgetControl {
    value(.control, on: date).flatMap { BudgetControl(rawValue: $0) } ?? .block
  }

  /// The least net payment on a day.
  public func minimumPayment(on date: CivilDate) -> Dong {
    value(.minimumPayment, on: date).flatMap { Dong(text: $0) } ?? .zero
  }

  /// How many items a month are within the quota of staff; `nil` where none is set.
  public func staffQuota(on date: CivilDate) -> Int? {
    value(.staffQuota, on: date).flatMap { Int($0) }
  }

  /// Whether grader, approver and payer must be different people on a day.
  public func isSegregated(on date: CivilDate) -> Bool {
    value(.segregation, on: date) != "waived"
  }

  /// Whether the unit is radio or television on a day (báo nói, báo hình).
  public func isBroadcaster(on date: CivilDate) -> Bool { value(.broadcaster, on: date) == "yes" }

  /// The budget lines of a new ledger, in the profile's order.
  public var budgetLines: [BudgetLineSeed] {
    var lines: [BudgetLineSeed] = []
    for entry in entries where entry.key == .budgetLine {
      guard let seed = BudgetLineSeed(text: entry.value) else { continue }
      if let index = lines.firstIndex(where: { $0.code == seed.code }) {
        lines[index] = seed
      } else {
        lines.append(seed)
      }
    }
    return lines
  }

  /// The doubt about the local rule on a publication date.
  func localDoubt(on date: CivilDate) -> LawWarning? {
    guard let entry = entry(.localRuleUncertain, on: date), entry.value != "no" else { return nil }
    return .localRuleUncertain(from: entry.from ?? .earliest, document: entry.value)
  }
}

extension BudgetLineSeed {
  /// Reads `CODE;name;source;category`.
  public init?(text: String) {
    let fields = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 4, let code = LineCode(fields[0]), !fields[1].isEmpty,
      let source = FundingSource(rawValue: fields[2]), let category = Category(rawValue: fields[3])
    else { return nil }
    self.init(code: code, name: fields[1], source: source, category: category)
  }
}
