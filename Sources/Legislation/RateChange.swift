public import Accounting

/// What changed between two rate books (thay đổi của bộ mức): one row before and after.
public struct RateChange: Hashable, Sendable {
  /// What kind of change it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A row that is new.
    case added
    /// A row that is gone.
    case removed
    /// Another value, or another text behind it.
    case value
    /// The same value for other days: an older row that a new one ends.
    case validity
    /// What is known of the value: its article, its mark, the day it was checked.
    case knowledge
  }

  /// The row before, `nil` where it is new.
  public let before: RateEntry?
  /// The row after, `nil` where it is gone.
  public let after: RateEntry?

  /// What kind of change it is; the gravest where several.
  public var kind: Kind {
    guard let before else { return .added }
    guard let after else { return .removed }
    let isSameText = before.citation?.document == after.citation?.document
    if before.value != after.value || !isSameText { return .value }
    return before.validity == after.validity ? .knowledge : .validity
  }

  /// Whether a value that stood in the book stands there no more.
  public var isAlteration: Bool { kind == .value || kind == .removed }
}

extension RateBook {
  /// What another rate book changes: rows with the same set, table, key and first day are one
  /// row before and after. In the order of the rows; the new ones stand behind.
  public func changes(to other: RateBook) -> [RateChange] {
    func identity(_ entry: RateEntry) -> [String] {
      [entry.set, entry.table.rawValue, entry.key, "\(entry.validity.from)"]
    }
    let later = Dictionary(other.entries.map { (identity($0), $0) }) { first, _ in first }
    let earlier = Set(entries.map(identity))
    let kept = entries.compactMap { entry -> RateChange? in
      let after = later[identity(entry)]
      return after == entry ? nil : RateChange(before: entry, after: after)
    }
    let added = other.entries.filter { !earlier.contains(identity($0)) }
    return kept + added.map { RateChange(before: nil, after: $0) }
  }

  /// The first day on which another rate book may answer otherwise, `nil` where on none.
  ///
  /// A row that is new counts from its first day, one that is gone or altered too; one that ends
  /// on another day, from the day after the earlier of both ends.
  public func firstDifference(from other: RateBook) -> CivilDate? {
    changes(to: other).compactMap(\.firstDay).min()
  }
}

extension RateChange {
  /// The first day on which an amount may differ; of the register and of settings only what enters
  /// an amount counts.
  fileprivate var firstDay: CivilDate? {
    switch (before ?? after)?.table {
    case .documents, .gaps, nil: return nil
    case .genres where kind == .added: return nil
    case .profile where (before ?? after)?.key != ProfileKey.rounding.rawValue: return nil
    default: break
    }
    return switch kind {
    case .added: after?.validity.from
    case .removed, .value: before?.validity.from
    case .validity:
      before.flatMap { before in
        after.map { min(before.validity.lastDay, $0.validity.lastDay).adding(days: 1) }
      }
    case .knowledge: nil
    }
  }
}
