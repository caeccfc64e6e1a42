import Accounting
public import Diagnostics
public import Legislation
import Persistence
public import Reporting
import Royalties
public import Typesetting

/// What a new rate book came to (kết quả cập nhật bộ mức).
public struct RateUpdate: Sendable {
  /// The number of the book.
  public let book: Int
  /// Whether the ledger did not have these very rates already.
  public let isNew: Bool
  /// What would differ, in the order of reports.
  public internal(set) var differences: [RateUpdateReport.Difference] = []
}

extension Office {
  /// Takes a new rate book into the ledger beside the old ones (cập nhật bộ mức); what is graded
  /// from now on is graded by it, and nothing that is posted changes.
  ///
  /// Retroactive law is taken: what is posted and would differ is listed, and `approve --adjust`
  /// posts the differences.
  ///
  /// - Throws: invalid (65) where the folder does not load; refused (1) where a value that posted
  ///   amounts rest on is altered or taken away.
  public func updateRates(
    from files: [RateFile], isDry: Bool = false
  ) throws(Failure) -> RateUpdate {
    let book = try Self.rateBook(of: files)
    let other = try rules(of: book)
    return try write(isDry: isDry) { () throws(Failure) in
      let settings = SettingStore(ledger.connection)
      let number = try storage { () throws(StorageError) in try settings.latestBook() }
      let current = try rateBook()
      if current.hash == book.hash { return RateUpdate(book: number, isNew: false) }
      try checkAlterations(current.changes(to: book))
      var update = RateUpdate(book: number + 1, isNew: true)
      if let first = current.firstDifference(from: book),
        let period = Period(from: first, to: .latest)
      {
        update.differences = try differences(under: other, in: period)
      }
      try storage { () throws(StorageError) in
        for file in files {
          try settings.keep(
            folder: file.set, name: file.name, content: file.bytes, book: number + 1)
        }
        try settings.note(
          "rates update", "book \(number + 1)",
          detail: "\(current.hash.hexadecimal) → \(book.hash.hexadecimal)", stamp: stamp)
      }
      return update
    }
  }

  /// What an update came to, as a report.
  public func rateUpdateReport(_ update: RateUpdate) throws(Failure) -> Report {
    RateUpdateReport.report(
      try paperContext(period: nil), book: update.book, isNew: update.isNew,
      differences: update.differences)
  }

  /// What would differ in a period; a posted amount that nothing rates any more is refused.
  private func differences(
    under other: Rules, in period: Period
  ) throws(Failure) -> [RateUpdateReport.Difference] {
    var found: [RateUpdateReport.Difference] = []
    var lost: (item: String, reason: Text, count: Int)?
    var recalculation = try Recalculation(self, under: other)
    try recalculation.forEach(in: period) { (part) throws(Failure) in
      let after = part.sharesAfter
      guard after != part.before else { return }
      let (subject, isPosted) = (part.subject, part.line != nil)
      if isPosted, let problem = part.refusal, Self.isLoss(problem) {
        lost = (
          lost?.item ?? subject.label, lost?.reason ?? problem.message, (lost?.count ?? 0) + 1
        )
      }
      found.append(
        RateUpdateReport.Difference(
          item: subject.kind.label(subject.subject), part: subject.part,
          publishedOn: subject.eventOn, isPosted: isPosted,
          before: part.before.values.sum(), after: after?.values.sum(),
          reason: part.refusal?.message))
    }
    if let lost {
      throw Failure(
        RateUseProblem.uncomputable(item: lost.item, reason: lost.reason, count: lost.count))
    }
    return found
  }

  /// Refuses rows that are altered or taken away and on which a posted amount rests.
  private func checkAlterations(_ changes: [RateChange]) throws(Failure) {
    let altered = changes.filter(\.isAlteration)
    guard !altered.isEmpty else { return }
    var uses = Array(repeating: (count: 0, example: ""), count: altered.count)
    try countRoyalties(on: altered, &uses)
    let store = AdjustmentStore(ledger.connection)
    for (index, change) in altered.enumerated() where change.before?.table == .withholding {
      guard let days = change.before?.validity else { continue }
      let runs = try storage { () throws(StorageError) in
        try store.runs(from: days.from, to: days.to ?? .latest)
      }
      if let first = runs.first { uses[index] = (runs.count, first) }
    }
    var findings = Findings()
    for (change, use) in zip(altered, uses) where use.count > 0 {
      guard let before = change.before else { continue }
      findings.add(
        RateUseProblem.alteredInUse(
          key: "\(before.set)/\(before.table.rawValue) \(before.key)", before: before.value,
          after: change.after?.value, example: use.example, count: use.count))
    }
    try findings.check()
  }

  private func countRoyalties(
    on altered: [RateChange], _ uses: inout [(count: Int, example: String)]
  ) throws(Failure) {
    let entries = altered.map(\.before)
    var found = uses
    try storage { () throws(StorageError) in
      try AdjustmentStore(ledger.connection).forEachPostedLine { line in
        guard let working = Working(canonicalText: line.working) else { return }
        let law = rules.lawDate(publishedOn: line.eventOn, assignedOn: line.assignedOn)
        for (index, entry) in entries.enumerated()
        where entry?.isBehind(working, genre: line.genre, on: law.date) ?? false {
          if found[index].count == 0 { found[index].example = line.label }
          found[index].count += 1
        }
      }
    }
    uses = found
  }

  /// Whether the problem is that a rule is gone, not that what was decided does not fit it.
  private static func isLoss(_ problem: any Problem) -> Bool {
    var law = problem as? LawProblem
    if case .nothingInForce(let reason)? = problem as? RemunerationProblem { law = reason }
    return switch law {
    case .nothingInForce, .unknownGenre, .genreNotInTable, .unknownModifier, .unknownActivity: true
    default: false
    }
  }
}
