/// Where a part stands (trạng thái tin, bài); the least advanced share decides.
public enum PartState: String, Sendable, CaseIterable {
  /// Not published yet.
  case submitted
  /// Published, not graded.
  case recorded
  /// Graded, not approved.
  case graded
  /// Approved, in no run.
  case approved
  /// In a run that is not confirmed.
  case inRun = "in-run"
  /// Paid.
  case paid
  /// Sent back to grading.
  case returned
  /// Taken off the portal, and nothing is paid.
  case withdrawn
  /// Reversed after approval.
  case reversed

  /// Whether its amount stands in the totals of a royalties report.
  public var isCounted: Bool { self != .returned && self != .withdrawn }
}
