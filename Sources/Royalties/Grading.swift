public import Accounting

/// What the grader decided about a part (chấm nhuận bút).
public struct Grading: Hashable, Sendable {
  /// By what a part is graded.
  public enum Mark: Hashable, Sendable {
    /// A coefficient within the table.
    case coefficient(Coefficient)
    /// A quality grade of the table, multiplied by the length where the table says so.
    case grade(String)
    /// An amount: agreed, or chosen within a table in đồng.
    case amount(Dong)
  }

  /// By what the part is graded.
  public let mark: Mark
  /// The circumstances stated with the grade; `nil` leaves those recorded with the part.
  public let modifiers: [Modifier]?
  /// The ground of an amount, or of applying the texts of the day the work was assigned.
  public let basis: String?
  /// The sender's figure for the whole line before quota zeros, compared with ours.
  public let total: Dong?

  /// Grades a part.
  public init(
    _ mark: Mark, modifiers: [Modifier]? = nil, basis: String? = nil, total: Dong? = nil
  ) {
    self.mark = mark
    self.modifiers = modifiers
    self.basis = basis
    self.total = total
  }
}
