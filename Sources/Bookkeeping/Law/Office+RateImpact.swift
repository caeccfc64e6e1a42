public import Accounting
import Budgeting
public import Diagnostics
public import Legislation
import Persistence
public import Planning
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// What a period would come to under other rates, changing nothing (ảnh hưởng).
  ///
  /// - Throws: invalid (65) where the folder does not load or lacks the unit's profile.
  public func rateImpact(of files: [RateFile], in period: Period) throws(Failure) -> RateImpact {
    let other = try rules(of: try Self.rateBook(of: files))
    return try read { () throws(Failure) in
      var impact = RateImpact()
      var recalculation = try Recalculation(self, under: other)
      var lines = try LineLookup(self)
      try recalculation.forEach(in: period) { (part) throws(Failure) in
        if let problem = part.refusal {
          impact.refuse(
            problem, example: part.subject.label, before: part.before.values.sum())
        }
        guard let after = part.sharesAfter else { return }
        impact.add(
          part.heading, line: try lines.line(of: part), before: part.before, after: after)
      }
      return impact
    }
  }

  /// The impact as a report.
  public func rateImpactReport(
    of files: [RateFile], in period: Period
  ) throws(Failure) -> Report {
    let impact = try rateImpact(of: files, in: period)
    var names: [ContributorCode: String] = [:]
    for (code, _) in impact.contributors { names[code] = try people.name(of: code) }
    return RateImpactReport.report(
      try paperContext(period: period), impact, names: names,
      genreName: { code in GenreCode(code).flatMap { self.rules.genre($0)?.name } ?? code })
  }

  /// The rules of another book as the unit's profile sees them.
  func rules(of book: RateBook) throws(Failure) -> Rules {
    let own = try storage { () throws(StorageError) in
      try SettingStore(ledger.connection).own()
    }
    do {
      return try book.rules(profile: rules.profile.profile).overlaid(with: own)
    } catch { throw Failure(error) }
  }
}

/// The budget line that an amount is charged to, looked up once a site before approval.
struct LineLookup {
  private let office: Office
  private let tree: SiteTree
  private var bySite: [SiteCode: LineCode?] = [:]
  private let creation: LineCode?

  init(_ office: Office) throws(Failure) {
    self.office = office
    tree = try office.siteTree()
    creation = try? office.creationLine().code
  }

  /// The line, `nil` where none is meant for it.
  mutating func line(of part: Recalculated) throws(Failure) -> LineCode? {
    if let line = part.line {
      let connection = office.ledger.connection
      return try office.storage { () throws(StorageError) in
        try AdjustmentStore(connection).budgetLine(of: line)
      }
    }
    if part.subject.kind == .work { return creation }
    let site = part.subject.site
    if let known = bySite[site] { return known }
    let found = try? office.royaltyLine(of: site, in: tree).code
    bySite[site] = .some(found)
    return found
  }
}
