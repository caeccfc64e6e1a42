import Accounting
import Diagnostics

extension RoyaltyRow {
  /// What a row counts in.
  private enum Counting: String, CaseIterable {
    case coefficient, dong
  }

  init?(_ cells: CellParser, set: String, in register: Register) {
    let provenance = cells.provenance(subject: "genre", in: register)
    let genre = cells.needed("genre", Expected.code) { GenreCode($0) }
    if let genre, let problem = register.problem(genre: genre.text) {
      cells.report(problem, at: "genre")
    }
    let conditions = cells.value("condition", Expected.condition) { RowCondition.list($0) } ?? []
    let counting = cells.choice("measure", Counting.self)
    guard let counting, let shape = Self.shape(cells, counting), cells.isSound, let provenance,
      let genre
    else { return nil }
    self.init(
      set: set, table: RateTable.royalties.fileName, genre: genre, grade: cells.optional("grade"),
      conditions: conditions, shape: shape, provenance: provenance)
  }

  /// The shape that the cells `min`, `max`, `value`, `length_unit` and `cap` tell.
  private static func shape(_ cells: CellParser, _ counting: Counting) -> RateShape? {
    if cells.optional("length_unit") != nil || cells.optional("cap") != nil {
      return perLength(cells, counting)
    }
    if cells.optional("value") != nil {
      let reason = Text(vi: "dòng đã có value", en: "the row has a value already")
      cells.forbid("min", "max", reason: reason)
      return measure(cells, "value", counting).map { .fixed($0) }
    }
    cells.demand("max")
    let greatest = measure(cells, "max", counting)
    guard cells.optional("min") != nil else { return greatest.map { .maximum($0) } }
    guard let least = measure(cells, "min", counting), let greatest else { return nil }
    guard !greatest.isBelow(least) else {
      cells.report(.inverted(column: "max", low: "\(least)", high: "\(greatest)"), at: "max")
      return nil
    }
    return .range(least, greatest)
  }

  private static func perLength(_ cells: CellParser, _ counting: Counting) -> RateShape? {
    let reason = Text(
      vi: "dòng tính theo độ dài chỉ có value, length_unit, cap",
      en: "a row by length has only value, length_unit and cap")
    cells.forbid("min", "max", reason: reason)
    cells.demand("value", "length_unit", "cap")
    guard let value = measure(cells, "value", counting),
      let cap = measure(cells, "cap", counting), let unit = cells.optional("length_unit")
    else { return nil }
    guard !cap.isBelow(value) else {
      cells.report(.inverted(column: "cap", low: "\(value)", high: "\(cap)"), at: "cap")
      return nil
    }
    return .perLength(value, unit: unit, cap: cap)
  }

  private static func measure(
    _ cells: CellParser, _ column: String, _ counting: Counting
  ) -> Measure? {
    switch counting {
    case .coefficient: cells.coefficient(column).map { .coefficient($0) }
    case .dong: cells.dong(column).map { .dong($0) }
    }
  }
}
