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
  public func worksReport(
    period: Period?, site: SiteFilter? = nil, name: String = "works"
  ) throws(Failure) -> Report {
    let names = try contributorsByCode().mapValues(\.name)
    let tree = try siteTree()
    let ledger = ledger
    return WorksReport.report(try paperContext(period: period, .works), name: name) {
      (body) throws(Failure) in
      try WorkStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        guard tree.isWithin(stored.site ?? .portal, site) else { return }
        try body(
          WorkLine(
            work: stored.work, quantity: stored.quantity, rate: stored.rate,
            amount: stored.amount ?? .zero,
            shares: GradeText.shares(stored.shareAmounts).map {
              ($0.contributor.text, names[$0.contributor] ?? "", $0.role, $0.amount)
            }, state: stored.state,
            citations: GradeText.citations(stored.citations)))
      }
    }
  }

  /// Bảng kê thù lao, khuyến khích of a period; without one all of it, as a list.
  public func remunerationReport(
    period: Period?, site: SiteFilter? = nil, name: String = "remuneration"
  ) throws(Failure) -> Report {
    let names = try contributorsByCode().mapValues(\.name)
    let tree = try siteTree()
    let ledger = ledger
    return RemunerationReport.report(try paperContext(period: period, .remuneration), name: name) {
      (body) throws(Failure) in
      try RemunerationStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        guard tree.isWithin(stored.site ?? .portal, site) else { return }
        let row = stored.remuneration
        try body(
          RemunerationLine(
            remuneration: row, name: names[row.contributor] ?? "", amount: stored.amount,
            state: stored.state,
            citations: GradeText.citations(stored.citations)))
      }
    }
  }

  /// The work of an identifier.
  func knownWork(_ id: WorkID) throws(Failure) -> StoredWork {
    let found = try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).find(id)
    }
    guard let found else { throw Failure(OfficeProblem.unknownItem("work:\(id)")) }
    return found
  }

  /// The remuneration of an identifier.
  func knownRemuneration(_ id: RemunerationID) throws(Failure) -> StoredRemuneration {
    let found = try storage { () throws(StorageError) in
      try RemunerationStore(ledger.connection).find(id)
    }
    guard let found else { throw Failure(OfficeProblem.unknownItem("rem:\(id)")) }
    return found
  }

  /// Why a piece of creation work is worth what it is.
  public func explain(work id: WorkID) throws(Failure) -> Explanation {
    let found = try knownWork(id)
    guard let working = found.working else {
      throw Failure(
        OfficeProblem.wrongState(
          item: "work:\(id)", state: found.state.rawValue, wanted: PartStatus.graded))
    }
    return Explanation(
      label: "work:\(id)", title: found.work.description ?? found.work.activity, working: working)
  }

  /// Why a remuneration is what it is.
  ///
  /// - Throws: refused (1) while it waits for its pool.
  public func explain(remuneration id: RemunerationID) throws(Failure) -> Explanation {
    let found = try knownRemuneration(id)
    guard let working = found.working else {
      throw Failure(
        OfficeProblem.wrongState(
          item: "rem:\(id)", state: found.state.rawValue, wanted: PartStatus.graded))
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

extension StoredWork {
  /// Where the work stands.
  var state: PartState {
    progress.map { PartState($0) } ?? (grader == nil ? .returned : .graded)
  }

  /// How much was done: of characters the pages, to four decimals.
  fileprivate var quantity: String? {
    guard work.characters != nil, let tree = working.flatMap({ Working(canonicalText: $0) }),
      let pages = tree.children.first(where: { $0.label == .quantity }),
      let scaled = ExactNumber(text: pages.value)?.multiplied(by: ExactNumber(10_000)),
      let tenThousandths = Rounding.dong(scaled)
    else { return work.quantity?.description }
    return DecimalText.plain(tenThousandths.amount, places: 4)
  }
}

extension StoredRemuneration {
  /// Where the remuneration stands.
  var state: PartState {
    progress.map { PartState($0) } ?? PartState(rawValue: status) ?? .recorded
  }
}
