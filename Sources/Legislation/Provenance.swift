import Accounting
import Diagnostics

/// What every row of law states besides its value: when, by which text, how well known, where.
struct Provenance: Hashable, Sendable {
  let validity: Validity
  let citation: Citation
  let confidence: Confidence
  let checkedOn: CivilDate
  /// Where the row stands.
  let mark: Mark
  /// Where its first day stands.
  let fromMark: Mark
}

/// A row of law: one dated, cited value of a chain.
protocol LawRow: Sendable {
  var provenance: Provenance { get }
  /// What the row is about; the rows of one chain share it.
  var chain: String { get }
}

extension LawRow {
  var validity: Validity { provenance.validity }
  func isInForce(on date: CivilDate) -> Bool { provenance.validity.contains(date) }
}

extension Sequence where Element: LawRow {
  /// The first row in force on a day; within a set the loader has made sure that it is the only
  /// one, and the rows of the nearer set stand first.
  func inForce(on date: CivilDate) -> Element? { first { $0.isInForce(on: date) } }
}
