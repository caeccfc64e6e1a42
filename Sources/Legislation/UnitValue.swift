public import Accounting

/// The value of one unit of coefficient (giá trị một đơn vị hệ số; 18/2014/NĐ-CP, Điều 7.2).
public struct UnitValue: Hashable, Sendable {
  /// The exact value in đồng: the base salary × the share.
  public let value: ExactNumber
  /// The value in whole đồng, for display.
  public let dong: Dong
  /// The base salary (mức lương cơ sở), đồng a month.
  public let baseSalary: Dong
  /// The share of it that makes a unit.
  public let share: Percentage
  /// Where the base salary is written.
  public let salaryCitation: Citation
  /// Where the share is written.
  public let shareCitation: Citation
  /// The first day on which this value holds.
  public let effectiveFrom: CivilDate
}
