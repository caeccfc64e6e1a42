import Accounting
import Diagnostics
import Legislation
import Testing

@Suite("The profile")
struct ProfileTests {
  let date = day("2024-09-10")

  @Test(arguments: ["bac-kan", "ninh-thuan", "national"])
  func aNewLedgerHasTheLinesAndSettingsOfTheContract(profile: String) throws {
    let settings = try ShippedRates.rules(profile).profile
    let lines = settings.budgetLines.map {
      "\($0.code) \($0.source.rawValue) \($0.category.rawValue)"
    }
    #expect(
      lines == [
        "HT state infrastructure", "VH state operations", "NB state royalties", "TL state other",
        "KH state other",
      ])
    #expect(settings.control(on: date) == .block)
    #expect(settings.minimumPayment(on: date) == .zero)
    #expect(settings.rounding(on: date) == .dong)
    #expect(settings.staffQuota(on: date) == nil)
    #expect(settings.isSegregated(on: date))
  }

  @Test func aSettingHoldsFromItsDayOn() throws {
    let settings = try ShippedRates.rules("bac-kan").profile
    #expect(settings.value(.place, on: day("2025-06-30")) == "Bắc Kạn")
    #expect(settings.value(.place, on: day("2025-07-01")) == "Thái Nguyên")
  }

  @Test func aSettingOfTheUnitWinsFromItsDayOn() throws {
    let settings = try ShippedRates.rules("bac-kan").profile.overlaid(with: [
      ProfileEntry(key: .rounding, value: "1000", from: day("2024-10-01")),
      ProfileEntry(key: .titleHead, value: "Chánh Văn phòng"),
    ])
    #expect(settings.rounding(on: day("2024-09-30")).step == 1)
    #expect(settings.rounding(on: day("2024-10-01")).step == 1_000)
    #expect(settings.value(.titleHead, on: date) == "Chánh Văn phòng")
  }

  @Test func aValueThatAKeyDoesNotTakeIsRefusedInWords() throws {
    let wrong: [(ProfileKey, String)] = [
      (.rounding, "50"), (.control, "stop"), (.minimumPayment, "-1"), (.staffQuota, "many"),
      (.budgetLine, "NB;Nhuận bút;state"), (.requestDeadline, "31/02"), (.segregation, "no"),
      (.place, ""),
    ]
    for (key, value) in wrong { #expect(key.refusal(of: value) != nil, "\(key) \(value)") }
    let right: [(ProfileKey, String)] = [
      (.rounding, "100"), (.control, "warn"), (.minimumPayment, "50.000"), (.staffQuota, "12"),
      (.requestDeadline, "10/07"), (.segregation, "waived"), (.place, "Bắc Kạn"),
    ]
    for (key, value) in right { #expect(key.refusal(of: value) == nil, "\(key) \(value)") }
    #expect(throws: LawProblem.unknownKey("titel-head", nearest: "title-head")) {
      try ProfileKey.named("titel-head")
    }
  }

  @Test func aDoubtAboutTheLocalRuleBeginsOnItsDay() throws {
    let rules = try ShippedRates.rules("bac-kan")
    #expect(rules.warning(on: day("2026-01-24")) == nil)
    let warning = try #require(rules.warning(on: day("2026-01-25")))
    #expect(warning.code == "LOCAL_RULE_UNCERTAIN")
    #expect(warning.message.vi.contains("01/2026/QĐ-UBND"))
    #expect(try ShippedRates.rules("ninh-thuan").warning(on: day("2026-01-25")) == nil)
  }
}
