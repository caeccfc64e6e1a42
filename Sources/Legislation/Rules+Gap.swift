import Accounting
import Diagnostics

extension Rules {
  /// What is known of a day on which none of the rows of a chain is in force.
  func gap(
    _ subject: Text, _ table: RateTable, chain: String, rows: [any LawRow], on date: CivilDate,
    isGrading: Bool
  ) -> LawProblem {
    let declared = sets.lazy.flatMap(\.gaps).first { $0.covers(table, chain, on: date) }
    let past = rows.map(\.provenance).filter { $0.validity.lastDay < date }
      .max { $0.validity.lastDay < $1.validity.lastDay }
    let future = rows.map(\.provenance).filter { $0.validity.from > date }
      .min { $0.validity.from < $1.validity.from }
    let ended = milestones(last: past, declared: declared, on: date)
    let successor =
      past == nil ? nil : declared?.successor ?? ended.lazy.compactMap { replacement(of: $0) }.first
    return .nothingInForce(
      NothingInForce(
        subject: subject, on: date, ended: ended, successor: successor,
        begins: future.map { .init(document: $0.citation.document, on: $0.validity.from) },
        reason: declared?.reason, citation: missingTable(declared), isGrading: isGrading))
  }

  private func replacement(of milestone: NothingInForce.Milestone) -> String? {
    instrument(milestone.document)?.replacedBy
  }

  private func missingTable(_ gap: GapRow?) -> Citation? {
    guard let gap, let successor = gap.successor, let article = gap.article else { return nil }
    return Citation(document: successor, article: article)
  }

  /// The document of the last row, then those it was issued under, as far as they have ended.
  private func milestones(
    last: Provenance?, declared: GapRow?, on date: CivilDate
  ) -> [NothingInForce.Milestone] {
    var ended: [NothingInForce.Milestone] = []
    var number = last?.citation.document ?? declared?.document
    while let document = number, !ended.contains(where: { $0.document == document }) {
      let known = instrument(document)
      let isLast = document == last?.citation.document
      guard let day = isLast ? last?.validity.lastDay : known?.endedOn, day < date else { break }
      ended.append(.init(document: document, on: day))
      number = known?.issuedUnder
    }
    return ended
  }
}
