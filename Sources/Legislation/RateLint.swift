import Accounting
import Diagnostics

/// The checks of one set that need no repair before the rates are used.
struct RateLint {
  let set: RateSet
  /// The set and those it builds on.
  let lineage: [RateSet]
  /// The day of the check.
  let date: CivilDate

  private var ancestors: [RateSet] { Array(lineage.dropFirst()) }

  private var rows: [any LawRow] {
    let scalars: [any LawRow] = set.parameters + set.royalties + set.derived
    let rules: [any LawRow] = set.modifiers + set.creation + set.withholding + set.transitions
    return scalars + rules
  }

  /// Local values above the national ones, on any day on which both are in force.
  func checkFrame(_ findings: inout Findings) {
    checkRoyalties(&findings)
    for row in set.modifiers {
      let frame = ancestors.flatMap(\.modifiers).first {
        $0.chain == row.chain && $0.validity.overlaps(row.validity)
          && $0.rule.range.upperBound < row.rule.range.upperBound
      }
      guard let frame else { continue }
      findings.add(
        .aboveFrame(
          subject: row.chain, value: "\(row.rule.range.upperBound) %",
          maximum: "\(frame.rule.range.upperBound) %", frame.provenance.citation),
        at: row.provenance.mark)
    }
    for row in set.creation {
      let frame = ancestors.flatMap(\.creation).first {
        $0.chain == row.chain && $0.validity.overlaps(row.validity) && $0.maximum < row.maximum
      }
      guard let frame else { continue }
      findings.add(
        .aboveFrame(
          subject: row.chain, value: "\(row.maximum) đ", maximum: "\(frame.maximum) đ",
          frame.provenance.citation), at: row.provenance.mark)
    }
  }

  private func checkRoyalties(_ findings: inout Findings) {
    let genres = Dictionary(
      lineage.flatMap { $0.genres.map { ($0.genre.code, $0.genre) } }
    ) { nearest, _ in nearest }
    let frame = ancestors.last { !$0.royalties.isEmpty }?.royalties ?? []
    for row in set.royalties {
      guard let national = genres[row.genre]?.nationalGenre,
        case .coefficient(let value) = row.shape.greatest
      else { continue }
      let above = frame.first { other in
        guard case .coefficient(let maximum) = other.shape.greatest else { return false }
        return other.genre == national && other.conditions.isEmpty && other.grade == nil
          && other.validity.overlaps(row.validity) && maximum < value
      }
      guard let above else { continue }
      findings.add(
        .aboveFrame(
          subject: row.chain, value: "\(value)", maximum: above.shape.greatest.description,
          above.citation), at: row.provenance.mark)
    }
  }

  /// Rows that stay in force after their document ended.
  func checkExpired(_ findings: inout Findings) {
    let register = Register(lineage)
    for row in rows {
      let document = row.provenance.citation.document
      guard let ended = register.instrument(document)?.endedOn, row.validity.lastDay > ended
      else { continue }
      findings.add(
        .expiredDocument(subject: row.chain, document: document, endedOn: ended),
        at: row.provenance.mark)
    }
  }

  /// Documents and rows that were not checked for over a year.
  func checkAge(_ findings: inout Findings) {
    let oldest = date.adding(days: -365)
    for document in set.documents where document.instrument.checkedOn < oldest {
      findings.warn(
        .notChecked(
          subject: document.instrument.number, checkedOn: document.instrument.checkedOn),
        at: document.mark)
    }
    for row in rows where row.provenance.checkedOn < oldest {
      findings.warn(
        .notChecked(subject: row.chain, checkedOn: row.provenance.checkedOn),
        at: row.provenance.mark)
    }
  }

  /// Documents that the set cites and that are known from one source or a secondary one, and
  /// rows that nobody has read anywhere (mark C).
  func checkConfidence(_ findings: inout Findings) {
    let cited = Set(rows.map(\.provenance.citation.document))
    for document in set.documents where cited.contains(document.instrument.number) {
      let instrument = document.instrument
      guard instrument.isSingleSource || instrument.confidence != .full else { continue }
      findings.warn(
        .weaklyKnown(subject: instrument.number, instrument.confidence), at: document.mark)
    }
    for row in rows where row.provenance.confidence == .unseen {
      findings.warn(
        .weaklyKnown(subject: row.chain, .unseen), at: row.provenance.mark)
    }
    for row in set.withholding where row.rule.nonResidentConfidence == .unseen {
      findings.warn(
        .weaklyKnown(subject: "non_resident_rate", .unseen), at: row.provenance.mark)
    }
  }
}
