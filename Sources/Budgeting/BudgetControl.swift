/// What happens when a line would be overspent (kiểm soát dự toán).
public enum BudgetControl: String, Sendable, CaseIterable {
  /// The command goes on with a warning.
  case warn
  /// The command is refused.
  case block
}
