import Testing

/// Random budget scripts over the turns of years: the ledger and a plain model of it refuse alike
/// and come to the same balances, and the ledger verifies.
@Suite struct BudgetModelTests {
  @Test(arguments: 0..<20) func aBudgetAndItsModelAgree(block: Int) throws {
    for seed in 0..<Scale.current.times(2) {
      var session = try BudgetSession(seed: block * 1_000 + seed)
      try session.run(steps: 70)
    }
  }
}
