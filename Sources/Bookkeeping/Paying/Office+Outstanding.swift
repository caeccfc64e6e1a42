public import Accounting
public import Diagnostics
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// Công nợ on a day: every share published by then with no confirmation paid by then; state and
  /// amount are today's.
  ///
  /// It is to be printed in one `read` with this call, since the ledger holds its shares aside.
  public func outstandingReport(on date: CivilDate) throws(Failure) -> Report {
    let store = OutstandingStore(ledger.connection)
    let payees = try read { () throws(Failure) in
      let gathering = try OutstandingGathering(self, in: store)
      try store.forEachOpenShare(on: date, mapping: { Failure(storage: $0) }) {
        (share) throws(Failure) in try gathering.add(share)
      }
      try store.forEachOpenPart(on: min(date, stamp.today), mapping: { Failure(storage: $0) }) {
        (part) throws(Failure) in try gathering.add(part)
      }
      try storage { () throws(StorageError) in try store.sort() }
      return gathering.payees
    }
    let rules = rules
    return OutstandingReport.report(
      try paperContext(period: nil, .outstanding), on: date
    ) { (body) throws(Failure) in
      // What was published on one day is due on one day.
      var (day, dueOn): (CivilDate?, CivilDate?) = (nil, nil)
      try store.forEach(mapping: { Failure(storage: $0) }) { (owed) throws(Failure) in
        if day != owed.publishedOn {
          (day, dueOn) = (owed.publishedOn, DueDate.of(publishedOn: owed.publishedOn, under: rules))
        }
        let due = owed.hasTerm ? dueOn : nil
        let payee = payees[owed.place]
        try body(
          OutstandingLine(
            contributor: payee.code.text, name: payee.name, item: owed.item, part: owed.part,
            state: owed.state, amount: owed.amount,
            publishedOn: owed.publishedOn, dueOn: due,
            daysOverdue: due.map { DueDate.daysOverdue($0, on: date) }))
      }
    }
  }
}

/// Takes what is owed share by share, by the place of who it is owed to.
private struct OutstandingGathering {
  /// Everybody in the Vietnamese order of names.
  let payees: [(code: ContributorCode, name: String)]
  private let places: [ContributorCode: Int]
  private let store: OutstandingStore

  init(_ office: Office, in store: OutstandingStore) throws(Failure) {
    self.store = store
    let contributors = ContributorStore(office.ledger.connection)
    let (payees, survivors) = try office.storage { () throws(StorageError) in
      try store.begin()
      return (try contributors.names(), try contributors.survivors())
    }
    var places = Dictionary(uniqueKeysWithValues: payees.enumerated().map { ($1.code, $0) })
    for (merged, survivor) in survivors { places[merged] = places[survivor] }
    (self.payees, self.places) = (payees, places)
  }

  func add(_ share: OutstandingStore.OpenShare) throws(Failure) {
    try add(
      share.contributor, share.kind.label(share.subject), share.part, PartState(share.progress),
      share.amount, on: share.publishedOn ?? share.eventOn, hasTerm: share.publishedOn != nil)
  }

  func add(_ part: OutstandingStore.OpenPart) throws(Failure) {
    let state = PartState(rawValue: part.status) ?? .recorded
    if state == .graded {
      for share in GradeText.shares(part.shares) where share.amount > .zero {
        try add(
          share.contributor, part.item, part.part, state, share.amount, on: part.publishedOn,
          hasTerm: true)
      }
    } else {
      guard let list = ShareList(canonicalText: part.shares) else {
        preconditionFailure("a stored part reads back")
      }
      for share in list.shares {
        try add(
          share.contributor, part.item, part.part, state, nil, on: part.publishedOn, hasTerm: true)
      }
    }
  }

  private func add(
    _ contributor: ContributorCode, _ item: String, _ part: String, _ state: PartState,
    _ amount: Dong?, on published: CivilDate, hasTerm: Bool
  ) throws(Failure) {
    guard let place = places[contributor] else {
      preconditionFailure("a share is somebody's")
    }
    try Office.storage { () throws(StorageError) in
      try store.add(
        OutstandingStore.Owed(
          place: place, item: item, part: part, state: state, amount: amount,
          publishedOn: published, hasTerm: hasTerm))
    }
  }
}
