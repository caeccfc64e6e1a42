import Accounting
import Intake
import Orthography

/// A few contributors, as a ledger would answer for them.
struct ListedContributors: ContributorDirectory, Sendable {
  private var names: [ContributorCode: [String]] = [:]

  mutating func enter(_ code: ContributorCode, name: String, penNames: [String] = []) {
    names[code] = [name] + penNames
  }

  func code(_ word: String) -> ContributorCode? {
    ContributorCode(word).flatMap { names[$0] == nil ? nil : $0 }
  }

  func named(_ name: String) -> [ContributorCode] {
    let key = NameKey(name)
    return names.filter { $0.value.contains { NameKey($0) == key } }.keys.sorted()
  }

  func nearest(to word: String) -> String? {
    NearestWord.suggest(word, among: names.keys.map(\.text).sorted())
      ?? NearestWord.suggest(word, among: names.values.joined().sorted())
  }
}
