import Accounting
import Diagnostics

// One reader for each table: from the cells of a row to its value, `nil` after a problem.

extension RegisteredDocument {
  init?(_ cells: CellParser, set: String) {
    let number = cells.required("number")
    let issuer = cells.required("issuer")
    let title = cells.required("title")
    let source = cells.required("source")
    let inForceFrom = cells.date("in_force_from")
    let endedOn = cells.date("ended")
    let confidence = cells.choice("confidence", Confidence.self)
    let checkedOn = cells.needed("checked_on", Expected.date) { CivilDate(text: $0) }
    if let inForceFrom, let endedOn, endedOn < inForceFrom {
      cells.report(
        .inverted(column: "ended", low: "\(inForceFrom)", high: "\(endedOn)"), at: "ended")
    }
    let issuedOn = cells.date("issued")
    let isSingleSource = cells.flag("single_source")
    guard cells.isSound, let confidence, let checkedOn else { return nil }
    instrument = Instrument(
      set: set, number: number, issuer: issuer, title: title, issuedOn: issuedOn,
      inForceFrom: inForceFrom, endedOn: endedOn, replacedBy: cells.optional("replaced_by"),
      issuedUnder: cells.optional("under"), source: source, isSingleSource: isSingleSource,
      checkedOn: checkedOn, confidence: confidence, note: cells.text("note"))
    mark = cells.mark("number")
    replacedByMark = cells.mark("replaced_by")
    underMark = cells.mark("under")
  }
}

extension GenreRow {
  init?(_ cells: CellParser) {
    let code = cells.needed("code", Expected.code) { GenreCode($0) }
    let name = cells.required("name")
    let national = cells.value("national_genre", Expected.code) { GenreCode($0) }
    guard cells.isSound, let code else { return nil }
    genre = Genre(code: code, name: name, nationalGenre: national, group: cells.text("group"))
    mark = cells.mark("code")
    nationalMark = cells.mark("national_genre")
  }
}

extension ProfileRow {
  init?(_ cells: CellParser) {
    let key = cells.key("key", ProfileKey.self)
    let value = cells.required("value")
    let from = cells.date("from")
    guard cells.isSound, let key else { return nil }
    if let expected = key.refusal(of: value) {
      cells.report(.invalidValue(column: "value", value: value, expected: expected), at: "value")
    }
    if key.isUndated, from != nil {
      let reason = Text(
        vi: "khóa \(key.rawValue) không theo ngày", en: "\(key.rawValue) is undated")
      cells.report(.misplacedValue(column: "from", reason: reason), at: "from")
    }
    guard cells.isSound else { return nil }
    entry = ProfileEntry(key: key, value: value, from: from, basis: cells.text("basis"))
    mark = cells.mark("key")
    valueMark = cells.mark("value")
  }
}

extension ParameterRow {
  init?(_ cells: CellParser, in register: Register) {
    let provenance = cells.provenance(subject: "key", in: register)
    guard let key = cells.key("key", ParameterKey.self) else { return nil }
    let unit = cells.choice("unit", ParameterKey.Unit.self)
    if let unit, unit != key.unit {
      cells.report(
        .invalidValue(column: "unit", value: unit.rawValue, expected: .verbatim(key.unit.rawValue)),
        at: "unit")
    }
    let name = key.rawValue
    if key.isRange {
      let reason = Text(vi: "\(name) là một khoảng: min, max", en: "\(name) is a range: min, max")
      cells.forbid("value", reason: reason)
      cells.demand("min", "max")
    } else {
      let reason = Text(vi: "\(name) chỉ có một giá trị: value", en: "\(name) has one value: value")
      cells.forbid("min", "max", reason: reason)
      cells.demand("value")
    }
    let low = Self.number(cells, key.isRange ? "min" : "value", key.unit)
    let high = key.isRange ? Self.number(cells, "max", key.unit) : low
    guard cells.isSound, let provenance, let low, let high else { return nil }
    guard low <= high else {
      cells.report(
        .inverted(column: "max", low: cells.text("min"), high: cells.text("max")), at: "max")
      return nil
    }
    self.init(key: key, low: low, high: high, provenance: provenance)
  }

  private static func number(
    _ cells: CellParser, _ column: String, _ unit: ParameterKey.Unit
  ) -> Int64? {
    switch unit {
    case .dong: cells.dong(column)?.amount
    case .percent: cells.percentage(column)?.hundredths
    case .days, .count, .characters:
      cells.value(column, Expected.count) { text in
        DecimalText.wholeNumber(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
      }
    }
  }
}

extension DerivedRow {
  init?(_ cells: CellParser, in register: Register) {
    let provenance = cells.provenance(subject: "scope", in: register)
    let scope = cells.choice("scope", SiteScope.self)
    let of = cells.choice("of", SiteScope.self)
    cells.demand("percent")
    let percent = cells.percentage("percent")
    guard cells.isSound, let provenance, let scope, let of, let percent else { return nil }
    self.init(scope: scope, of: of, percent: percent, provenance: provenance)
  }
}

extension ModifierRow {
  init?(_ cells: CellParser, in register: Register) {
    let provenance = cells.provenance(subject: "code", in: register)
    let regime = cells.choice("regime", Regime.self)
    let code = cells.required("code")
    let name = cells.required("name")
    let effect = cells.choice("effect", ModifierRule.Effect.self)
    let clause = cells.required("clause")
    cells.demand("min", "max")
    let low = cells.percentage("min")
    let high = cells.percentage("max")
    if let low, let high, high < low {
      cells.report(.inverted(column: "max", low: "\(low)", high: "\(high)"), at: "max")
    }
    guard cells.isSound, let provenance, let regime, let effect, let low, let high else {
      return nil
    }
    let activities = cells.text("activities").split(separator: ";").map(String.init)
    self.init(
      regime: regime,
      rule: ModifierRule(
        code: code, name: name, effect: effect, range: low...high, clause: clause,
        activities: activities, citation: provenance.citation, confidence: provenance.confidence,
        validity: provenance.validity),
      activitiesMark: cells.mark("activities"), provenance: provenance)
  }
}

extension CreationRow {
  init?(_ cells: CellParser, in register: Register) {
    let provenance = cells.provenance(subject: "activity", in: register)
    let activity = cells.required("activity")
    let name = cells.required("name")
    let unit = cells.choice("unit", CreationUnit.self)
    cells.demand("maximum")
    let maximum = cells.dong("maximum")
    guard cells.isSound, let provenance, let unit, let maximum else { return nil }
    self.init(
      activity: activity, name: name, unit: unit, maximum: maximum, provenance: provenance)
  }
}

extension WithholdingRow {
  init?(_ cells: CellParser, in register: Register) {
    let provenance = cells.provenance(subject: "threshold", in: register)
    cells.demand("threshold", "rate", "below_on_request", "non_resident_rate")
    let threshold = cells.dong("threshold")
    let rate = cells.percentage("rate")
    let belowOnRequest = cells.flag("below_on_request")
    let nonResidentRate = cells.percentage("non_resident_rate")
    let nonResident = cells.citation(
      "non_resident_document", "non_resident_article", in: register)
    let nonResidentConfidence = cells.choice("non_resident_confidence", Confidence.self)
    guard cells.isSound, let provenance, let threshold, let rate, let nonResidentRate,
      let nonResident, let nonResidentConfidence
    else { return nil }
    self.init(
      rule: WithholdingRule(
        threshold: threshold, rate: rate, nonResidentRate: nonResidentRate,
        belowOnRequest: belowOnRequest, citation: provenance.citation,
        nonResidentCitation: nonResident, confidence: provenance.confidence,
        nonResidentConfidence: nonResidentConfidence, validity: provenance.validity),
      provenance: provenance)
  }
}

extension TransitionRow {
  init?(_ cells: CellParser, in register: Register) {
    let provenance = cells.provenance(subject: "assigned_before", in: register)
    let assignedBefore = cells.needed("assigned_before", Expected.date) { CivilDate(text: $0) }
    guard cells.isSound, let provenance, let assignedBefore else { return nil }
    self.init(assignedBefore: assignedBefore, provenance: provenance)
  }
}

extension GapRow {
  init?(_ cells: CellParser, in register: Register) {
    let table = cells.choice("table", RateTable.self)
    let from = cells.date("from")
    let to = cells.date("to")
    let reason = cells.required("reason")
    if let from, let to, to < from {
      cells.report(.inverted(column: "to", low: "\(from)", high: "\(to)"), at: "to")
    }
    _ = cells.needed("checked_on", Expected.date) { CivilDate(text: $0) }
    for column in ["document", "successor"] {
      if let number = cells.optional(column), let problem = register.problem(document: number) {
        cells.report(problem, at: column)
      }
    }
    guard cells.isSound, let table else { return nil }
    self.init(
      table: table, key: cells.optional("key"), from: from, to: to,
      document: cells.optional("document"), successor: cells.optional("successor"),
      article: cells.optional("article"),
      reason: Text(vi: reason, en: cells.optional("reason_en") ?? reason))
  }
}
