public import Accounting

/// The days on which a rule is in force (thời gian hiệu lực), both ends included.
///
/// Whole dates are compared, never a month and a year apart.
public struct Validity: Hashable, Sendable {
  /// The first day in force.
  public let from: CivilDate
  /// The last day in force; `nil` while no end is known.
  public let to: CivilDate?

  /// From a first day to a last one, which is not before it.
  public init(from: CivilDate, to: CivilDate?) {
    self.from = from
    self.to = to
  }

  /// Whether the rule is in force on a day.
  public func contains(_ date: CivilDate) -> Bool { from <= date && date <= lastDay }

  /// Whether there is a day in both.
  public func overlaps(_ other: Validity) -> Bool {
    from <= other.lastDay && other.from <= lastDay
  }

  /// Whether the last day is before the first.
  public var isInverted: Bool { lastDay < from }

  /// The last day, or the last day of the calendar while no end is known.
  var lastDay: CivilDate { to ?? .latest }
}
