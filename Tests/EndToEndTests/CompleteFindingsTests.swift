import Testing

/// One reading of a file tells as much as can be told: a cell that cannot be read does not hide what
/// the law says against the others.
@Suite struct CompleteFindingsTests {
  @Test func aMalformedCellDoesNotHideTheLawOfTheOthers() throws {
    let binary = try CreationTests.ledger()
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient,modifiers,channel,total
      B1,Một,tin,C1,2024-09-03,4.5,,thư,
      B2,Hai,tin,C1,2024-09-03,4,hardship=x,,
      B3,Ba,tin,C1,2024-09-03,4,hardship=101,,abc
      B4,Bốn,tin,C1,2024-09-03,x,hardship=101,thư,

      """, to: "items.csv")
    let refused = try binary.run("item", "import", "items.csv")
    #expect(refused.status == 65)
    let lines = refused.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    let found = lines.map { line in
      "\(line.prefix { $0 != " " }) \(line.drop { $0 != "[" })"
    }
    #expect(
      found == [
        "items.csv:2:31: [UNKNOWN_WORD]", "items.csv:2:26: [COEFFICIENT_ABOVE_CEILING]",
        "items.csv:3:37: [INVALID_PERCENTAGE]",
        "items.csv:4:41: [INVALID_AMOUNT]", "items.csv:4:27: [MODIFIER_OUT_OF_RANGE]",
        "items.csv:5:26: [INVALID_COEFFICIENT]", "items.csv:5:41: [UNKNOWN_WORD]",
      ], "\(refused.errors)")
    #expect(try binary.run("item", "show", "B1").status == 65)
  }
}
