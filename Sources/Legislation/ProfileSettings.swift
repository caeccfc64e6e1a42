public import Accounting

/// A budget line that a new ledger of a profile starts with (dòng dự toán ban đầu).
public struct BudgetLineSeed: Hashable, Sendable {
  /// What a line pays for (nội dung chi; 11/2024/QĐ-UBND, Điều 15.2, 16.2).
  public enum Category: String, Sendable, CaseIterable {
    /// Infrastructure and equipment.
    case infrastructure
    /// Management, upkeep and operation.
    case operations
    /// Royalties and remuneration.
    case royalties
    /// Anything else, creation work included.
    case other
  }

  /// Its code.
  public let code: LineCode
  /// Its Vietnamese name.
  public let name: String
  /// Where its money comes from.
  public let source: FundingSource
  /// What it pays for.
  public let category: Category
}

/// One dated value of a profile (giá trị thiết lập).
public struct ProfileEntry: Hashable, Sendable {
  /// What is set.
  public let key: ProfileKey
  /// The value as it is written.
  public let value: String
  /// The first day on which it holds; `nil` for always.
  public let from: CivilDate?
  /// Why it is so.
  public let basis: String

  /// States a setting.
  public init(key: ProfileKey, value: String, from: CivilDate? = nil, basis: String = "") {
    self.key = key
    self.value = value
    self.from = from
    self.basis = basis
  }
}

/// The settings of a profile (hồ sơ thiết lập của đơn vị), every value dated.
public struct ProfileSettings: Hashable, Sendable {
  /// The profile's code: the folder of its set.
  public let profile: String
  /// Every value, the ones that win last.
  public let entries: [ProfileEntry]

  /// Settings of a profile; of two entries that hold on a day the later one wins.
  init(profile: String, entries: [ProfileEntry]) {
    self.profile = profile
    self.entries = entries
  }

  /// The raw value of a key on a day: the latest `from` wins, then the later entry.
  public func value(_ key: ProfileKey, on date: CivilDate) -> String? {
    entry(key, on: date)?.value
  }

  /// The entry that holds on a day.
  public func entry(_ key: ProfileKey, on date: CivilDate) -> ProfileEntry? {
    var winner: ProfileEntry?
    for entry in entries where entry.key == key && (entry.from ?? .earliest) <= date {
      if (entry.from ?? .earliest) >= (winner?.from ?? .earliest) { winner = entry }
    }
    return winner
  }

  /// The same settings with values of the unit's own, which win over the shipped ones of
  /// the same day.
  public func overlaid(with own: [ProfileEntry]) -> ProfileSettings {
    ProfileSettings(profile: profile, entries: entries + own)
  }
}
