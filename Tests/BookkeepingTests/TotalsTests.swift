import Accounting
import Diagnostics
import Foundation
import Payments
import Persistence
import Reporting
import Royalties
import Testing
import Typesetting

@testable import Bookkeeping

/// Totals read a few columns where they are kept; the lists that they total read every row whole.
/// Added up line by line, with sets of what was counted, the lists come to the same.
@Suite struct TotalsTests {
  /// What is added up under one code or word.
  private struct Sum: Equatable {
    var items: Set<String> = []
    var parts: Int64 = 0
    var coefficient: Int64 = 0
    var amount: Int64 = 0

    var figures: [Int64] { [Int64(items.count), parts, coefficient, amount] }
  }

  private static let periods = ["2024", "2024-09", "2024-11", "2025", "2025-03", "2025-04"]

  /// The offices of the fixtures, where every kind of row was posted, corrected and left waiting, and
  /// one with two shares of a part that became one person's, the parts of an item scattered over the
  /// file, and a month's rows far from each other.
  private func forEachOffice(_ body: (Office) throws -> Void) throws {
    for fixture in ["ledger-v2", "ledger-v3", "ledger-v4"] {
      let office = try FixtureLedger(fixture).office("truongban")
      defer { office.ledger.close() }
      try body(office)
    }
    let anew = try FixtureLedger.gradedAnew()
    let approver = try anew.reopened("truongban", on: "2025-04-05")
    defer { approver.ledger.close() }
    try body(approver)
    let fixture = try FixtureLedger()
    let office = try fixture.office("chuyenvien", on: "2025-02-04")
    defer { office.ledger.close() }
    let people = "code,name,kind\nZ1,An,collaborator\nZ2,Bình,collaborator\n"
    _ = try office.importContributors(TableFile(try fixture.write(people, to: "people.csv")))
    _ = try office.importItems(TableFile(try fixture.write(Self.severalParts, to: "several.csv")))
    try office.merge(try #require(ContributorCode("Z1")), into: try #require(ContributorCode("Z2")))
    try body(office)
  }

  private static let severalParts: String = {
    var random = Random(seed: 7)
    var rows = "id,part,title,genre,contributors,published_on,section,coefficient\n"
    for part in ["a", "b", "c"] {
      for item in 0..<60 {
        let who = ["CTV04;Z1", "Z1=30%;Z2=70%", "Z2", "CTV04"][random.below(4)]
        // Forty of the days between the two of 2025 are of 2024.
        let day = item.isMultiple(of: 30) ? "2025-01-15" : "2024-11-\(10 + item % 20)"
        let grade = ["1", "", "1.5"][random.below(3)]
        rows += "S\(item),\(part),T\(item),tin,\(who),\(day),Mục \(item % 3),\(grade)\n"
      }
    }
    return rows
  }()

  @Test func aTotalIsWhatTheListsSay() throws {
    try forEachOffice { office in
      for text in Self.periods {
        let period = try #require(Period(text: text))
        try compareContributors(of: office, in: period)
        for key in SummaryKey.allCases { try compareSummary(of: office, in: period, by: key) }
      }
    }
  }

  private func compareContributors(of office: Office, in period: Period) throws {
    let survivors = try ContributorStore(office.connection).survivors()
    var sums: [String: Sum] = [:]
    try office.forEachRoyaltyLine(in: period) { (line, own) throws(Failure) in
      guard line.state.isCounted else { return }
      for share in line.shares {
        guard let code = ContributorCode(share.contributor) else { continue }
        let owner = (survivors[code] ?? code).text
        sums[owner, default: Sum()].amount += share.amount.amount
        if own != nil { sums[owner]?.items.insert(line.item) }
      }
    }
    let rows = try Self.rows(of: try office.contributorsReport(period: period))
    for row in rows {
      let code = Self.text(row["contributor"])
      let sum = sums.removeValue(forKey: code) ?? Sum()
      #expect(Self.number(row["items"]) == Int64(sum.items.count), "\(code), \(period)")
      #expect(Self.number(row["royalties"]) == sum.amount, "\(code), \(period)")
    }
    #expect(sums.isEmpty, "\(period)")
    let remuneration = try Self.rows(of: try office.remunerationReport(period: period))
    #expect(Self.sum(rows, "remuneration") == Self.sum(remuneration, "amount"), "\(period)")
    let works = try Self.rows(of: try office.worksReport(period: period))
    #expect(Self.sum(rows, "creation") == Self.sum(works, "amount"), "\(period)")
  }

  private func compareSummary(
    of office: Office, in period: Period, by key: SummaryKey
  ) throws {
    let people = try ContributorStore(office.connection).identities()
    func word(of stored: StoredPart) throws(Failure) -> String {
      let part = stored.part
      return switch key {
      case .site: part.site.text
      case .section: part.section ?? ""
      case .genre: part.genre.text
      case .channel: part.channel.rawValue
      case .month: part.publishedOn.map { String($0.description.prefix(7)) } ?? ""
      case .unit:
        try Office.storage { () throws(StorageError) in
          try people.identity(of: part.contributors.shares[0].contributor, line: stored.line)
        }?.unit ?? ""
      }
    }
    var sums: [String: Sum] = [:]
    try ContentStore(office.connection).forEach(
      in: period, mapping: { Failure(storage: $0) }
    ) { (stored) throws(Failure) in
      guard !stored.isReplaced, stored.state != .withdrawn, stored.state != .submitted else {
        return
      }
      sums[try word(of: stored), default: Sum()].parts += 1
      sums[try word(of: stored)]?.items.insert(stored.part.key.item.text)
    }
    try office.forEachRoyaltyLine(in: period) { (line, own) throws(Failure) in
      guard line.state.isCounted else { return }
      var found = own
      if found == nil { found = try part(corrected: line.kind, in: office) }
      guard let stored = found else { return }
      sums[try word(of: stored), default: Sum()].amount += line.amount.amount
      if own?.isReplaced == false,
        let coefficient = line.coefficient.flatMap({ Coefficient(text: $0) })
      {
        sums[try word(of: stored)]?.coefficient += coefficient.tenThousandths
      }
    }
    var found: [String: [Int64]] = [:]
    for row in try Self.rows(of: try office.summaryReport(period: period, by: key)) {
      let coefficient = try #require(Coefficient(text: Self.text(row["coefficient"])))
      found[Self.text(row["key"])] = [
        Self.number(row["items"]), Self.number(row["parts"]), coefficient.tenThousandths,
        Self.number(row["amount"]),
      ]
    }
    #expect(found == sums.mapValues(\.figures), "by \(key), \(period)")
  }

  /// The part whose line something posted later corrects.
  private func part(
    corrected kind: LineKind, in office: Office
  ) throws(Failure) -> StoredPart? {
    switch kind {
    case .line: return nil
    case .reversal(_, let entry), .adjustment(_, let entry):
      return try office.storage { () throws(StorageError) in
        let lines = try CorrectionStore(office.connection).lines(ofEntry: entry)
        return try lines.first.flatMap { (line) throws(StorageError) in
          try ContentStore(office.connection).part(ofLine: line.id)
        }
      }
    }
  }

  private static func rows(of report: Report) throws -> [[String: Datum]] {
    var rows: [[String: Datum]] = []
    _ = try report.walk { (row) throws(Failure) in
      rows.append(Dictionary(uniqueKeysWithValues: zip(report.keys, row.data ?? [])))
    }
    return rows
  }

  private static func number(_ datum: Datum?) -> Int64 {
    if case .integer(let number) = datum { number } else { 0 }
  }

  private static func text(_ datum: Datum?) -> String {
    if case .text(let text) = datum { text } else { "" }
  }

  private static func sum(_ rows: [[String: Datum]], _ key: String) -> Int64 {
    rows.reduce(0) { $0 + number($1[key]) }
  }
}
