public import Accounting

/// The days parted where anything changes (các giai đoạn pháp luật không đổi): on two days of one
/// stretch every rule and setting answers alike.
public struct LawStretches: Sendable {
  /// The first day of every stretch but the one since ever.
  private let changes: [CivilDate]

  /// The stretches of a law: a row begins on its first day and has ended on the day after its last.
  public init(_ rules: Rules) {
    var changes: Set<CivilDate> = []
    for set in rules.sets {
      let rows: [[any LawRow]] = [
        set.parameters, set.royalties, set.derived, set.modifiers, set.creation, set.withholding,
        set.transitions,
      ]
      for row in rows.joined() {
        changes.insert(row.validity.from)
        if let last = row.validity.to { changes.insert(last.adding(days: 1)) }
      }
      changes.formUnion(set.transitions.map(\.assignedBefore))
      for gap in set.gaps {
        if let from = gap.from { changes.insert(from) }
        if let last = gap.to { changes.insert(last.adding(days: 1)) }
      }
    }
    changes.formUnion(rules.profile.entries.compactMap(\.from))
    self.changes = changes.sorted()
  }

  /// The first day of the stretch in which a day lies.
  public func firstDay(of date: CivilDate) -> CivilDate {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= date { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .earliest : changes[low - 1]
  }
}
