import Accounting
import Diagnostics

/// A dated scalar of `parameters.csv`.
struct ParameterRow: LawRow {
  let key: ParameterKey
  /// In the smallest step of the key's unit: đồng, hundredths of a per cent, days.
  let low: Int64
  let high: Int64
  let provenance: Provenance
  var chain: String { key.rawValue }
}

/// A row of `derived.csv`: a table that is a percentage of another.
struct DerivedRow: LawRow {
  let scope: SiteScope
  let of: SiteScope
  let percent: Percentage
  let provenance: Provenance
  var chain: String { scope.rawValue }
}

/// A row of `modifiers.csv`.
struct ModifierRow: LawRow {
  /// The regime a modifier belongs to.
  enum Regime: String, CaseIterable {
    case royalty
    case creation
  }

  let regime: Regime
  let rule: ModifierRule
  /// Where its activities stand.
  let activitiesMark: Mark
  let provenance: Provenance
  var chain: String { "\(regime.rawValue):\(rule.code)" }
}

/// A row of `creation.csv`.
struct CreationRow: LawRow {
  let activity: String
  let name: String
  let unit: CreationUnit
  let maximum: Dong
  let provenance: Provenance
  var chain: String { activity }
}

/// A row of `withholding.csv`.
struct WithholdingRow: LawRow {
  let rule: WithholdingRule
  let provenance: Provenance
  var chain: String { "withholding" }
}

/// A row of `transitions.csv`: what is published while it holds of what was assigned before.
struct TransitionRow: LawRow {
  let assignedBefore: CivilDate
  let provenance: Provenance
  var chain: String { "transition" }
}

/// A row of `gaps.csv`: days for which the rate book declares that it has no rule.
struct GapRow: Sendable {
  let table: RateTable
  /// A chain of the table, or the beginning of its name; `nil` for the whole table.
  let key: String?
  let from: CivilDate?
  let to: CivilDate?
  let document: String?
  let successor: String?
  /// The article of the successor by which the missing rule is made.
  let article: String?
  let reason: Text

  /// Whether the gap speaks of a chain of a table on a day.
  func covers(_ table: RateTable, _ chain: String, on date: CivilDate) -> Bool {
    self.table == table && speaks(of: chain) && (from ?? .earliest) <= date
      && date <= (to ?? .latest)
  }

  private func speaks(of chain: String) -> Bool {
    guard let key else { return true }
    return chain == key || chain.hasPrefix("\(key):") || chain.hasPrefix("\(key) ")
      || chain.hasPrefix("\(key)/")
  }
}
