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

/// A row of `transitions.csv`: what is published late of what was assigned early.
struct TransitionRow: LawRow {
  let publishedFrom: CivilDate
  let assignedBefore: CivilDate
  let provenance: Provenance
  var chain: String { "transition:\(publishedFrom)" }
}

/// A row of `gaps.csv`: days for which the rate book declares that it has no rule.
struct GapRow: Sendable {
  /// The table, or the table and the key within it.
  let table: RateTable
  let key: String?
  let from: CivilDate?
  let to: CivilDate?
  let document: String
  let article: String
  let reason: String
  let successor: String?

  /// Whether the gap speaks of a chain of a table on a day.
  func covers(_ table: RateTable, _ chain: String, on date: CivilDate) -> Bool {
    self.table == table && (key == nil || key == chain) && (from ?? .earliest) <= date
      && date <= (to ?? .latest)
  }
}
