public import Accounting
public import Diagnostics
import Legislation
import Persistence
public import Reporting
public import Typesetting

extension Office {
  /// Sổ nhật ký: every entry posted in a period.
  public func journalReport(period: Period) throws(Failure) -> Report {
    let ledger = ledger
    return JournalReport.report(
      try paperContext(period: period, .journal), names: accountNames()
    ) { (body) throws(Failure) in
      try Self.forEachEntry(of: ledger, in: period, body)
    }
  }

  /// The journal a row a side, for a spreadsheet; without a period all of it.
  public func journalSides(period: Period?) throws(Failure) -> Report {
    let ledger = ledger
    return JournalSides.report(try paperContext(period: period), names: accountNames()) {
      (body) throws(Failure) in
      try Self.forEachEntry(of: ledger, in: period, body)
    }
  }

  /// Writes the journal for hledger or beancount, piece by piece; without a period all of it.
  public func exportJournal(
    as form: JournalExport.Form, period: Period?, _ body: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let export = JournalExport(form, names: accountNames(), title: unit)
    let ledger = ledger
    try read { () throws(Failure) in
      let accounts = try storage { () throws(StorageError) in
        try JournalReader(ledger.connection).accounts(in: period)
      }
      try body(export.opening(accounts: accounts))
      try Self.forEachEntry(of: ledger, in: period) { (line) throws(Failure) in
        try body(export.text(of: line))
      }
    }
  }

  /// What the unit's chart of accounts calls each sort of account, on this day.
  private func accountNames() -> AccountNames {
    let profile = rules.profile
    var chart: [String: String] = [:]
    for sort in AccountNames.sorts {
      let key = ProfileKey(rawValue: "account-\(sort)")
      chart[sort] = key.flatMap { profile.value($0, on: stamp.today) }
    }
    return AccountNames(chart: chart)
  }

  private static func forEachEntry(
    of ledger: Ledger, in period: Period?, _ body: (JournalLine) throws(Failure) -> Void
  ) throws(Failure) {
    try JournalReader(ledger.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (row) throws(Failure) in
      let entry = row.entry
      try body(
        JournalLine(
          seq: entry.seq, date: entry.date, kind: entry.kind, actor: entry.actor,
          memo: entry.memo, reverses: entry.reverses, postings: row.postings))
    }
  }
}
