public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Bảng thanh toán tạo lập thông tin of a period; without one every work, as a list.
  public func worksReport(period: Period?, name: String = "works") throws(Failure) -> Report {
    let names = try contributorsByCode().mapValues(\.name)
    let ledger = ledger
    return WorksReport.report(try paperContext(period: period), name: name) {
      (body) throws(Failure) in
      try WorkStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        try body(
          WorkLine(
            work: stored.work, rate: stored.rate, amount: stored.amount,
            shares: GradeText.shares(stored.shareAmounts).map {
              ($0.contributor.text, names[$0.contributor] ?? "", $0.role, $0.amount)
            }, state: stored.progress.map { PartState($0) } ?? .graded,
            citations: GradeText.citations(stored.citations)))
      }
    }
  }

  /// Bảng kê thù lao, khuyến khích of a period; without one all of it, as a list.
  public func remunerationReport(
    period: Period?, name: String = "remuneration"
  ) throws(Failure) -> Report {
    let names = try contributorsByCode().mapValues(\.name)
    let ledger = ledger
    return RemunerationReport.report(try paperContext(period: period), name: name) {
      (body) throws(Failure) in
      try RemunerationStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        let row = stored.remuneration
        let waiting: PartState = stored.amount == nil ? .recorded : .graded
        try body(
          RemunerationLine(
            remuneration: row, name: names[row.contributor] ?? "", amount: stored.amount,
            state: stored.progress.map { PartState($0) } ?? waiting,
            citations: GradeText.citations(stored.citations)))
      }
    }
  }

  /// Why a piece of creation work is worth what it is.
  public func explain(work id: WorkID) throws(Failure) -> Explanation {
    let found = try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).find(id)
    }
    guard let found else { throw Failure(OfficeProblem.unknownItem("work:\(id)")) }
    return Explanation(
      label: "work:\(id)", title: found.work.description ?? found.work.activity,
      working: found.working)
  }

  /// Why a remuneration is what it is.
  ///
  /// - Throws: refused (1) while it waits for its pool.
  public func explain(remuneration id: RemunerationID) throws(Failure) -> Explanation {
    let found = try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).find(id)
    }
    guard let found else { throw Failure(OfficeProblem.unknownItem("rem:\(id)")) }
    guard let working = found.working else {
      throw Failure(
        OfficeProblem.wrongState(
          item: "rem:\(id)", state: "recorded", wanted: PartStatus.graded))
    }
    return Explanation(label: "rem:\(id)", title: found.remuneration.role, working: working)
  }
}

extension Explanation {
  fileprivate init(label: String, title: String, working text: String) {
    guard let working = Working(canonicalText: text) else {
      preconditionFailure("a stored working reads back")
    }
    self.init(label: label, title: title, working: working)
  }
}
