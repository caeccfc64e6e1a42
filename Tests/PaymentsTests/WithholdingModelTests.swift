import Accounting
import Legislation
import Payments
import Royalties
import Testing

/// Random days of payments on both sides of 2026-07-01 against the rules in plain integers, typed
/// from 111/2013/TT-BTC, Điều 25.1.i, and 253/2026/NĐ-CP, Điều 50.2 and 64.
@Suite struct WithholdingModelTests {
  /// The same numbers for the same seed on every machine.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private struct Payee {
    let kind: ContributorKind
    let isResident: Bool
    let isCommitted: Bool
    let asks: Bool

    /// The tax on everything paid on one day, half a đồng up; and the income it is on.
    func tax(on total: Int, fromJuly: Bool) -> (tax: Int, taxable: Int) {
      guard kind == .collaborator else { return (0, 0) }
      guard isResident else { return ((total * 20 + 50) / 100, total) }
      let threshold = fromJuly ? 5_000_000 : 2_000_000
      let isTaxed = !isCommitted && (total >= threshold || fromJuly && asks)
      return isTaxed ? ((total * 10 + 50) / 100, total) : (0, 0)
    }
  }

  private static let days = ["2026-06-29", "2026-06-30", "2026-07-01", "2026-08-15"]

  @Test func everyRunOfADayBearsTheDaysTaxLessWhatTheEarlierOnesBore() throws {
    let rules = try WithholdingTests.rules()
    for seed in 0..<2_000 as Range<UInt64> {
      var numbers = Numbers(state: seed)
      let day = try #require(Self.days.randomElement(using: &numbers))
      let kinds = ContributorKind.allCases + [.collaborator, .collaborator, .collaborator]
      let payee = Payee(
        kind: try #require(kinds.randomElement(using: &numbers)),
        isResident: Int.random(in: 1...5, using: &numbers) > 1,
        isCommitted: Int.random(in: 1...4, using: &numbers) == 1,
        asks: Bool.random(using: &numbers))
      let payDate = try #require(CivilDate(text: day))
      var (gross, tax, taxable) = (0, 0, 0)
      for _ in 0..<Int.random(in: 1...5, using: &numbers) {
        // Near the thresholds, and anywhere.
        let near = [1, 999_999, 1_000_000, 1_999_999, 2_000_000, 2_999_999, 3_000_000, 5_000_000]
        let amount =
          Bool.random(using: &numbers)
          ? try #require(near.randomElement(using: &numbers))
          : Int.random(in: 1...6_000_000, using: &numbers)
        let found = try Withholding.of(
          gross: Dong(Int64(amount)),
          earlier: DayTotal(
            gross: Dong(Int64(gross)), taxable: Dong(Int64(taxable)), tax: Dong(Int64(tax))),
          payee: TaxedPayee(
            kind: payee.kind, isResident: payee.isResident, isCommitted: payee.isCommitted,
            asksForWithholding: payee.asks), on: payDate, under: rules)
        gross += amount
        let whole = payee.tax(on: gross, fromJuly: day >= "2026-07-01")
        #expect(found.tax == Dong(Int64(whole.tax - tax)), "seed \(seed), \(day), \(gross) đ")
        #expect(
          found.taxable == Dong(Int64(whole.taxable - taxable)), "seed \(seed), \(day), \(gross) đ")
        (tax, taxable) = whole
      }
    }
  }
}
