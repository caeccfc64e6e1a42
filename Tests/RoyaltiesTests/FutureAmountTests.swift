import Accounting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing

/// Over the whole rate book: every chain of every table is continued by a row that begins on a day
/// of the future with another value, and no amount before that day is another.
@Suite("A future row of any table changes no amount before its day")
struct FutureAmountTests {
  static let tables = Law.shippedFiles.filter { file in
    FutureRows.tables.contains(file.name)
  }.map { "\($0.set)/\($0.name)" }

  private func book(_ files: [RateFile]) throws -> RateBook {
    var findings = Findings()
    let book = RateBook.load(files, into: &findings)
    let listing = findings.errors.map { "\($0.place?.label ?? "") \($0.message.en)" }
    return try #require(book, "\(listing.prefix(5))")
  }

  @Test(arguments: tables, [UInt64(1), 2])
  func onEveryDayBeforeIt(table: String, seed: UInt64) throws {
    var random = LinearChance(seed: seed)
    // A day of 2027 to 2036.
    let first = try #require(CivilDate(year: 2027, month: 1, day: 1)).adding(
      days: random.below(3_650))
    let edited = try book(FutureRows.added(to: Law.shippedFiles, table: table, from: first))
    let shipped = Law.shippedBook
    #expect(shipped.changes(to: edited).contains { $0.kind == .added })
    #expect(try #require(shipped.firstDifference(from: edited)) >= first)
    for profile in shipped.profiles {
      var before = RoyaltyCalculator(rules: try shipped.rules(profile: profile), today: .latest)
      var after = RoyaltyCalculator(rules: try edited.rules(profile: profile), today: .latest)
      for _ in 0..<60 {
        let (part, grading, terms) = try part(profile, before: first, &random)
        #expect(
          outcome(&before, part, grading, terms) == outcome(&after, part, grading, terms),
          "\(table) \(part)")
      }
      try others(
        table, try shipped.rules(profile: profile), try edited.rules(profile: profile),
        before: first, &random)
    }
  }

  /// Creation work and remuneration of days before the row.
  private func others(
    _ table: String, _ old: Rules, _ new: Rules, before first: CivilDate,
    _ random: inout LinearChance
  ) throws {
    let rates = try old.activityCodes.map { activity in
      UnitRate(
        activity: activity, amount: Dong(250), decision: "QĐ",
        from: try #require(CivilDate(year: 2007, month: 11, day: 28)))
    }
    let works = [old, new].map { CreationCalculator(rules: $0, today: .latest, rates: rates) }
    let made = [old, new].map { RemunerationCalculator(rules: $0) }
    for _ in 0..<40 {
      let work = try work(old, before: first, &random)
      let amounts = works.map { outcome($0, work) }
      #expect(amounts[0] == amounts[1], "\(table) \(work)")
      let (row, date) = try remuneration(before: first, &random)
      let sums = made.map { outcome($0, row, on: date) }
      #expect(sums[0] == sums[1], "\(table) \(row)")
    }
  }

  private func outcome(_ calculator: CreationCalculator, _ work: CreationWork) -> String {
    do throws(CreationRejection) {
      let amount = try calculator.amount(of: work) { _, _ in .collaborator }
      return "\(amount.amount) \(amount.working.canonicalText)"
    } catch {
      return error.faults.map(\.problem.code).joined(separator: " ")
    }
  }

  private func outcome(
    _ calculator: RemunerationCalculator, _ row: Remuneration, on date: CivilDate
  ) -> String {
    do throws(RemunerationProblem) {
      let amount = try calculator.amount(
        of: row, on: date,
        royalty: RoyaltyBasis(
          amount: Dong(999_999_999), whole: Dong(999_999_999), publishedOn: date))
      return amount.map { "\($0.amount) \($0.working.canonicalText)" } ?? "weight"
    } catch {
      return error.code
    }
  }

  /// A day before the row, every third one close to it.
  private func day(
    before first: CivilDate, since year: Int, _ random: inout LinearChance
  ) throws -> CivilDate {
    let days = first.days(since: try #require(CivilDate(year: year, month: 1, day: 1)))
    let back = random.below(3) == 0 ? 1 + random.below(40) : 1 + random.below(days)
    return first.adding(days: -back)
  }

  private func work(
    _ rules: Rules, before first: CivilDate, _ random: inout LinearChance
  ) throws -> CreationWork {
    let date = try day(before: first, since: 2007, &random)
    var work = CreationWork(
      id: try #require(WorkID("W1")), doneOn: date,
      activity: rules.activityCodes[random.below(rules.activityCodes.count)],
      contributors: ShareList(try #require(ContributorCode("C1"))))
    if random.below(2) == 0 {
      work.characters = Int64(1 + random.below(90_000))
    } else {
      work.quantity = Quantity(text: "\(1 + random.below(500)).5")
    }
    if random.below(3) == 0 { work.rate = Dong(Int64(1 + random.below(12_000))) }
    if random.below(3) == 0 { (work.performer, work.decision) = (.staff, "QĐ") }
    if random.below(3) == 0 {
      let codes = rules.creationModifierCodes
      work.modifiers = [
        Modifier(
          code: codes[random.below(codes.count)],
          percent: Percentage(hundredths: Int64(random.below(3_100))))
      ]
    }
    return work
  }

  private func remuneration(
    before first: CivilDate, _ random: inout LinearChance
  ) throws -> (Remuneration, CivilDate) {
    let form: Remuneration.Form =
      switch random.below(3) {
      case 0: .percent(Percentage(hundredths: Int64(random.below(10_001))))
      case 1: .coefficient(Coefficient(tenThousandths: Int64(1 + random.below(60_000))))
      default: .amount(Dong(Int64(random.below(1_000_000))))
      }
    var row = Remuneration(
      id: try #require(RemunerationID("R1")), contributor: try #require(ContributorCode("C1")),
      role: "editor", form: form)
    row.item = ItemID("A1")
    return (row, try day(before: first, since: 2014, &random))
  }

  /// The amount with its working, or the codes of what forbids it.
  private func outcome(
    _ calculator: inout RoyaltyCalculator, _ part: ItemPart, _ grading: Grading,
    _ terms: RoyaltyTerms
  ) -> String {
    do throws(RoyaltyRejection) {
      let amount = try calculator.amount(of: part, graded: grading, under: terms) { _, _ in
        .collaborator
      }
      return "\(amount.amount) \(amount.working.canonicalText)"
    } catch {
      return error.faults.map(\.problem.code).joined(separator: " ")
    }
  }

  private func part(
    _ profile: String, before first: CivilDate, _ random: inout LinearChance
  ) throws -> (ItemPart, Grading, RoyaltyTerms) {
    let rules = try Law.rules(profile)
    let genre = rules.genreCodes[random.below(rules.genreCodes.count)]
    let published = try day(before: first, since: 2014, &random)
    var part = ItemPart(
      key: PartKey(item: try #require(ItemID("A1"))), title: "Bài", genre: genre,
      contributors: ShareList(try #require(ContributorCode("C1"))))
    part.publishedOn = published
    part.origin = random.below(6) == 0 ? .reposted : .original
    if random.below(5) == 0 { part.assignedOn = published.adding(days: -random.below(400)) }
    if random.below(3) == 0 {
      part.modifiers = [
        Modifier(code: "hardship", percent: Percentage(hundredths: Int64(random.below(10_001))))
      ]
    }
    let coefficient = Coefficient(tenThousandths: Int64(1 + random.below(60_000)))
    return (
      part, Grading(.coefficient(coefficient), basis: "căn cứ"),
      RoyaltyTerms(scope: random.below(3) == 0 ? .component : .portal)
    )
  }
}

/// Numbers that depend on the seed alone.
struct LinearChance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
