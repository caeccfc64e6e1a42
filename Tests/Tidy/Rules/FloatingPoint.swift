import Testing

private let exactRooms: Set = [
  "Accounting", "Tabular", "Legislation", "Royalties", "Budgeting", "Payments", "Planning",
  "Intake", "Persistence", "Typesetting", "Reporting", "Bookkeeping",
]
private let inexactTypes: Set = ["Double", "Float", "Float16", "Float80", "CGFloat", "Decimal"]

/// Money is whole đồng; nothing on its way is binary floating point or `Foundation.Decimal`.
func floatingPoint(in source: Source) -> [Violation] {
  guard source.isShipped, let room = source.room, exactRooms.contains(room) else { return [] }
  return source.words.filter { inexactTypes.contains($0.text) }.map {
    source.violation(
      "float", line: $0.line,
      "replace `\($0.text)` by a scaled integer: Dong, Coefficient, Percentage")
  }
}

@Test(arguments: ["let share: Double = 1", "let paid = Decimal(1)", "let text = \"\\(Float(1))\""])
func moneyMayNotBeInexact(code: String) {
  #expect(floatingPoint(in: Source(path: "Sources/Reporting/Sum.swift", text: code)).count == 1)
  #expect(floatingPoint(in: Source(path: "Sources/SQLite/Value.swift", text: code)).isEmpty)
}

@Test func aWordThatOnlyContainsDecimalIsFine() {
  let code = "case decimalText // not a Double\nlet a = \"Decimal\""
  #expect(floatingPoint(in: Source(path: "Sources/Accounting/A.swift", text: code)).isEmpty)
}
