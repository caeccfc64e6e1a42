import Accounting
import Diagnostics
import Orthography

/// What must hold between the rows of a set: one row in force a day, no undeclared gap, and
/// nothing that refers to what does not exist.
struct SetCheck {
  let set: RateSet
  /// The set and those it builds on.
  let lineage: [RateSet]

  /// The findings with what is wrong added.
  func checked(_ found: Findings) -> Findings {
    var findings = found
    checkGenres(&findings)
    checkActivities(&findings)
    checkDerived(&findings)
    let chains: [ChainCheck] = [
      ChainCheck(table: .parameters, rows: set.parameters, gaps: set.gaps),
      ChainCheck(table: .royalties, rows: set.royalties, gaps: set.gaps),
      ChainCheck(table: .derived, rows: set.derived, gaps: set.gaps),
      ChainCheck(table: .modifiers, rows: set.modifiers, gaps: set.gaps),
      ChainCheck(table: .creation, rows: set.creation, gaps: set.gaps),
      ChainCheck(table: .withholding, rows: set.withholding, gaps: set.gaps),
      ChainCheck(table: .transitions, rows: set.transitions, gaps: set.gaps),
    ]
    for chain in chains { findings = chain.checked(findings) }
    checkConditions(&findings)
    return findings
  }

  private func checkGenres(_ findings: inout Findings) {
    let register = Register(lineage)
    let inherited = Register(Array(lineage.dropFirst()))
    var first: [GenreCode: Mark] = [:]
    for row in set.genres {
      if let other = first[row.genre.code] {
        findings.add(.duplicate(subject: row.genre.code.text, other: other.place), at: row.mark)
      }
      first[row.genre.code] = first[row.genre.code] ?? row.mark
      // A local set may not give a national code another meaning.
      if lineage.count > 1, inherited.problem(genre: row.genre.code.text) == nil {
        let other = lineage.dropFirst().lazy.flatMap(\.genres)
          .first { $0.genre.code == row.genre.code }
        if let other {
          findings.add(
            .duplicate(subject: row.genre.code.text, other: other.mark.place), at: row.mark)
        }
      }
      if let national = row.genre.nationalGenre,
        let problem = register.problem(genre: national.text)
      {
        findings.add(problem, at: row.nationalMark)
      }
    }
  }

  private func checkActivities(_ findings: inout Findings) {
    let known = lineage.flatMap { $0.creation.map(\.activity) }
    for row in set.modifiers {
      for activity in row.rule.activities where !known.contains(activity) {
        let nearest = NearestWord.suggest(activity, among: known)
        findings.add(.unknownActivity(activity, nearest: nearest), at: row.activitiesMark)
      }
    }
  }

  /// A table derived from itself, on a day on which all its links hold; a component site without
  /// a row of its own has the portal's table.
  private func checkDerived(_ findings: inout Findings) {
    for row in set.derived {
      let others = set.derived.filter { $0.validity.overlaps(row.validity) }
      let path = FamilyCheck.circle(from: row.scope.rawValue) { scope in
        let stated = others.first { $0.scope.rawValue == scope }?.of
        return stated?.rawValue
          ?? (scope == SiteScope.component.rawValue ? SiteScope.portal.rawValue : nil)
      }
      if let path { findings.add(.circle(path), at: row.provenance.mark) }
    }
  }

  /// Rows of one genre and grade with other conditions, equally many, that an item can meet
  /// together, unless a row with all those conditions decides.
  private func checkConditions(_ findings: inout Findings) {
    let rows = set.royalties
    for (index, row) in rows.enumerated() where !row.conditions.isEmpty {
      for other in rows[..<index] where other.isAmbiguous(with: row) {
        let from = max(row.validity.from, other.validity.from)
        let to = min(row.validity.lastDay, other.validity.lastDay)
        let both = Set(row.conditions).union(other.conditions).sorted()
        let isDecided = rows.contains {
          $0.genre == row.genre && $0.grade == row.grade && $0.conditions == both
            && $0.validity.contains(from) && $0.validity.contains(to)
        }
        guard !isDecided else { continue }
        findings.add(
          .overlap(
            subject: "\(other.chain) + \(row.chain)", on: from, other: other.origin),
          at: row.provenance.mark)
      }
    }
  }
}

extension RoyaltyRow {
  /// Whether an item can meet both rows with neither more specific.
  fileprivate func isAmbiguous(with other: RoyaltyRow) -> Bool {
    guard genre == other.genre, grade == other.grade, conditions != other.conditions,
      conditions.count == other.conditions.count, validity.overlaps(other.validity)
    else { return false }
    return conditions.allSatisfy { condition in
      other.conditions.allSatisfy {
        $0.column != condition.column || $0.value == condition.value
      }
    }
  }
}
