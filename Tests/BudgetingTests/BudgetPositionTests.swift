import Accounting
import Budgeting
import Testing

/// A line's position, and the way money moves through it.
@Suite struct BudgetPositionTests {
  @Test func thePercentUsedHasOneDecimalHalfAwayFromZero() {
    #expect(
      BudgetPosition(allotted: Dong(2_000), committed: Dong(600), paid: Dong(25)).percent
        == "31.3")
    #expect(BudgetPosition(allotted: Dong(10), paid: Dong(10)).percent == "100")
    #expect(BudgetPosition().percent == nil)
    // A year with more released than used: −12,55 is rounded away from zero.
    #expect(BudgetPosition(allotted: Dong(2_000), committed: Dong(-251)).percent == "-12.6")
    #expect(BudgetPosition(allotted: Dong(1_000), committed: Dong(-1)).percent == "-0.1")
  }

  @Test func whatIsLeftIsWhatIsNeitherCommittedNorPaid() {
    let position = BudgetPosition(allotted: Dong(100), committed: Dong(30), paid: Dong(60))
    #expect(position.left == Dong(10))
  }

  @Test func everyMovementIsBalancedAndAReleaseIsTheMirror() throws {
    let line = try #require(LineCode("NB"))
    let held = Encumbrance.commit(Dong(50), of: line)
    #expect(held.isBalanced)
    #expect(Encumbrance.spend(Dong(50), of: line).isBalanced)
    let released = Encumbrance.commit(Dong(-50), of: line)
    #expect(zip(held, released).allSatisfy { $0.debit == $1.credit && $0.credit == $1.debit })
  }

  @Test func aReductionTakesAuthorityAway() throws {
    let line = try #require(LineCode("NB"))
    let day = try #require(CivilDate(year: 2023, month: 12, day: 20))
    let allotment = Allotment(
      year: 2024, line: line, amount: Dong(5), kind: .reduction, decision: "QĐ", date: day)
    #expect(allotment.change == Dong(-5))
    #expect(allotment.postings.isBalanced)
    #expect(allotment.postings[0].credit == Dong(5))
  }
}
