/// An item as an office would write it: everything is text, so that the calculator and the model
/// each read it in their own way.
struct RandomItem: CustomStringConvertible {
  /// How a share is stated.
  enum ShareForm: CaseIterable {
    case equal, weight, percent
  }

  /// Whose shares the quota takes.
  enum QuotaColumn: Hashable {
    case empty
    case outside
    case within
    case codes([String])
    /// The column is empty and the month's quota takes these.
    case month([String])
  }

  /// One contributor; a code beginning with S or E is on the payroll.
  struct Entry {
    let code: String
    let role: String
    let share: String

    var isOnPayroll: Bool { code.hasPrefix("S") || code.hasPrefix("E") }
  }

  let number: String
  let publishedOn: String
  let genre: String
  let coefficient: String
  let modifiers: [(code: String, percent: String)]
  let areModifiersGraded: Bool
  let sitePercent: String?
  let form: ShareForm
  let entries: [Entry]
  let quota: QuotaColumn

  /// Makes up an item that the law allows.
  init(number: String, chance: inout Chance) {
    self.number = number
    publishedOn = Self.date(&chance)
    let (genre, maximum) = chance.one(of: [
      ("tin", 4), ("anh", 3), ("phong-su", 10), ("media", 15),
    ])
    self.genre = genre
    coefficient = Self.coefficient(upTo: maximum, &chance)
    modifiers = Self.modifiers(&chance)
    areModifiersGraded = chance.once(in: 2)
    sitePercent = chance.once(in: 6) ? Self.percent(1...100, &chance) : nil
    form = chance.one(of: ShareForm.allCases)
    entries = Self.entries(form, &chance)
    quota = Self.quota(entries.filter(\.isOnPayroll).map(\.code), &chance)
  }

  var isTranslated: Bool { modifiers.contains { $0.code == "translation" } }

  /// The contributors in the syntax of the column.
  var contributors: String {
    entries.map { entry in
      let role = entry.role == "author" ? "" : ":\(entry.role)"
      switch form {
      case .equal: return entry.code + role
      case .weight: return "\(entry.code)\(role)=\(entry.share)"
      case .percent: return "\(entry.code)\(role)=\(entry.share)%"
      }
    }
    .joined(separator: ";")
  }

  var description: String {
    let stated = modifiers.map { "\($0.code)=\($0.percent)" }.joined(separator: ";")
    return """
      \(number) \(publishedOn) \(genre) × \(coefficient) [\(stated)] \
      graded: \(areModifiersGraded), site: \(sitePercent ?? "all"), \
      {\(contributors)} quota: \(quota)
      """
  }
}

extension RandomItem {
  private static func date(_ chance: inout Chance) -> String {
    let month = chance.one(of: ["2023-08", "2024-09", "2026-07"])
    let day = chance.number(1...(month == "2024-09" ? 30 : 31))
    return "\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The whole maximum now and then, few decimals often, so that halves and bounds come up.
  private static func coefficient(upTo maximum: Int, _ chance: inout Chance) -> String {
    if chance.once(in: 12) { return "\(maximum)" }
    let places = chance.number(0...4)
    let unit = [1, 10, 100, 1_000, 10_000][places]
    return written(chance.number(1...maximum * unit), places: places)
  }

  private static func modifiers(_ chance: inout Chance) -> [(code: String, percent: String)] {
    var chosen: [(code: String, percent: String)] = []
    if chance.once(in: 4) { chosen.append(("translation", percent(40...65, &chance))) }
    if chance.once(in: 3) {
      chosen.append((chance.one(of: ["children", "minority"]), percent(10...20, &chance)))
    }
    if chance.once(in: 4) { chosen.append(("foreign-language", percent(30...50, &chance))) }
    if chance.once(in: 3) { chosen.append(("hardship", percent(0...100, &chance))) }
    return chosen.shuffled(using: &chance)
  }

  private static func percent(_ range: ClosedRange<Int>, _ chance: inout Chance) -> String {
    let places = chance.number(0...2)
    let unit = [1, 10, 100][places]
    return written(
      chance.number(range.lowerBound * unit...range.upperBound * unit), places: places)
  }

  private static func entries(_ form: ShareForm, _ chance: inout Chance) -> [Entry] {
    let count = chance.number(1...5)
    let shares = shares(form, count: count, &chance)
    return (0..<count).map { index in
      Entry(
        code: "\(chance.one(of: ["S", "E", "C", "C", "O"]))\(index + 1)",
        role: chance.one(of: ["author", "author", "photographer", "translator", "reader"]),
        share: shares[index])
    }
  }

  private static func shares(
    _ form: ShareForm, count: Int, _ chance: inout Chance
  ) -> [String] {
    switch form {
    case .equal: return Array(repeating: "", count: count)
    case .weight:
      let places = chance.number(0...4)
      return (0..<count).map { _ in written(chance.number(1...9 * (places + 1)), places: places) }
    case .percent:
      var cuts: Set<Int> = [0, 10_000]
      while cuts.count < count + 1 { cuts.insert(chance.number(1...9_999)) }
      let sorted = cuts.sorted()
      return zip(sorted.dropFirst(), sorted).map { written($0 - $1, places: 2) }
    }
  }

  private static func quota(_ payroll: [String], _ chance: inout Chance) -> QuotaColumn {
    guard !payroll.isEmpty else { return chance.once(in: 2) ? .empty : .outside }
    let some = payroll.filter { _ in chance.once(in: 2) }
    switch chance.number(1...4) {
    case 1: return .outside
    case 2: return .within
    case 3: return .codes(some.isEmpty ? payroll : some)
    default: return .month(some)
    }
  }

  /// The number written with its point.
  private static func written(_ value: Int, places: Int) -> String {
    var digits = String(value)
    while digits.count <= places { digits = "0" + digits }
    guard places > 0 else { return digits }
    return "\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}
