import Accounting
public import Diagnostics
import Intake
import Legislation
import Persistence
import Royalties
import Tabular

extension Office {
  /// Takes a file of contributors, whole or not at all; the same rows again change nothing.
  public func importContributors(
    _ file: TableFile, isDry: Bool = false
  ) throws(Failure) -> ImportSummary {
    try importContributors(isDry: isDry) { (schema, findings, row) throws(Failure) in
      try TableInput.read(file, schema: schema, into: &findings, row: row)
    }
  }

  typealias RowTaker = (TableRow, inout Findings) throws(Failure) -> Void

  func importContributors(
    isDry: Bool,
    _ read: (ColumnSchema, inout Findings, RowTaker) throws(Failure) -> Void
  ) throws(Failure) -> ImportSummary {
    try write(isDry: isDry) { () throws(Failure) in
      var summary = ImportSummary()
      let store = ContributorStore(ledger.connection)
      let table = ContributorTable()
      let schema = ContributorTable.schema
      var findings = Findings()
      // Payees whose own row may still come.
      var strangers: [(payee: ContributorCode, place: Place)] = []
      try read(schema, &findings) { (tableRow, findings) throws(Failure) in
        summary.rows += 1
        guard let row = table.parse(tableRow, into: &findings) else { return }
        let before = try storage { () throws(StorageError) in
          try store.find(row.contributor.code)
        }
        let after = row.contributor(over: before)
        if let payee = after.payee, try !isKnown(payee) {
          let place = tableRow.place(ofColumn: schema.index(of: "payee"))
          strangers.append((payee, place))
        }
        guard after != before else { return }
        if before == nil { summary.added += 1 } else { summary.changed += 1 }
        try record(after, was: before)
      }
      for (payee, place) in strangers where try !isKnown(payee) {
        findings.add(try people.unknown(payee), at: place)
      }
      try findings.check()
      summary.findings = findings
      return summary
    }
  }

  /// Whether a code is a contributor's, as the ledger stands.
  func isKnown(_ code: ContributorCode) throws(Failure) -> Bool {
    try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).isKnown(code)
    }
  }

  private func record(_ contributor: Contributor, was before: Contributor?) throws(Failure) {
    try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).write(contributor)
      try SettingStore(ledger.connection).note(
        before == nil ? "contributor add" : "contributor change", contributor.code.text,
        detail: before.map { $0.masterData }, stamp: stamp)
    }
  }
}

extension Contributor {
  /// The values that an auditor may ask for after a change, as they were.
  fileprivate var masterData: String {
    let pairs: [(String, String?)] = [
      ("name", name), ("kind", kinds.latest.rawValue), ("taxCode", taxCode),
      ("nationalID", nationalID), ("bankAccount", bankAccount), ("bankName", bankName),
      ("payment", statedPayment?.rawValue), ("payee", payee?.text),
      ("resident", isResident ? "yes" : "no"),
    ]
    return pairs.compactMap { key, value in value.map { "\(key)=\($0)" } }.joined(separator: "; ")
  }
}
