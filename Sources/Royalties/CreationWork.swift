public import Accounting

/// A piece of creation, conversion or digitisation work (công việc tạo lập, chuyển đổi, số hóa
/// thông tin; 11/2024/QĐ-UBND, Điều 16.2).
public struct CreationWork: Hashable, Sendable {
  /// Who does it, as far as the rate goes (194/2012/TT-BTC, Điều 2).
  public enum Performer: String, Hashable, Sendable, CaseIterable {
    /// People and organisations outside the unit.
    case outside
    /// The unit's own staff, or that of a subordinate organisation: at most half the rate.
    case staff
  }

  /// Its identifier.
  public let id: WorkID
  /// When it was done: the event date.
  public let doneOn: CivilDate
  /// The activity of the rate table.
  public let activity: String
  /// Who did it, and how they share the amount.
  public let contributors: ShareList
  /// The item it was done for.
  public var item: ItemID?
  /// The part of the item.
  public var part: PartID?
  /// What was done.
  public var description: String?
  /// How much, in the unit of the activity.
  public var quantity: Quantity?
  /// The characters of a text, instead of pages.
  public var characters: Int64?
  /// The rate for one unit before modifiers; `nil` for the unit's own rate of the day.
  public var rate: Dong?
  /// The circumstances that change the rate.
  public var modifiers: [Modifier] = []
  /// Who does it; `nil` goes by what the contributors are.
  public var performer: Performer?
  /// The decision by which own staff does it.
  public var decision: String?
  /// The contract of an outside performer.
  public var contract: String?
  /// Why the same part is paid as a royalty too.
  public var reason: String?
  /// A note.
  public var note: String?

  /// States a piece of work.
  public init(id: WorkID, doneOn: CivilDate, activity: String, contributors: ShareList) {
    self.id = id
    self.doneOn = doneOn
    self.activity = activity
    self.contributors = contributors
  }
}

/// The unit's own rate for an activity from a day on (mức chi của đơn vị).
public struct UnitRate: Hashable, Sendable {
  /// The activity.
  public let activity: String
  /// The rate for one unit.
  public let amount: Dong
  /// The decision that sets it.
  public let decision: String
  /// Its first day.
  public let from: CivilDate

  /// States a rate.
  public init(activity: String, amount: Dong, decision: String, from: CivilDate) {
    self.activity = activity
    self.amount = amount
    self.decision = decision
    self.from = from
  }
}
