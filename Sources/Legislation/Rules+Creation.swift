public import Accounting
import Diagnostics
import Orthography

extension Rules {
  /// The greatest rate for an activity of creation work on a day.
  ///
  /// - Throws: `unknownActivity` or `nothingInForce`.
  public func creationRate(
    activity: String, on date: CivilDate
  ) throws(LawProblem) -> CreationCeiling {
    let rows = try rows(activity: activity)
    guard let row = rows.inForce(on: date) else {
      let subject = Text(vi: "công việc “\(activity)”", en: "the activity “\(activity)”")
      throw gap(
        subject, .creation, chain: activity, rows: rows, on: date, isGrading: false)
    }
    return CreationCeiling(
      activity: activity, name: row.name, unit: row.unit, maximum: row.maximum,
      staffShare: staffCreationShare(on: date), citation: row.provenance.citation,
      confidence: row.provenance.confidence, validity: row.validity)
  }

  /// The Vietnamese name of an activity, `nil` where no table has it.
  public func activityName(_ activity: String) -> String? { creationRows[activity]?.last?.name }

  /// What an activity is counted in, `nil` where no table has it.
  public func activityUnit(_ activity: String) -> CreationUnit? {
    creationRows[activity]?.last?.unit
  }

  private func rows(activity: String) throws(LawProblem) -> [CreationRow] {
    if let rows = creationRows[activity] { return rows }
    throw .unknownActivity(activity, nearest: NearestWord.suggest(activity, among: activityCodes))
  }

  /// A modifier of creation work for an activity on a day.
  ///
  /// - Throws: `unknownModifier`, `modifierNotForActivity` or `nothingInForce`.
  public func creationModifier(
    _ code: String, activity: String, on date: CivilDate
  ) throws(LawProblem) -> ModifierRule {
    let rule = try modifier(code, .creation, known: creationModifierCodes, on: date)
    guard rule.activities.isEmpty || rule.activities.contains(activity) else {
      throw .modifierNotForActivity(code, activity: activity, rule.citation)
    }
    return rule
  }

  /// What own staff gets of a rate on a day; `nil` where the law says nothing of them.
  public func staffCreationShare(on date: CivilDate) -> CitedPercentage? {
    percentage(.staffCreationShare, on: date)
  }

  /// The characters of one page on a day: 46 lines × 70 (194/2012/TT-BTC, Điều 4).
  public func pageCharacters(on date: CivilDate) -> (characters: Int, citation: Citation)? {
    parameter(.pageCharacters, on: date).map { (Int($0.low), $0.provenance.citation) }
  }
}
