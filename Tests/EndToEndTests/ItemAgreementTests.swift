import Testing

/// The parts of one item agree in what concerns the whole item, within a file and with what the
/// ledger holds (contract of `items`).
@Suite struct ItemAgreementTests {
  private static let heading = "id,part,title,genre,contributors,published_on\n"

  @Test(arguments: [
    (["A,text,Một,tin,C1,2024-09-02", "A,photo-1,Hai,tin,C1,2024-09-02"], "title"),
    (["A,text,Một,tin,C1,2024-09-02", "A,photo-1,Một,tin,C1,2024-09-03"], "published_on"),
    (["A,,Một,tin,C1,2024-09-02", "A,photo-1,Một,tin,C1,2024-09-02"], "part"),
  ])
  func rowsThatDisagreeAreRefusedTogetherOrOneAfterAnother(rows: [String], column: String) throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "U").status == 0)
    #expect(
      try binary.run("contributor", "add", "C1", "--name", "A", "--kind", "employee").status == 0)
    try binary.write(Self.heading + rows.joined(separator: "\n") + "\n", to: "both.csv")
    let both = try binary.run("item", "import", "both.csv")
    #expect(both.status == 65)
    #expect(both.errors.contains("both.csv:3"), "\(both.errors)")
    #expect(column == "part" || both.errors.contains(column), "\(both.errors)")
    for (index, row) in rows.enumerated() {
      try binary.write(Self.heading + row + "\n", to: "one.csv")
      let one = try binary.run("item", "import", "one.csv")
      #expect(one.status == (index == 0 ? 0 : 65), "\(one.errors)")
    }
    let held = try binary.json("item", "list", "--period", "2024-09")
    #expect((held["rows"] as? [Any])?.count == 1)
  }
}
