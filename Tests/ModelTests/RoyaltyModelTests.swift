import Accounting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing

/// 10.000 random parts against a model of its own, written from the decree's words alone.
///
/// The model counts in 10^-14 đồng in 128-bit integers and knows neither the calculator nor its
/// values: coefficient × 10 % of the base salary × share of a translation × (1 + additions).
@Suite struct RoyaltyModelTests {
  private struct Rolled {
    var date = ""
    var genre = ""
    var coefficient: Int64 = 0  // ten-thousandths
    var translation: Int64?  // hundredths of a per cent
    var additions: [(String, Int64)] = []
    var weights: [Int64] = []
    var form = ShareList.Form.equal
    var within: Set<Int> = []
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let salaries = [
    "2023-08-15": 1_800_000, "2024-09-10": 2_340_000, "2026-07-20": 2_530_000,
  ]
  private static let maxima: [(String, Int64)] = [
    ("tin", 4), ("anh", 3), ("phong-su", 10), ("media", 15), ("chinh-luan", 10),
  ]

  private static func rules() throws -> Rules {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var files: [RateFile] = []
    for set in ["national", "bac-kan"] {
      let folder = root.appendingPathComponent("rates/\(set)")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      where name.hasSuffix(".csv") {
        let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
        files.append(RateFile(set: set, name: name, bytes: bytes))
      }
    }
    var findings = Findings()
    let book = try #require(RateBook.load(files, into: &findings))
    return try book.rules(profile: "bac-kan")
  }

  private static func roll(_ dice: inout Seeded) -> Rolled {
    var rolled = Rolled()
    rolled.date = salaries.keys.sorted()[Int.random(in: 0..<3, using: &dice)]
    let (genre, maximum) = maxima[Int.random(in: 0..<maxima.count, using: &dice)]
    rolled.genre = genre
    rolled.coefficient = Int64.random(in: 1...maximum * 10_000, using: &dice)
    if Int.random(in: 0..<5, using: &dice) == 0 {
      rolled.translation = Int64.random(in: 4_000...6_500, using: &dice)
    }
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: rolled.additions.append(("children", Int64.random(in: 1_000...2_000, using: &dice)))
    case 1: rolled.additions.append(("minority", Int64.random(in: 1_000...2_000, using: &dice)))
    default: break
    }
    if Bool.random(using: &dice) {
      rolled.additions.append(("hardship", Int64.random(in: 1...10_000, using: &dice)))
    }
    let count = Int.random(in: 1...4, using: &dice)
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: rolled.weights = Array(repeating: 1, count: count)
    case 1:
      rolled.form = .weight
      rolled.weights = (0..<count).map { _ in Int64.random(in: 1...90_000, using: &dice) }
    default:
      rolled.form = .percent
      var left: Int64 = 10_000
      for index in 0..<count {
        let others = Int64(count - 1 - index)
        let part = others == 0 ? left : Int64.random(in: 1...(left - others), using: &dice)
        rolled.weights.append(part)
        left -= part
      }
    }
    for index in 0..<count where Int.random(in: 0..<6, using: &dice) == 0 {
      rolled.within.insert(index)
    }
    return rolled
  }

  /// The line, and each share before quota.
  private static func model(_ rolled: Rolled) -> (line: Int64, shares: [Int64]) {
    // 10^4 coefficient, 10^1 unit value, 10^4 translation, 10^4 additions: 10^13 in all.
    let salary = Int128(salaries[rolled.date] ?? 0)
    let added = rolled.additions.reduce(Int128(10_000)) { $0 + Int128($1.1) }
    let product =
      Int128(rolled.coefficient) * salary * Int128(rolled.translation ?? 10_000) * added
    let scale: Int128 = 10_000_000_000_000
    let line = (2 * product + scale) / (2 * scale)
    let whole = rolled.weights.reduce(Int128(0)) { $0 + Int128($1) }
    var shares = rolled.weights.map { line * Int128($0) / whole }
    var remainders = rolled.weights.map { line * Int128($0) % whole }
    var missing = line - shares.reduce(0, +)
    while missing > 0 {
      var best = 0
      for index in remainders.indices where remainders[index] > remainders[best] { best = index }
      shares[best] += 1
      remainders[best] = -1
      missing -= 1
    }
    return (Int64(line), shares.map { Int64($0) })
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func everyAmountAndShareIsThatOfTheModel(seed: UInt64) throws {
    var dice = Seeded(state: seed)
    let today = try #require(CivilDate(text: "2026-08-01"))
    var calculator = RoyaltyCalculator(rules: try Self.rules(), today: today)
    for number in 0..<2_500 {
      let rolled = Self.roll(&dice)
      let (line, shares) = Self.model(rolled)
      let (part, grading) = try Self.part(rolled, total: Dong(line))
      let amount = try calculator.amount(of: part, graded: grading) { _, _ in .staff }
      let payable = shares.enumerated().map { rolled.within.contains($0) ? 0 : $1 }
      let context: Comment = "seed \(seed), part \(number): \(rolled)"
      #expect(amount.amount == Dong(line), context)
      #expect(amount.shares.map(\.amount.amount) == payable, context)
      #expect(amount.payable.amount == payable.reduce(0, +), context)
      #expect(amount.payable + amount.withinQuota == amount.amount, context)
      if number.isMultiple(of: 50) {
        let (_, wrong) = try Self.part(rolled, total: Dong(line + 1))
        #expect(throws: RoyaltyRejection.self, context) {
          try calculator.amount(of: part, graded: wrong) { _, _ in .staff }
        }
      }
    }
  }

  private static func part(_ rolled: Rolled, total: Dong) throws -> (ItemPart, Grading) {
    let codes = try rolled.weights.indices.map { try #require(ContributorCode("C\($0)")) }
    let shares = try ShareList(
      form: rolled.form,
      shares: zip(codes, rolled.weights).map { Share(contributor: $0, weight: $1) })
    let item = try #require(ItemID("A"))
    let genre = try #require(GenreCode(rolled.genre))
    var part = ItemPart(key: PartKey(item: item), title: "T", genre: genre, contributors: shares)
    part.publishedOn = CivilDate(text: rolled.date)
    part.quota = rolled.within.isEmpty ? .outside : .withinOf(rolled.within.map { codes[$0] })
    var modifiers = rolled.additions.map {
      Modifier(code: $0.0, percent: Percentage(hundredths: $0.1))
    }
    if let translation = rolled.translation {
      part.origin = .translated
      modifiers.append(
        Modifier(code: "translation", percent: Percentage(hundredths: translation)))
    }
    part.modifiers = modifiers
    let mark = Grading.Mark.coefficient(Coefficient(tenThousandths: rolled.coefficient))
    return (part, Grading(mark, total: total))
  }
}
