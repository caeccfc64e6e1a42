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

  @Test func aWorkByNobodyKnownNamesItsUnknownActivityToo() throws {
    let binary = try CreationTests.ledger()
    try binary.write(
      """
      id,done_on,activity,quantity,rate,contributors,item
      W1,2024-09-01,entry-txt,1,8000,C9,
      W2,2024-09-01,entry-text,1,90000000,C1,B9

      """, to: "works.csv")
    let refused = try binary.run("work", "import", "works.csv")
    let found = refused.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      .map { line in "\(line.prefix { $0 != " " }) \(line.drop { $0 != "[" })" }
    #expect(
      found == [
        "works.csv:2:15: [UNKNOWN_ACTIVITY]", "works.csv:2:32: [UNKNOWN_CONTRIBUTOR]",
        "works.csv:3:40: [UNKNOWN_ITEM]", "works.csv:3:28: [RATE_ABOVE_MAXIMUM]",
      ], "\(refused.errors)")
  }

  @Test func nobodyKnownDoesNotHideAGenreThatIsUnknownOrACoefficientTooHigh() throws {
    let binary = try CreationTests.ledger()
    try binary.write(
      """
      id,title,genre,contributors,published_on,coefficient,site,amount
      B1,Một,tim,C9,2024-09-03,,,
      B2,Hai,tin,C9,2024-09-03,4.5,,
      B3,Ba,tim,C1,2024-09-33,1,,
      B4,,tin,C1,2024-09-03,4.5,so-yte,
      B5,Năm,ca-dao,C9,2024-09-03,,,abc

      """, to: "items.csv")
    let refused = try binary.run("item", "import", "items.csv")
    let found = refused.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      .map { line in "\(line.prefix { $0 != " " }) \(line.drop { $0 != "[" })" }
    #expect(
      found == [
        "items.csv:2:12: [UNKNOWN_CONTRIBUTOR]", "items.csv:2:8: [UNKNOWN_GENRE]",
        "items.csv:3:12: [UNKNOWN_CONTRIBUTOR]", "items.csv:3:26: [COEFFICIENT_ABOVE_CEILING]",
        "items.csv:4:7: [UNKNOWN_GENRE]", "items.csv:4:14: [INVALID_DATE]",
        "items.csv:5:4: [MISSING_VALUE]", "items.csv:5:27: [UNKNOWN_SITE]",
        "items.csv:5:23: [COEFFICIENT_ABOVE_CEILING]",
        "items.csv:6:15: [UNKNOWN_CONTRIBUTOR]", "items.csv:6:31: [INVALID_AMOUNT]",
      ], "\(refused.errors)")
  }
}
