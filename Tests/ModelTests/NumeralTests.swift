import Testing

/// The model's own arithmetic, against sums done by hand.
struct NumeralTests {
  @Test func digitsMultiplyAndAdd() {
    #expect((Numeral("12.5") * Numeral("0.04")).scaled(places: 3) == 500)
    #expect((Numeral("0.999") + Numeral("1.1")).scaled(places: 3) == 2_099)
    #expect((Numeral("1") + Numeral("20").percent).scaled(places: 2) == 120)
  }

  @Test(arguments: [("2.4999", 2), ("2.5", 3), ("2.50", 3), ("0.5", 1), ("7", 7), ("0.05", 0)])
  func halvesGoAwayFromZero(text: String, whole: Int) {
    #expect(Numeral(text).rounded == whole)
  }

  @Test func aHalfIsRecognised() {
    #expect(Numeral("3.500").isHalf)
    #expect(!Numeral("3.501").isHalf)
    #expect(!Numeral("3").isHalf)
  }
}
