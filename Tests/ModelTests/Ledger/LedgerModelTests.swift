import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing
import Typesetting

/// Random work on a ledger, each operation done to a file and to a model: both refuse alike, both
/// come to the same balances, and the ledger verifies.
@Suite struct LedgerModelTests {
  static let isFull = ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"] == "full"
  /// Each argument runs as many seeds as `seedsEach` says.
  static let seedsEach = isFull ? 100 : 5

  @Test(arguments: 0..<40) func aLedgerAndItsModelAgree(block: Int) throws {
    for seed in 0..<Self.seedsEach {
      var session = try LedgerSession(seed: block * 1_000 + seed)
      try session.run(steps: 40)
    }
  }
}
