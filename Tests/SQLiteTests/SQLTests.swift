import Testing

@testable import SQLite

@Suite struct SQLTests {
  @Test func aStatementIsMadeOfWrittenTextsAndNumbers() {
    let condition: SQL = "n = ?1"
    let names = ["a", "b_2"].map(SQL.name).joined(separator: ", ")
    #expect(
      ("SELECT \(names) FROM t WHERE \(condition) LIMIT \(3)" as SQL).text
        == "SELECT a, b_2 FROM t WHERE n = ?1 LIMIT 3")
    #expect([SQL]().joined(separator: ",").text == "")
  }

  @Test(arguments: ["t; DROP TABLE t", "đ"])
  func aNameOfAnythingButLettersIsADefect(name: String) async {
    await #expect(processExitsWith: .failure) { [name] in _ = SQL.name(name) }
  }
}
