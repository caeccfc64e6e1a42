public import Accounting

/// One dated, cited value of the rate book as a person reads it (dòng của bộ mức): for lists,
/// and for the difference between two rate books.
public struct RateEntry: Hashable, Sendable {
  /// The set that holds it.
  public let set: String
  /// Its table.
  public let table: RateTable
  /// What it is about: the key, the genre with grade and conditions, the code.
  public let key: String
  /// Its value in words and numbers.
  public let value: String
  /// When it is in force.
  public let validity: Validity
  /// Where it is written.
  public let citation: Citation
  /// How well it is known.
  public let confidence: Confidence
  /// The day it was last checked.
  public let checkedOn: CivilDate

  init(set: RateSet, table: RateTable, row: some LawRow, value: String) {
    self.set = set.name
    self.table = table
    self.key = row.chain
    self.value = value
    validity = row.provenance.validity
    citation = row.provenance.citation
    confidence = row.provenance.confidence
    checkedOn = row.provenance.checkedOn
  }
}

/// What changed between two rate books (thay đổi của bộ mức).
public struct RateChange: Hashable, Sendable {
  /// The row before, `nil` where it is new.
  public let before: RateEntry?
  /// The row after, `nil` where it is gone.
  public let after: RateEntry?
}

extension RateSet {
  /// All dated rows of the set, table by table in the order of the files.
  var entries: [RateEntry] {
    func list<Row: LawRow>(
      _ table: RateTable, _ rows: [Row], _ value: (Row) -> String
    ) -> [RateEntry] {
      rows.map { RateEntry(set: self, table: table, row: $0, value: value($0)) }
    }
    return list(.parameters, parameters, \.words)
      + list(.royalties, royalties, { $0.shape.description })
      + list(.derived, derived, { "\($0.percent) % × \($0.of.rawValue)" })
      + list(
        .modifiers, modifiers,
        { "\($0.rule.effect.rawValue) \($0.rule.range.lowerBound)–\($0.rule.range.upperBound) %" })
      + list(.creation, creation, { "≤ \($0.maximum) đ/\($0.unit.rawValue)" })
      + list(.withholding, withholding, { "\($0.rule.rate) %, ≥ \($0.rule.threshold) đ" })
      + list(.transitions, transitions, { "< \($0.assignedBefore)" })
  }
}

extension ParameterRow {
  /// The value with its unit.
  fileprivate var words: String {
    switch key.unit {
    case .dong: "\(Dong(low)) đ"
    case .percent where low == high: "\(Percentage(hundredths: low)) %"
    case .percent: "\(Percentage(hundredths: low))–\(Percentage(hundredths: high)) %"
    case .days, .count, .characters: "\(low) \(key.unit.rawValue)"
    }
  }
}

extension RateShape: CustomStringConvertible {
  /// `≤ 10`, `1.2–2.5`, `0.5`, `0.7/nửa trang ≤ 5`.
  public var description: String {
    switch self {
    case .maximum(let measure): "≤ \(measure)"
    case .range(let least, let greatest): "\(least)–\(greatest)"
    case .fixed(let measure): "\(measure)"
    case .perLength(let measure, let unit, let cap): "\(measure)/\(unit) ≤ \(cap)"
    }
  }
}

extension RateBook {
  /// Every dated row of every set, in the order of sets, tables and files.
  public var entries: [RateEntry] {
    sets.keys.sorted().flatMap { sets[$0]?.entries ?? [] }
  }

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
}

extension Rules {
  /// Every dated row that the profile sees, its own sets first.
  public var entries: [RateEntry] { sets.flatMap(\.entries) }
}
