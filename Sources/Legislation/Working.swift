public import Accounting

/// Why an amount is what it is (cách tính): a tree of values with their citations.
///
/// Labels are keys, rendered by language when the tree is read; the ledger stores the
/// canonical text, and nothing recomputes on reading.
public struct Working: Hashable, Sendable {
  /// What the value is.
  public let label: Label
  /// A code or a name shown after the label, such as the code of a modifier.
  public let detail: String?
  /// The value as data prints it: a decimal without trailing zeros, or a word.
  public let value: String
  /// What the value counts.
  public let unit: Unit
  /// Where the value is written.
  public let citation: Citation?
  /// The first day on which the value holds.
  public let effective: CivilDate?
  /// What it was computed from.
  public let children: [Working]

  /// Sets a value with what it was computed from; an empty detail is none.
  public init(
    _ label: Label, detail: String? = nil, value: String, unit: Unit, citation: Citation? = nil,
    effective: CivilDate? = nil, children: [Working] = []
  ) {
    self.label = label
    self.detail = detail.flatMap { $0.isEmpty ? nil : $0 }
    self.value = value
    self.unit = unit
    self.citation = citation
    self.effective = effective
    self.children = children
  }

  /// An amount of whole đồng.
  public init(
    _ label: Label, detail: String? = nil, _ amount: Dong, citation: Citation? = nil,
    effective: CivilDate? = nil, children: [Working] = []
  ) {
    self.init(
      label, detail: detail, value: String(amount.amount), unit: .dong, citation: citation,
      effective: effective, children: children)
  }

  /// A coefficient.
  public init(
    _ label: Label, detail: String? = nil, _ coefficient: Coefficient, citation: Citation? = nil,
    effective: CivilDate? = nil, children: [Working] = []
  ) {
    self.init(
      label, detail: detail, value: coefficient.description, unit: .coefficient,
      citation: citation, effective: effective, children: children)
  }

  /// A percentage.
  public init(
    _ label: Label, detail: String? = nil, _ percentage: Percentage, citation: Citation? = nil,
    effective: CivilDate? = nil, children: [Working] = []
  ) {
    self.init(
      label, detail: detail, value: percentage.description, unit: .percent, citation: citation,
      effective: effective, children: children)
  }

  /// Every citation of the tree, each once, in the order met from the root down.
  public var citations: [Citation] {
    var met: [Citation] = []
    collectCitations(into: &met)
    return met
  }

  private func collectCitations(into met: inout [Citation]) {
    if let citation, !met.contains(citation) { met.append(citation) }
    for child in children { child.collectCitations(into: &met) }
  }
}
