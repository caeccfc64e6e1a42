import Accounting
import Diagnostics
import Foundation
import Legislation
import Payments
import Royalties
import Testing

/// Income tax by the pay date: 111/2013/TT-BTC, Điều 25.1.i; 253/2026/NĐ-CP, Điều 50.2 and 64.
@Suite struct WithholdingTests {
  static func rules() throws -> Rules {
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

  private func tax(
    _ gross: Int64, on day: String, kind: ContributorKind = .collaborator, isResident: Bool = true,
    earlier: DayTotal = DayTotal()
  ) throws -> Withholding {
    let payDate = try #require(CivilDate(text: day))
    return try Withholding.of(
      gross: Dong(gross), earlier: earlier,
      payee: TaxedPayee(kind: kind, isResident: isResident), on: payDate, under: try Self.rules())
  }

  @Test(arguments: [
    ("2026-06-30", 1_999_999, 0), ("2026-06-30", 2_000_000, 200_000),
    ("2026-06-30", 2_400_000, 240_000), ("2026-07-01", 2_400_000, 0),
    ("2026-07-01", 4_999_999, 0), ("2026-07-01", 5_000_000, 500_000),
  ])
  func theThresholdIsPartOfWhatIsTaxed(day: String, gross: Int64, tax expected: Int64) throws {
    let withholding = try tax(gross, on: day)
    #expect(withholding.tax == Dong(expected))
    #expect(withholding.taxable == Dong(expected == 0 ? 0 : gross))
  }

  /// The rule of 111/2013/TT-BTC begins with 2013-07-01.
  @Test func aDayWithoutARuleIsAnErrorAndNoDefaultRate() throws {
    for isResident in [true, false] {
      let error = #expect(throws: LawProblem.self) {
        try tax(5_000_000, on: "2012-01-31", isResident: isResident)
      }
      #expect(error?.code == "NOTHING_IN_FORCE")
    }
  }

  @Test func threeItemsPaidTogetherAreOnePayment() throws {
    #expect(try tax(3 * 900_000, on: "2024-10-10").tax == Dong(270_000))
  }

  @Test func aLaterRunOfTheDayBearsTheDaysTaxLessWhatWasBorne() throws {
    let first = try tax(1_500_000, on: "2024-10-10")
    #expect(first.tax == .zero)
    let second = try tax(
      1_500_000, on: "2024-10-10", earlier: DayTotal(gross: Dong(1_500_000)))
    #expect(second.tax == Dong(300_000))
    #expect(second.taxable == Dong(3_000_000))
  }

  @Test func aNonResidentIsTaxedFromTheFirstDong() throws {
    #expect(try tax(1_000, on: "2024-10-10", isResident: false).tax == Dong(200))
    #expect(try tax(1_000, on: "2026-07-01", isResident: false).basis == .nonResident)
  }

  @Test(arguments: [ContributorKind.staff, .employee, .organisation])
  func nothingIsWithheldFromThePayrollOrAnOrganisation(kind: ContributorKind) throws {
    #expect(try tax(50_000_000, on: "2024-10-10", kind: kind).tax == .zero)
  }

  private func basis(
    _ gross: Int64, on day: String, isCommitted: Bool = false, asks: Bool = false,
    kind: ContributorKind = .collaborator, isResident: Bool = true
  ) throws -> (WithholdingBasis, Dong) {
    let payDate = try #require(CivilDate(text: day))
    let found = try Withholding.of(
      gross: Dong(gross), earlier: DayTotal(),
      payee: TaxedPayee(
        kind: kind, isResident: isResident, isCommitted: isCommitted, asksForWithholding: asks),
      on: payDate, under: try Self.rules())
    return (found.basis, found.tax)
  }

  @Test func aCommitmentOfAResidentCollaboratorAloneSwitchesWithholdingOff() throws {
    #expect(try basis(9_000_000, on: "2024-10-10", isCommitted: true) == (.commitment, .zero))
    #expect(try basis(9_000_000, on: "2026-07-01", isCommitted: true) == (.commitment, .zero))
    #expect(
      try basis(1_000_000, on: "2024-10-10", isCommitted: true, isResident: false)
        == (.nonResident, Dong(200_000)))
    #expect(
      try basis(9_000_000, on: "2024-10-10", isCommitted: true, kind: .staff) == (.payroll, .zero))
  }

  @Test func onlyFromJuly2026DoesAWishCountBelowTheThreshold() throws {
    #expect(try basis(4_999_999, on: "2026-06-30", asks: true) == (.withheld, Dong(500_000)))
    #expect(try basis(1_999_999, on: "2026-06-30", asks: true) == (.belowThreshold, .zero))
    // 10 % of 4.999.999 is 499.999,9, of 4.999.994 is 499.999,4: rounded half away from zero.
    #expect(try basis(4_999_999, on: "2026-07-01", asks: true) == (.onRequest, Dong(500_000)))
    #expect(try basis(4_999_994, on: "2026-07-01", asks: true) == (.onRequest, Dong(499_999)))
    #expect(try basis(4_999_995, on: "2026-07-01", asks: true) == (.onRequest, Dong(500_000)))
    #expect(try basis(5_000_000, on: "2026-07-01", asks: true) == (.withheld, Dong(500_000)))
  }

  @Test func aCommitmentCountsInItsYearFromItsDateAndAWishBetweenItsDays() throws {
    let day = { (text: String) in try #require(CivilDate(text: text)) }
    let commitment = Commitment(year: 2026, validFrom: try day("2026-03-10"), document: "CK")
    #expect(!commitment.holds(on: try day("2026-03-09")))
    #expect(commitment.holds(on: try day("2026-03-10")))
    #expect(commitment.holds(on: try day("2026-12-31")))
    #expect(!commitment.holds(on: try day("2027-01-01")))
    let wish = WithholdingRequest(from: try day("2026-07-05"), to: try day("2026-08-01"))
    #expect(!wish.holds(on: try day("2026-07-04")))
    #expect(wish.holds(on: try day("2026-07-05")))
    #expect(wish.holds(on: try day("2026-08-01")))
    #expect(!wish.holds(on: try day("2026-08-02")))
  }

  @Test func theTaxOfAPaymentIsSplitOverItsLinesToTheDong() {
    let lines = [Dong(333), Dong(333), Dong(334)]
    #expect(Withholding.split(Dong(100), over: lines) == [Dong(33), Dong(33), Dong(34)])
    #expect(Withholding.split(.zero, over: lines).sum() == .zero)
  }
}
