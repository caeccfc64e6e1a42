import Testing

@testable import Commands

@Suite struct SameCommandTests {
  private let text = "someone else: nhuanbut … --actor CODE; or wait"

  private func filled(_ words: [String]) -> String {
    SameCommand(words: words).filling(text)
  }

  @Test func theCommandIsRepeatedWithTheOption() {
    #expect(
      filled(["approve", "--period", "2024-09"])
        == "someone else: nhuanbut approve --period 2024-09 --actor CODE; or wait")
  }

  @Test func theOptionAsTypedIsReplaced() {
    for typed in [["--actor", "lan"], ["--actor=lan"]] {
      #expect(
        filled(typed + ["approve", "--decision", "QĐ 1"])
          == "someone else: nhuanbut approve --decision \"QĐ 1\" --actor CODE; or wait")
    }
  }

  @Test func withoutWordsTheMarkStays() {
    #expect(filled([]) == text)
    #expect(SameCommand(words: ["verify"]).filling("nothing to do") == "nothing to do")
  }

  @Test func everyMarkIsFilled() {
    #expect(
      SameCommand(words: ["run", "create"]).filling(
        "nhuanbut … --source state; nhuanbut … --source other")
        == "nhuanbut run create --source state; nhuanbut run create --source other")
  }
}
