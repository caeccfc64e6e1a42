public import Accounting
public import Diagnostics
import Files
import Legislation
import Persistence
public import Reporting
public import Typesetting

/// The ledgers of several units side by side, only read (tổng hợp số liệu nhiều đơn vị).
public final class Consolidation {
  /// What is put together.
  public enum Subject: Sendable {
    /// Sổ theo dõi tin, bài of a period.
    case content(Period)
    /// Bảng kê nhuận bút of a period.
    case royalties(Period)
    /// The payment sheets of the runs with a pay date in a period.
    case payments(Period)
    /// The payment sheets of the runs of one number.
    case run(String)
    /// Tình hình thực hiện dự toán of a year.
    case budget(year: Int)
    /// Bảng thanh toán tạo lập thông tin of a period.
    case works(Period)
    /// Bảng kê thù lao of a period.
    case remuneration(Period)
    /// Who earned what in a period.
    case contributors(Period)
    /// Bảng tổng hợp of a period.
    case summary(Period, by: SummaryKey)
    /// Bảng kê khấu trừ thuế of a period.
    case tax(Period)
    /// Công nợ nhuận bút by a day.
    case outstanding(on: CivilDate)
    /// Quyết toán of a year.
    case settlement(year: Int)
    /// Sổ nhật ký of a period.
    case journal(Period)
  }

  private let members: [(path: String, office: Office)]

  /// Opens the ledgers to read; where one cannot be, nothing stays beside those opened before it.
  ///
  /// - Throws: a `Failure`, also where one ledger is named twice.
  public init(of paths: [String], stamp: Stamp, waiting: Int = 10) throws(Failure) {
    var members: [(path: String, office: Office)] = []
    do throws(Failure) {
      for path in paths {
        if members.contains(where: { LedgerFile.isSame($0.path, path) }) {
          throw Failure(ConsolidationProblem.namedTwice(path))
        }
        members.append((path, try Office(reading: path, stamp: stamp, waiting: waiting)))
      }
    } catch {
      for member in members { Self.close(member) }
      if members.count < paths.count { Self.tidy(beside: paths[members.count]) }
      throw error
    }
    precondition(!members.isEmpty, "something is put together")
    self.members = members
  }

  /// Verifies every ledger, then hands on the paper, all with one view of the ledgers; afterwards
  /// they are closed.
  ///
  /// - Throws: a `Failure` that names the first ledger that is not as it was posted (1).
  public func report(
    _ subject: Subject, _ body: (Report) throws(Failure) -> Void
  ) throws(Failure) {
    defer { for member in members { Self.close(member) } }
    try reading(members[...]) { () throws(Failure) in
      for (path, office) in members {
        let verdict = try office.verify()
        guard verdict.isSound else { throw Failure(LedgerUnsound(verdict), at: .file(path)) }
      }
      var units: [ConsolidatedUnit] = []
      for (path, office) in members { units.append(try office.unit(subject, in: path)) }
      try body(ConsolidatedReport.report(units, like: members[0].office.pattern(subject)))
    }
  }

  /// Lets go of a ledger, with nothing left beside it that was not there.
  private static func close(_ member: (path: String, office: Office)) {
    member.office.ledger.close()
    tidy(beside: member.path)
  }

  /// Takes away what reading left beside a ledger, where that is allowed and nothing is in it.
  private static func tidy(beside path: String) {
    if (try? LedgerFile.access(path)) == .readWrite, !LedgerFile.isAtRest(path),
      !LedgerFile.hasLog(path)
    {
      Ledger.takeAwayCompanions(of: path)
    }
  }

  private func reading(
    _ rest: ArraySlice<(path: String, office: Office)>, _ body: () throws(Failure) -> Void
  ) throws(Failure) {
    guard let first = rest.first else { return try body() }
    try first.office.read { () throws(Failure) in try reading(rest.dropFirst(), body) }
  }
}

extension Office {
  /// Opens a ledger that is only read, whatever may be done with its file.
  convenience init(reading path: String, stamp: Stamp, waiting: Int) throws(Failure) {
    guard LedgerFile.exists(path) else {
      throw Failure(FileProblem.otherLedgerNotFound(path: path), at: .file(path))
    }
    let access: Ledger.Access =
      try LedgerFile.access(path) == .immutable || LedgerFile.isAtRest(path)
      ? .immutable : .readOnly
    try self.init(Ledger(path, access, waiting: waiting), stamp: stamp)
  }

  fileprivate func unit(
    _ subject: Consolidation.Subject, in path: String
  ) throws(Failure) -> ConsolidatedUnit {
    guard let isMeant = subject.runs else {
      return ConsolidatedUnit(
        name: unit, ledger: path, seal: try seal(), reports: [try pattern(subject)])
    }
    let runs = try storage { () throws(StorageError) in try RunStore(ledger.connection).all() }
      .filter { $0.state != "void" && isMeant($0.number, $0.payDate) }.map(\.number)
    var reports: [Report] = []
    for run in runs { reports.append(try paymentsReport(run: run, showsRecouped: true)) }
    return ConsolidatedUnit(
      name: unit, ledger: path, seal: try seal(), reports: reports, runs: runs)
  }

  /// The unit's own paper on a subject; of payments an empty one, for its head and columns.
  fileprivate func pattern(_ subject: Consolidation.Subject) throws(Failure) -> Report {
    switch subject {
    case .content(let period): try contentReport(period: period)
    case .royalties(let period): try royaltiesReport(period: period)
    case .budget(let year): try budgetReport(year: year)
    case .works(let period): try worksReport(period: period)
    case .remuneration(let period): try remunerationReport(period: period)
    case .contributors(let period): try contributorsReport(period: period)
    case .summary(let period, let key): try summaryReport(period: period, by: key)
    case .tax(let period): try taxReport(period: period)
    case .outstanding(let date): try outstandingReport(on: date)
    case .settlement(let year): try settlementReport(year: year)
    case .journal(let period): try journalReport(period: period)
    case .payments(let period): try emptySheet(period: period)
    case .run: try emptySheet(period: nil)
    }
  }

  private func emptySheet(period: Period?) throws(Failure) -> Report {
    PaymentsReport.report(
      try paperContext(period: period, .payments), run: nil, charges: [], showsRecouped: true
    ) { _ in }
  }
}

extension Consolidation.Subject {
  /// Which runs are meant, by number and pay date, where it is about runs.
  fileprivate var runs: ((String, CivilDate) -> Bool)? {
    switch self {
    case .payments(let period): { _, payDate in period.contains(payDate) }
    case .run(let number): { other, _ in other == number }
    default: nil
    }
  }
}
