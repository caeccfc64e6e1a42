import Testing
import Typesetting

@Suite struct AmountTextTests {
  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1.000"), (1_234_567, "1.234.567"), (-5, "-5"),
      (-123, "-123"), (-1_234_567, "-1.234.567"), (.min, "-9.223.372.036.854.775.808"),
    ] as [(Int64, String)])
  func amountsHaveAPointBetweenThousands(_ amount: Int64, _ text: String) {
    #expect(AmountText.grouped(amount) == text)
  }

  @Test(arguments: [
    ("2.5", "2,5"), ("0.05", "0,05"), ("10", "10"), ("1234.5", "1.234,5"), ("-0.5", "-0,5"),
    ("73.375", "73,375"), ("1234567", "1.234.567"), ("", ""), ("1.2.3", "1.2.3"), ("n/a", "n/a"),
    ("-", "-"), (".5", ".5"),
  ])
  func decimalsHaveAComma(_ digits: String, _ text: String) {
    #expect(AmountText.decimal(digits) == text)
  }

  @Test func datesAreDayMonthYear() {
    #expect(AmountText.date(year: 2024, month: 9, day: 5) == "05/09/2024")
  }

  @Test func cellsArePrintedByTheirKind() {
    let cells: [Cell] = [
      .empty, .text("a"), .code("0012"), .amount(-2_500), .number("2.5"), .count(1_000),
      .date(year: 2024, month: 12, day: 31), .percent("12.5"),
    ]
    #expect(
      cells.map(\.printed)
        == ["", "a", "0012", "-2.500", "2,5", "1.000", "31/12/2024", "12,5%"])
  }
}
