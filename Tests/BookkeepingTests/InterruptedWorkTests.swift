import Accounting
import Budgeting
import Diagnostics
import Foundation
import Royalties
import Persistence
import SQLite
import Testing

@testable import Bookkeeping

/// A piece of the office's work; a new one is one entry of the table.
struct OfficeWork: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let actor: String
  let run: @Sendable (Office, FixtureLedger) throws -> Void

  init(
    _ name: String, actor: String = "ketoan",
    _ run: @escaping @Sendable (Office, FixtureLedger) throws -> Void
  ) {
    testDescription = name
    self.actor = actor
    self.run = run
  }

  static let all: [OfficeWork] = [
    OfficeWork("addSite") { office, _ in
      try office.addSite(try #require(SiteCode("x")), name: "X", parent: nil)
    },
    OfficeWork("importContributors") { office, folder in
      let path = try folder.write("code,name,kind\nZ1,A,collaborator\n", to: "p.csv")
      _ = try office.importContributors(path)
    },
    OfficeWork("importItems", actor: "chuyenvien") { office, folder in
      let path = try folder.write(
        "id,title,genre,contributors,published_on,coefficient\nZ1,T,tin,CTV01,2024-10-30,1\n",
        to: "i.csv")
      _ = try office.importItems(path)
    },
    OfficeWork("returnPart", actor: "chuyenvien") { office, _ in
      try office.returnPart(try #require(PartKey(label: "BK2410-006")), reason: "R")
    },
    OfficeWork("approve", actor: "truongban") { office, _ in
      _ = try office.approve(ApprovalRequest(period: try #require(Period(text: "2024-10"))))
    },
    OfficeWork("createRun") { office, _ in
      _ = try office.createRun(RunRequest(period: try #require(Period(text: "2024-10"))))
    },
    OfficeWork("confirm") { office, _ in
      _ = try office.confirm(run: "2024-002", paidOn: nil, only: [], document: nil)
    },
  ]
}

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
