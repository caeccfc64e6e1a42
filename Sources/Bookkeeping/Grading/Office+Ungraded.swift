public import Accounting
public import Diagnostics
import Legislation
import Persistence
public import Royalties

/// A part that waits for its grade, with what helps to give one (phần tin, bài chờ chấm).
public struct UngradedPart: Sendable {
  /// The part.
  public let key: PartKey
  /// The title.
  public let title: String
  /// The genre.
  public let genre: GenreCode
  /// The publication date.
  public let publishedOn: CivilDate?
  /// Who made it, as the input writes it.
  public let contributors: String
  /// What the table in force gives for the genre; `nil` where none decides.
  public let band: Text?
  /// The coefficients given last for the genre, the latest first.
  public let lastCoefficients: [String]
}

extension Office {
  /// The parts to grade within a period, in the order of reports.
  public func ungradedParts(in period: Period?) throws(Failure) -> [UngradedPart] {
    let store = ContentStore(ledger.connection)
    var waiting: [StoredPart] = []
    try store.forEach(in: period, mapping: { Failure(storage: $0) }) { (stored) throws(Failure) in
      let isOpen = stored.status == PartStatus.recorded || stored.status == PartStatus.returned
      if isOpen, stored.part.publishedOn.map({ $0 <= stamp.today }) ?? false {
        waiting.append(stored)
      }
    }
    var parts: [UngradedPart] = []
    for stored in waiting {
      let last = try storage { () throws(StorageError) in
        try store.lastCoefficients(of: stored.part.genre, limit: 5)
      }
      parts.append(
        UngradedPart(
          key: stored.part.key, title: stored.part.title, genre: stored.part.genre,
          publishedOn: stored.part.publishedOn,
          contributors: stored.part.contributors.canonicalText, band: band(of: stored.part),
          lastCoefficients: last))
    }
    return parts
  }

  private func band(of part: ItemPart) -> Text? {
    guard let date = part.publishedOn else { return nil }
    let scope: SiteScope = part.site == .portal ? .portal : .component
    let rule = try? rules.royalty(
      genre: part.genre, grade: nil, site: scope, on: date,
      condition: { $0 == "origin" ? part.origin.rawValue : nil })
    guard let shape = rule?.row.shape else { return nil }
    return switch shape {
    case .maximum(let most): Text(vi: "tối đa \(most)", en: "at most \(most)")
    case .range(let least, let most): .verbatim("\(least)–\(most)")
    case .fixed(let value): Text(vi: "đúng \(value)", en: "exactly \(value)")
    case .perLength(let value, let unit, let cap):
      Text(vi: "\(value) mỗi \(unit), tối đa \(cap)", en: "\(value) a \(unit), at most \(cap)")
    }
  }
}
