import Accounting
import Testing

@Suite struct CodeTests {
  @Test(arguments: ["C01", "a", "A-b_c.1", String(repeating: "x", count: 64)])
  func lettersDigitsHyphenLineAndDotMakeACode(text: String) {
    #expect(ItemID(text)?.text == text)
  }

  @Test(arguments: ["", "a b", "đ", "a/b", "a:b", String(repeating: "x", count: 65)])
  func otherTextsAreNone(text: String) {
    #expect(ItemID(text) == nil)
  }

  @Test func caseCounts() {
    #expect(ItemID("a") != ItemID("A"))
  }
}

@Suite struct PostingTests {
  @Test func anEntryBalancesInTheGeneralLedgerAndInTheBudgetEach() throws {
    let line = try #require(LineCode("NB"))
    let code = try #require(ContributorCode("C01"))
    let ledger = [
      Posting.debit(.expense(line), Dong(100)), .credit(.payable(code), Dong(100)),
    ]
    let budget = [
      Posting.debit(.budget(line, .committed), Dong(100)),
      .credit(.budget(line, .available), Dong(100)),
    ]
    #expect((ledger + budget).isBalanced)
    #expect(![ledger[0], budget[1]].isBalanced)
  }

  @Test func aNegativeDebitIsACredit() {
    #expect(Posting.debit(.tax, Dong(-5)) == .credit(.tax, Dong(5)))
    #expect(Posting.debit(.tax, Dong(-5)).credit == Dong(5))
  }
}
