import Accounting
import Legislation
import Testing

@Suite("What differs between two rate books")
struct RateChangeTests {
  private func changes(_ edit: (inout TinyRates) -> Void) throws -> [RateChange] {
    var other = TinyRates()
    edit(&other)
    return try TinyRates().book().changes(to: try other.book())
  }

  private func first(_ edit: (inout TinyRates) -> Void) throws -> CivilDate? {
    var other = TinyRates()
    edit(&other)
    return try TinyRates().book().firstDifference(from: try other.book())
  }

  private static let parameters = "national/parameters.csv"

  private func replace(_ text: String, _ new: String) -> (inout TinyRates) -> Void {
    { rates in rates.files[Self.parameters]?.replace(text, with: new) }
  }

  @Test func aNewerRowEndsTheOlderOneAndAlterationIsNeither() throws {
    let edit: (inout TinyRates) -> Void = { rates in
      rates.files[Self.parameters]?.replace(
        "base-salary,2340000,dong,2024-07-01,,",
        with: "base-salary,2340000,dong,2024-07-01,2026-06-30,")
      rates.files[Self.parameters]? += "\nbase-salary,2530000,dong,2026-07-01,,\(TinyRates.cited)"
    }
    let found = try changes(edit)
    #expect(found.map(\.kind) == [.validity, .added])
    #expect(found.allSatisfy { !$0.isAlteration })
    #expect(try first(edit) == day("2026-07-01"))
  }

  @Test func anotherValueOrAnotherDocumentIsAnAlteration() throws {
    let kinds = try changes(replace("2340000", "2430000")).map(\.kind)
    #expect(kinds == [.value])
    let isAlteration = try changes(replace("2340000", "2430000")).map(\.isAlteration)
    #expect(isAlteration == [true])
    #expect(try first(replace("2340000", "2430000")) == day("2024-07-01"))
  }

  @Test func whatIsOnlyKnownBetterChangesNoAmount() throws {
    let edit = replace("18/2014/NĐ-CP,7.1,A,2026-11-24", "18/2014/NĐ-CP,7.2,B,2026-12-01")
    let kinds = try changes(edit).map(\.kind)
    #expect(kinds == [.knowledge, .knowledge])
    #expect(try first(edit) == nil)
  }

  @Test func aRowThatIsGoneIsAnAlteration() throws {
    let edit: (inout TinyRates) -> Void = { rates in
      rates.files["national/royalties.csv"]?.replace(
        "\nanh,coefficient,10,2014-06-01,,\(TinyRates.cited)", with: "")
    }
    let found = try changes(edit)
    #expect(found.map(\.kind) == [.removed])
    #expect(found.first?.before?.key == "anh")
    #expect(try first(edit) == day("2014-06-01"))
  }

  @Test func aSettingThatEntersNoAmountChangesNoDay() throws {
    let edit: (inout TinyRates) -> Void = { rates in
      rates.files["national/profile.csv"]? += "\nplace,Bắc Kạn,2024-01-01,"
    }
    let kinds = try changes(edit).map(\.kind)
    #expect(kinds == [.added])
    #expect(try first(edit) == nil)
    let rounding: (inout TinyRates) -> Void = { rates in
      rates.files["national/profile.csv"]? += "\nrounding,1000,2024-01-01,"
    }
    #expect(try first(rounding) == day("2024-01-01"))
  }

  @Test func anAmountRestsOnTheRowsItsWorkingShows() throws {
    let law = Citation(document: "18/2014/NĐ-CP", article: "7.1")
    let working = Working(
      .amount, Dong(468_000),
      children: [
        Working(
          .coefficient, Coefficient(2), citation: law,
          children: [Working(.maximum, Coefficient(10))]),
        Working(
          .unitValue, Dong(234_000),
          children: [
            Working(.baseSalary, Dong(2_340_000), citation: law),
            Working(.unitShare, Percentage(10), citation: law),
          ]),
      ])
    let entries = try TinyRates().book().entries
    let tin = genre("tin")
    let behind = entries.filter { $0.isBehind(working, genre: tin, on: day("2024-09-01")) }
    #expect(behind.map(\.key) == ["unit-share", "base-salary", "tin"])
    let before = entries.filter { $0.isBehind(working, genre: tin, on: day("2024-06-30")) }
    #expect(before.map(\.key) == ["unit-share", "tin"])
  }
}
