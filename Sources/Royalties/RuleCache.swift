import Accounting
import Legislation

/// What the law answered before, so that a hundred thousand parts ask it a few hundred times.
///
/// A lookup may ask for columns of the part; the answer is remembered with the columns it asked
/// for and what they held, and is given again only to a part that would answer alike.
struct RuleCache {
  private struct RuleKey: Hashable {
    let genre: GenreCode
    let grade: String?
    let scope: SiteScope
    let date: CivilDate
  }

  private struct Remembered {
    let asked: [(column: String, value: String?)]
    let answer: Result<RoyaltyRule, LawProblem>
  }

  private struct ModifierKey: Hashable {
    let code: String
    let date: CivilDate
  }

  /// Beyond this many answers the cache starts anew rather than grow without end.
  private static let limit = 20_000

  private let law: Rules
  private var rules: [RuleKey: [Remembered]] = [:]
  private var modifiers: [ModifierKey: Result<ModifierRule, LawProblem>] = [:]
  private var roundings: [CivilDate: Rounding] = [:]
  private var doubts: [CivilDate: LawWarning?] = [:]
  private var count = 0

  init(_ law: Rules) {
    self.law = law
  }

  mutating func rule(
    for part: ItemPart, grade: String?, scope: SiteScope, on date: CivilDate
  ) -> Result<RoyaltyRule, LawProblem> {
    let key = RuleKey(genre: part.genre, grade: grade, scope: scope, date: date)
    for remembered in rules[key, default: []]
    where remembered.asked.allSatisfy({ part.condition($0.column) == $0.value }) {
      return remembered.answer
    }
    var asked: [(column: String, value: String?)] = []
    let answer = Result { () throws(LawProblem) in
      try law.royalty(
        genre: part.genre, grade: grade, site: scope, on: date,
        condition: { column in
          let value = part.condition(column)
          if !asked.contains(where: { $0.column == column }) { asked.append((column, value)) }
          return value
        })
    }
    makeRoom()
    rules[key, default: []].append(Remembered(asked: asked, answer: answer))
    return answer
  }

  mutating func modifier(
    _ code: String, on date: CivilDate
  ) -> Result<ModifierRule, LawProblem> {
    let key = ModifierKey(code: code, date: date)
    if let answer = modifiers[key] { return answer }
    let answer = Result { () throws(LawProblem) in try law.modifier(code, on: date) }
    makeRoom()
    modifiers[key] = answer
    return answer
  }

  mutating func rounding(on date: CivilDate) -> Rounding {
    if let rounding = roundings[date] { return rounding }
    let rounding = law.profile.rounding(on: date)
    roundings[date] = rounding
    return rounding
  }

  mutating func doubt(on date: CivilDate) -> LawWarning? {
    if let doubt = doubts[date] { return doubt }
    let doubt = law.warning(on: date)
    doubts[date] = .some(doubt)
    return doubt
  }

  private mutating func makeRoom() {
    count += 1
    guard count > Self.limit else { return }
    self = RuleCache(law)
  }
}

extension ItemPart {
  /// What the part states in a column on which a row of a table may depend.
  func condition(_ column: String) -> String? {
    switch column {
    case "origin": origin.rawValue
    case "channel": channel.rawValue
    case "section": section
    case "language": language
    case "site": site.text
    case "part": key.part?.text
    default: nil
    }
  }
}
