import Accounting
import Diagnostics
import Orthography

/// What must hold between sets and between documents before any other row is read.
struct FamilyCheck {
  let sets: [String: RateSet]

  /// The findings with what is wrong added.
  func checked(_ found: Findings) -> Findings {
    var findings = found
    for name in sets.keys.sorted() {
      guard let set = sets[name] else { continue }
      checkParent(of: set, &findings)
      checkDocuments(of: set, &findings)
      checkProfile(of: set, &findings)
    }
    return findings
  }

  private func checkParent(of set: RateSet, _ findings: inout Findings) {
    guard let parent = set.parent else { return }
    let name = parent.entry.value
    guard sets[name] != nil else {
      let nearest = NearestWord.suggest(name, among: sets.keys.sorted())
      findings.add(.missingParent(name, nearest: nearest), at: parent.valueMark)
      return
    }
    let path = Self.circle(from: set.name) { sets[$0]?.parent?.entry.value }
    if let path { findings.add(.circle(path), at: parent.valueMark) }
  }

  private func checkDocuments(of set: RateSet, _ findings: inout Findings) {
    let register = Register(Lineage.of(set.name, in: sets))
    var first: [String: Mark] = [:]
    for document in set.documents {
      let instrument = document.instrument
      if let other = first[instrument.number] {
        findings.add(
          .duplicate(subject: instrument.number, other: other.place), at: document.mark)
      } else {
        first[instrument.number] = document.mark
      }
      let links: [(Mark, (Instrument) -> String?)] = [
        (document.replacedByMark, { $0.replacedBy }), (document.underMark, { $0.issuedUnder }),
      ]
      for (mark, target) in links {
        guard let number = target(instrument) else { continue }
        if let problem = register.problem(document: number) {
          findings.add(problem, at: mark)
        } else if let path = Self.circle(
          from: instrument.number, { register.instrument($0).flatMap(target) })
        {
          findings.add(.circle(path), at: mark)
        }
      }
    }
  }

  private func checkProfile(of set: RateSet, _ findings: inout Findings) {
    let register = Register(Lineage.of(set.name, in: sets))
    var first: [String: Mark] = [:]
    for row in set.profile {
      let key = row.entry.key
      let line = key == .budgetLine ? BudgetLineSeed(text: row.entry.value)?.code.text ?? "" : ""
      let from = row.entry.from.map { " \($0)" } ?? ""
      let subject = key.rawValue + (line.isEmpty ? "" : " \(line)") + from
      if let other = first[subject] {
        findings.add(.duplicate(subject: subject, other: other.place), at: row.mark)
      } else {
        first[subject] = row.mark
      }
      if key == .localRuleUncertain, row.entry.value != "no",
        let problem = register.problem(document: row.entry.value)
      {
        findings.add(problem, at: row.valueMark)
      }
    }
  }

  /// The way from a name back to itself, `nil` where there is none.
  static func circle(from start: String, _ next: (String) -> String?) -> [String]? {
    var path = [start]
    var name = start
    while let following = next(name) {
      if following == start { return path + [start] }
      if path.contains(following) { return nil }
      path.append(following)
      name = following
    }
    return nil
  }
}
