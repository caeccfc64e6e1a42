/// Who made a change, and when: recorded with every one.
public struct Stamp: Hashable, Sendable {
  /// Who made it.
  public let actor: String
  /// The day on which it counts as made.
  public let today: CivilDate
  /// The instant, `yyyy-mm-ddThh:mm:ss+07:00`.
  public let recordedAt: String
  /// Whether the day was given by hand instead of read from the clock.
  public let isGiven: Bool

  /// A stamp from the clock.
  public init(actor: String, today: CivilDate, recordedAt: String) {
    self.actor = actor
    self.today = today
    self.recordedAt = recordedAt
    isGiven = false
  }

  /// A stamp of a given day, at midnight in +07:00.
  public init(actor: String, given today: CivilDate) {
    self.actor = actor
    self.today = today
    recordedAt = "\(today)T00:00:00+07:00"
    isGiven = true
  }
}
