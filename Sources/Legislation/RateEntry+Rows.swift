import Accounting

extension RateSet {
  /// All values of the set, table by table in the order of the files.
  var entries: [RateEntry] {
    register + dated + settings
  }

  private var register: [RateEntry] {
    documents.map { document in
      let instrument = document.instrument
      return RateEntry(
        set: self, table: .documents, key: instrument.number,
        value: instrument.issuer + (instrument.replacedBy.map { " → \($0)" } ?? ""),
        from: instrument.inForceFrom, to: instrument.endedOn, confidence: instrument.confidence,
        checkedOn: instrument.checkedOn)
    }
      + genres.map { row in
        RateEntry(
          set: self, table: .genres, key: row.genre.code.text,
          value: row.genre.name + (row.genre.nationalGenre.map { " ⊂ \($0)" } ?? ""))
      }
  }

  private var settings: [RateEntry] {
    profile.map { row in
      let line = BudgetLineSeed(text: row.entry.value).map { " \($0.code)" } ?? ""
      return RateEntry(
        set: self, table: .profile,
        key: row.entry.key.rawValue + (row.entry.key == .budgetLine ? line : ""),
        value: row.entry.value, from: row.entry.from)
    }
  }

  private var dated: [RateEntry] {
    func list<Row: LawRow>(
      _ table: RateTable, _ rows: [Row], subject: (Row) -> String? = { _ in nil },
      _ figures: (Row) -> RateFigures
    ) -> [RateEntry] {
      rows.map {
        RateEntry(set: self, table: table, row: $0, subject: subject($0), figures: figures($0))
      }
    }
    return list(.parameters, parameters, RateFigures.init)
      + royalties.map { row in
        RateEntry(
          set: self, table: .royalties, row: row, subject: row.genre.text, grade: row.grade,
          greatest: row.shape.greatest.plainText, figures: RateFigures(row.shape))
      }
      + list(.derived, derived, RateFigures.init)
      + list(.modifiers, modifiers, subject: \.rule.code, RateFigures.init)
      + list(.creation, creation, RateFigures.init)
      + list(.withholding, withholding, RateFigures.init)
      + list(.transitions, transitions, RateFigures.init)
  }
}

extension Measure {
  /// The measure as a working writes it.
  fileprivate var plainText: String {
    switch self {
    case .coefficient(let coefficient): coefficient.description
    case .dong(let amount): String(amount.amount)
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
