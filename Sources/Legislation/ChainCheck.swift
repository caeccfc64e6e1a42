import Accounting
import Diagnostics

/// Checks the chains of a table: the rows on one subject, by date, neither overlap nor leave
/// days without a row that no gap declares. Whole dates are compared.
struct ChainCheck {
  let table: RateTable
  let rows: [any LawRow]
  let gaps: [GapRow]

  /// The findings with what is wrong added.
  func checked(_ found: Findings) -> Findings {
    var findings = found
    let chains = Dictionary(grouping: rows, by: \.chain)
    for chain in chains.keys.sorted() {
      let sorted = (chains[chain] ?? []).sorted { $0.validity.from < $1.validity.from }
      guard var latest = sorted.first else { continue }
      for next in sorted.dropFirst() {
        checkPair(latest, next, chain, &findings)
        if next.validity.lastDay >= latest.validity.lastDay { latest = next }
      }
      if let to = latest.validity.to {
        checkGap(after: latest, from: to.adding(days: 1), to: nil, chain, nil, &findings)
      }
    }
    return findings
  }

  private func checkPair(
    _ row: any LawRow, _ next: any LawRow, _ chain: String, _ findings: inout Findings
  ) {
    if row.validity == next.validity {
      findings.add(
        .duplicate(subject: chain, other: row.provenance.mark.place), at: next.provenance.mark)
    } else if row.validity.overlaps(next.validity) {
      findings.add(
        .overlap(
          subject: chain, on: next.validity.from, other: row.provenance.fromMark.place),
        at: next.provenance.fromMark)
    } else {
      let from = row.validity.lastDay.adding(days: 1)
      let to = next.validity.from.adding(days: -1)
      guard from <= to else { return }
      checkGap(after: row, from: from, to: to, chain, next, &findings)
    }
  }

  /// Adds a problem at the first day of a gap that nothing declares.
  private func checkGap(
    after row: any LawRow, from: CivilDate, to: CivilDate?, _ chain: String,
    _ next: (any LawRow)?, _ findings: inout Findings
  ) {
    let last = to ?? .latest
    var day = from
    while day <= last {
      guard let gap = gaps.first(where: { $0.covers(table, chain, on: day) }) else {
        findings.add(
          .undeclaredGap(subject: chain, from: day, to: to, other: next?.provenance.mark.place),
          at: next?.provenance.fromMark ?? row.provenance.mark)
        return
      }
      guard let end = gap.to, end < .latest else { return }
      day = end.adding(days: 1)
    }
  }
}
