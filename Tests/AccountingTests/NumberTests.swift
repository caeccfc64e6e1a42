import Accounting
import Testing

/// English has a plural, Vietnamese has none.
@Test(arguments: [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (6000, "6,000 entries")])
func aCountInEnglishIsOfOneOrOfMany(count: Int, text: String) {
  #expect(count.english("entry", "entries") == text)
  #expect(1.english("row") == "1 row" && 21.english("row") == "21 rows")
}

@Suite struct DongTests {
  @Test(arguments: [
    ("1234567", Int64(1_234_567)), ("1.234.567", 1_234_567), ("0", 0), ("-5", -5), ("1.000", 1_000),
    ("000", 0),
  ])
  func digitsAndGroupsOfThreeAreRead(text: String, amount: Int64) {
    #expect(Dong(text: text) == Dong(amount))
  }

  @Test(arguments: [
    "", "-", "1.50", "1.5", "1,000", "12.34.567", ".000", "1.000.", "1e3", "1 000", "đ", "+1",
    "1234.567", "1234567890123456789", "0.001", "-0.500", "00.100", "001.000",
  ])
  func otherTextsAreNone(text: String) {
    #expect(Dong(text: text) == nil)
  }

  @Test(arguments: [
    (Int64(1_234_567), "1.234.567"), (0, "0"), (999, "999"), (1_000, "1.000"), (-1_000, "-1.000"),
    (Int64.min, "-9.223.372.036.854.775.808"),
  ])
  func papersGroupByThree(amount: Int64, text: String) {
    #expect(Dong(amount).description == text)
  }

  @Test(arguments: [(Int64(1_234_567), "1,234,567"), (-1_000, "-1,000"), (999, "999")])
  func englishSentencesGroupByCommas(amount: Int64, text: String) {
    #expect(Dong(amount).englishText == text)
  }

  @Test func vietnameseSentencesHaveADecimalComma() {
    #expect(Percentage(hundredths: 9_999).paperText == "99,99")
    #expect(Coefficient(tenThousandths: 45_000).paperText == "4,5")
    #expect(Percentage(50).paperText == "50")
  }

  @Test func amountsAdd() {
    #expect([Dong(1), Dong(-3), Dong(5)].sum() == Dong(3))
    #expect(-Dong(3) == Dong(-3) && Dong(-3).isNegative && Dong.zero.isZero)
  }
}

@Suite struct DecimalTests {
  @Test(arguments: [
    ("2.5", Int64(25_000)), ("2,5", 25_000), ("0", 0), ("10", 100_000), ("0.0001", 1),
    ("9999.9999", 99_999_999),
  ])
  func coefficientsHaveUpToFourDecimals(text: String, tenThousandths: Int64) {
    #expect(Coefficient(text: text) == Coefficient(tenThousandths: tenThousandths))
  }

  @Test(arguments: [
    "", "2.", ".5", "2.55555", "-1", "1e3", "10000", "2.5.5", "2,5,5", "１", "1.000.0",
  ])
  func otherTextsAreNoCoefficient(text: String) {
    #expect(Coefficient(text: text) == nil)
  }

  @Test(arguments: [("33.33", Int64(3_333)), ("33,33", 3_333), ("100", 10_000), ("0.5", 50)])
  func percentagesHaveUpToTwoDecimals(text: String, hundredths: Int64) {
    #expect(Percentage(text: text)?.hundredths == hundredths)
  }

  @Test(arguments: ["", "33.333", "-1", "50%", "1.000.001", "1000001"])
  func otherTextsAreNoPercentage(text: String) {
    #expect(Percentage(text: text) == nil)
  }

  @Test(arguments: [
    (Int64(25_000), "2.5"), (10_000, "1"), (1, "0.0001"), (-25_000, "-2.5"), (100_100, "10.01"),
  ])
  func dataPrintsNoTrailingZeros(tenThousandths: Int64, text: String) {
    #expect(Coefficient(tenThousandths: tenThousandths).description == text)
  }
}

@Suite struct ExactNumberTests {
  /// Regression 2.
  @Test(arguments: [("73.375", Int64(18_563_875)), ("412.37", 104_329_610)])
  func productsAreExact(coefficient: String, amount: Int64) throws {
    let factor = ExactNumber(try #require(Coefficient(text: coefficient)))
    let product = try #require(factor.multiplied(by: ExactNumber(Dong(253_000))))
    #expect(Rounding.dong(product) == Dong(amount))
  }

  @Test func fractionsAreReduced() {
    #expect(ExactNumber(6, over: 4) == ExactNumber(3, over: 2))
    #expect(ExactNumber(-6, over: 4).description == "-1.5")
    #expect(ExactNumber(1, over: 3).description == "1/3")
  }

  @Test func sumsAndComparisonsAreExact() throws {
    let third = ExactNumber(1, over: 3)
    let twoThirds = try #require(third.adding(third))
    #expect(try #require(twoThirds.adding(third)) == .one)
    #expect(third.isLess(than: twoThirds) && !twoThirds.isLess(than: third))
    #expect(!third.isLess(than: third))
    #expect(ExactNumber(-1).isLess(than: .zero))
  }

  @Test func whatIsBeyondReachIsNone() {
    let huge = ExactNumber(Int128.max, over: 1)
    #expect(huge.multiplied(by: huge) == nil)
    #expect(huge.adding(.one) == nil)
    #expect(Rounding.dong(huge) == nil)
  }
}

@Suite struct RoundingTests {
  @Test(arguments: [
    (Int128(3), Int128(2), Int64(2)), (5, 2, 3), (-3, 2, -2), (-5, 2, -3), (1, 3, 0), (2, 3, 1),
    (49, 100, 0), (50, 100, 1), (-50, 100, -1), (7, 1, 7),
  ])
  func halvesGoAwayFromZero(numerator: Int128, denominator: Int128, amount: Int64) {
    #expect(Rounding.dong(ExactNumber(numerator, over: denominator)) == Dong(amount))
  }

  @Test(arguments: [
    (Int64(100), Int64(149), Int64(100)), (100, 150, 200), (1_000, 1_499, 1_000),
    (1_000, 1_500, 2_000), (1_000, -1_500, -2_000), (1, 149, 149),
  ])
  func stepsAreOfOneAHundredOrAThousand(step: Int64, amount: Int64, rounded: Int64) throws {
    let rounding = try #require(Rounding(step: step))
    #expect(rounding(ExactNumber(amount)) == Dong(rounded))
  }

  @Test(arguments: [Int64(0), 10, 500, -1]) func otherStepsAreNone(step: Int64) {
    #expect(Rounding(step: step) == nil)
  }
}
