import Diagnostics
import Foundation
import Persistence
import SQLite
import Testing

@testable import Bookkeeping

/// SQLite is stopped after its 1st, 2nd, 3rd … step, or finds no room for the 1st, 2nd, 3rd … page:
/// what was under way is taken back whole, the ledger verifies, and the failure says why.
@Suite(.serialized) struct InterruptedWorkTests {
  private static let isWhole =
    ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"] == "full"

  private final class Countdown {
    var left: Int
    init(_ left: Int) { self.left = left }
    func isOver() -> Bool {
      left -= 1
      return left <= 0
    }
  }

  @Test(arguments: OfficeWork.all)
  func stoppedAtAnyStepItIsTakenBack(work: OfficeWork) throws {
    try failUntilDone(work, code: "INTERRUPTED") { office, number in
      let countdown = Countdown(number)
      office.connection.onProgress(every: 50) { countdown.isOver() }
    }
  }

  @Test(arguments: OfficeWork.all)
  func withoutRoomForAnyPageItIsTakenBack(work: OfficeWork) throws {
    try failUntilDone(work, code: "DISK_FULL") { office, number in
      try office.connection.limitPages(try office.connection.pageCount() + number - 1)
    }
  }

  private func failUntilDone(
    _ work: OfficeWork, code: String, _ arm: (Office, Int) throws -> Void
  ) throws {
    let fixture = try FixtureLedger()
    let before = try fixture.office().contents()
    var number = 1
    while true {
      let office = try fixture.office(work.actor)
      defer { office.ledger.close() }
      try arm(office, number)
      var failure: Failure?
      do { try work.run(office, fixture) } catch let error as Failure { failure = error }
      office.connection.onProgress(every: 0, nil)
      try office.connection.limitPages(1_000_000)
      #expect(try office.verify().isSound, "\(number)")
      guard let failure else {
        #expect(try office.contents() != before, "\(number): done, but nothing changed")
        return
      }
      #expect(failure.findings.errors.map(\.code) == [code], "\(number)")
      #expect(try office.contents() == before, "\(number): not taken back")
      number += Self.isWhole ? 1 : max(1, number)
    }
  }
}
