import Accounting

/// The figures of a row of the rate book (số liệu của một dòng): as people read them, and as data
/// give them, đồng and counts whole, coefficients and percentages as decimals.
public struct RateFigures: Hashable, Sendable {
  /// A figure, or a word where the row is no figure.
  public enum Figure: Hashable, Sendable {
    /// Đồng, days, characters.
    case whole(Int64)
    /// A coefficient or a percentage, without trailing zeros; a day; a word.
    case text(String)
  }

  /// The row in words: `≤ 9.500 đ/page`.
  public let words: String
  /// Its one value.
  public var value: Figure?
  /// Its least value.
  public var least: Figure?
  /// Its greatest value.
  public var greatest: Figure?
  /// What the figures count: `dong`, `coefficient`, `percent`, `dong/page`; `nil` for words.
  public var unit: String?

  /// A row that is a word.
  init(word: String) {
    words = word
    value = .text(word)
  }

  init(
    words: String, value: Figure? = nil, least: Figure? = nil, greatest: Figure? = nil,
    unit: String? = nil
  ) {
    self.words = words
    self.value = value
    self.least = least
    self.greatest = greatest
    self.unit = unit
  }
}

extension RateFigures {
  init(_ row: ParameterRow) {
    func figure(_ number: Int64) -> Figure {
      row.key.unit == .percent
        ? .text(Percentage(hundredths: number).description) : .whole(number)
    }
    let words =
      switch row.key.unit {
      case .dong: "\(Dong(row.low)) đ"
      case .percent where row.low == row.high: "\(Percentage(hundredths: row.low)) %"
      case .percent:
        "\(Percentage(hundredths: row.low))–\(Percentage(hundredths: row.high)) %"
      case .days, .count, .characters: "\(row.low) \(row.key.unit.rawValue)"
      }
    let unit = row.key.unit.rawValue
    if row.key.isRange {
      self.init(
        words: words, least: figure(row.low), greatest: figure(row.high), unit: unit)
    } else {
      self.init(words: words, value: figure(row.low), unit: unit)
    }
  }

  init(_ shape: RateShape) {
    let unit = shape.greatest.unit
    switch shape {
    case .maximum(let measure):
      self.init(words: "\(shape)", greatest: measure.figure, unit: unit)
    case .range(let least, let greatest):
      self.init(words: "\(shape)", least: least.figure, greatest: greatest.figure, unit: unit)
    case .fixed(let measure):
      self.init(words: "\(shape)", value: measure.figure, unit: unit)
    case .perLength(let measure, let length, let cap):
      self.init(
        words: "\(shape)", value: measure.figure, greatest: cap.figure, unit: "\(unit)/\(length)")
    }
  }

  init(_ row: DerivedRow) {
    self.init(
      words: "\(row.percent) % × \(row.of.rawValue)", value: .text(row.percent.description),
      unit: "percent")
  }

  init(_ row: ModifierRow) {
    let range = row.rule.range
    self.init(
      words: "\(row.rule.effect.rawValue) \(range.lowerBound)–\(range.upperBound) %",
      least: .text(range.lowerBound.description), greatest: .text(range.upperBound.description),
      unit: "percent")
  }

  init(_ row: CreationRow) {
    self.init(
      words: "≤ \(row.maximum) đ/\(row.unit.rawValue)", greatest: .whole(row.maximum.amount),
      unit: "dong/\(row.unit.rawValue)")
  }

  init(_ row: WithholdingRow) {
    let rule = row.rule
    self.init(
      words: "\(rule.rate) %, ≥ \(rule.threshold) đ"
        + (rule.belowOnRequest ? ", < on-request" : "")
        + ", non-resident \(rule.nonResidentRate) %",
      value: .text(rule.rate.description), unit: "percent")
  }

  init(_ row: TransitionRow) {
    self.init(
      words: "< \(row.assignedBefore)", value: .text(row.assignedBefore.description), unit: "date")
  }
}

extension Measure {
  fileprivate var figure: RateFigures.Figure {
    switch self {
    case .coefficient(let coefficient): .text(coefficient.description)
    case .dong(let amount): .whole(amount.amount)
    }
  }

  fileprivate var unit: String {
    switch self {
    case .coefficient: "coefficient"
    case .dong: "dong"
    }
  }
}
