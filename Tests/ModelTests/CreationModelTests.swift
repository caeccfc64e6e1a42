import Accounting
import Legislation
import Royalties
import Testing

/// Made-up creation work and remuneration, computed twice: by the calculators, and in plain integers
/// from 194/2012/TT-BTC and 18/2014/NĐ-CP alone. In September 2024 the unit value is 234.000 đ.
struct CreationModelTests {
  private static let seeds = 1...Scale.current.times(20)
  private static let rounds = 200

  /// The greatest rates of 194/2012/TT-BTC, Điều 4; text is counted in pages of 3.220 characters.
  private static let maxima: [(activity: String, maximum: Int64, isText: Bool)] = [
    ("entry-structured-15", 300, false), ("entry-structured-50", 375, false),
    ("entry-structured-51", 450, false), ("entry-text", 9_500, true),
    ("entry-table", 11_700, true), ("entry-formula", 14_000, true),
    ("web-simple", 12_000, false), ("web-complex", 42_000, false),
  ]

  /// n ÷ d to the nearest whole, halves up; both above zero.
  private static func rounded(_ n: Int128, _ d: Int128) -> Int64 { Int64((2 * n + d) / (2 * d)) }

  /// An amount over weights, what is left over to the largest remainders, the first of equal ones.
  private static func split(_ amount: Int64, _ weights: [Int64]) -> [Int64] {
    let sum = weights.reduce(0, +)
    var parts = weights.map { Int64(Int128(amount) * Int128($0) / Int128(sum)) }
    let rests = weights.map { Int128(amount) * Int128($0) % Int128(sum) }
    var left = amount - parts.reduce(0, +)
    for index in weights.indices.sorted(by: { (rests[$1], $0) < (rests[$0], $1) }) where left > 0 {
      parts[index] += 1
      left -= 1
    }
    return parts
  }

  @Test(arguments: seeds) func worksAgree(seed: Int) throws {
    var chance = Chance(seed: seed)
    let rules = try Calculation.shippedRules.get()
    let date = try #require(CivilDate(text: "2024-09-10"))
    for round in 1...Self.rounds {
      let kind = Self.maxima[Int.random(in: 0..<Self.maxima.count, using: &chance)]
      let isStaff = Bool.random(using: &chance)
      let own = Int64.random(in: 1...kind.maximum, using: &chance)
      let weights = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        Int64.random(in: 1...9, using: &chance)
      }
      let text = weights.enumerated().map { "C\($0)=\($1)" }.joined(separator: ";")
      var work = CreationWork(
        id: try #require(WorkID("W\(round)")), doneOn: date, activity: kind.activity,
        contributors: try #require(ShareList(canonicalText: text)))
      var (n, d) = (Int128(own), Int128(isStaff ? 2 : 1))
      if kind.isText, Bool.random(using: &chance) {
        let characters = Int64.random(in: 1...9_999_999, using: &chance)
        work.characters = characters
        (n, d) = (n * Int128(characters), d * 3_220)
      } else {
        let quantity = Int64.random(in: 1...99_999_999, using: &chance)
        work.quantity = Quantity(tenThousandths: quantity)
        (n, d) = (n * Int128(quantity), d * 10_000)
      }
      if Bool.random(using: &chance) {
        let percent = Int64.random(in: 1...1_500, using: &chance)
        work.modifiers.append(
          Modifier(code: "existing-data", percent: Percentage(hundredths: percent)))
        (n, d) = (n * Int128(percent), d * 10_000)
      }
      if Bool.random(using: &chance) {
        let percent = Int64.random(in: 1_000...3_000, using: &chance)
        work.modifiers.append(
          Modifier(code: "foreign-language", percent: Percentage(hundredths: percent)))
        (n, d) = (n * Int128(10_000 + percent), d * 10_000)
      }
      work.decision = isStaff ? "7/QĐ" : nil
      let calculator = CreationCalculator(
        rules: rules, today: date,
        rates: [
          UnitRate(activity: kind.activity, amount: Dong(own), decision: "5/QĐ", from: date)
        ])
      let found = try calculator.amount(of: work) { _, _ in isStaff ? .staff : .collaborator }
      let expected = Self.rounded(n, d)
      #expect(found.amount.amount == expected, "\(work)")
      #expect(found.shares.map(\.amount.amount) == Self.split(expected, weights), "\(work)")
      #expect(found.working.recomputed()?.payable == found.amount, "\(work)")
    }
  }

  @Test(arguments: seeds) func remunerationAgrees(seed: Int) throws {
    var chance = Chance(seed: seed)
    let rules = try Calculation.shippedRules.get()
    let date = try #require(CivilDate(text: "2024-09-30"))
    let calculator = RemunerationCalculator(rules: rules)
    for round in 1...Self.rounds {
      let id = try #require(RemunerationID("R\(round)"))
      let who = try #require(ContributorCode("C1"))
      let royalty = Int64.random(in: 1...50_000_000, using: &chance)
      let percent = Int64.random(in: 0...10_000, using: &chance)
      var row = Remuneration(
        id: id, contributor: who, role: "editor",
        form: .percent(Percentage(hundredths: percent)))
      row.item = ItemID("A1")
      let basis = RoyaltyBasis(amount: Dong(royalty), whole: Dong(royalty), publishedOn: date)
      let share = try calculator.amount(of: row, on: date, royalty: basis)
      let expected = Self.rounded(Int128(royalty) * Int128(percent), 10_000)
      #expect(share?.amount.amount == expected, "\(royalty) × \(percent)")
      let coefficient = Int64.random(in: 0...500_000, using: &chance)
      let unit = try calculator.amount(
        of: Remuneration(
          id: id, contributor: who, role: "editor",
          form: .coefficient(Coefficient(tenThousandths: coefficient))), on: date, royalty: nil)
      #expect(
        unit?.amount.amount == Self.rounded(Int128(coefficient) * 234_000, 10_000),
        "\(coefficient)")
    }
  }

  @Test(arguments: seeds) func poolsAgree(seed: Int) throws {
    var chance = Chance(seed: seed)
    for _ in 1...Self.rounds {
      let royalties = Int64.random(in: 1...900_000_000, using: &chance)
      let percent = Int64.random(in: 1...10_000, using: &chance)
      let weights = (0..<Int.random(in: 1...9, using: &chance)).map { _ in
        Int64.random(in: 1...90_000, using: &chance)
      }
      let members = try weights.enumerated().map { index, weight in
        (try #require(RemunerationID("R\(index)")), Quantity(tenThousandths: weight))
      }
      let found = RemunerationPool.share(
        percent: Percentage(hundredths: percent), of: Dong(royalties), role: "board",
        period: "2024-09", among: members.map { (id: $0.0, weight: $0.1) }, rounding: .dong)
      let pool = Self.rounded(Int128(royalties) * Int128(percent), 10_000)
      #expect(found?.map(\.amount.amount) == Self.split(pool, weights), "\(royalties) \(percent)")
    }
  }
}
