import Testing

/// Random budget scripts over the turns of years: the ledger and a plain model of it refuse alike
/// and come to the same balances, and the ledger verifies.
@Suite struct BudgetModelTests {
  @Test func aBudgetAndItsModelAgreeAndMeetEveryEdge() throws {
    var met: Set<BudgetModel.Edge> = []
    for seed in 0..<Scale.current.times(30) {
      var session = try BudgetSession(seed: seed)
      try session.run(steps: 100)
      met.formUnion(session.model.met)
    }
    #expect(BudgetModel.Edge.allCases.filter { !met.contains($0) }.isEmpty)
  }
}
