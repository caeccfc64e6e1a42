import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
public import Royalties

extension Office {
  /// Grades one part (chấm nhuận bút); the actor becomes its grader.
  ///
  /// - Returns: warnings that do not stop it.
  /// - Throws: invalid (65) for what law or format forbids, refused (1) for the part's state.
  public func grade(_ key: PartKey, _ grading: Grading) throws(Failure) -> Findings {
    try write { () throws(Failure) in
      let stored = try singlePart(key)
      guard stored.status == PartStatus.recorded || stored.status == PartStatus.returned else {
        throw Failure(
          OfficeProblem.wrongState(
            item: key.label, state: stored.state.rawValue, wanted: PartStatus.recorded))
      }
      var desk = GradingDesk(
        rules: rules, contributors: try contributorsByCode(), stamp: stamp)
      var findings = Findings()
      do {
        let (grade, warnings) = try desk.grade(stored.part, grading)
        for warning in warnings { findings.warn(warning.problem) }
        try storage { () throws(StorageError) in
          let store = ContentStore(ledger.connection)
          try store.write(
            grade, of: stored.part.key, basis: grading.basis, status: PartStatus.graded)
          try store.note("grade", on: stored.part.key, reason: nil, stamp: stamp)
        }
      } catch let rejection as RoyaltyRejection {
        for fault in rejection.faults { findings.add(fault.problem) }
        throw Failure(findings: findings)
      } catch let failure as Failure {
        throw failure
      } catch {
        preconditionFailure("grading throws rejections and failures alone")
      }
      return findings
    }
  }

  /// Sends a graded part back (trả lại): its grade is cleared and kept in the history.
  public func returnPart(_ key: PartKey, reason: String) throws(Failure) {
    try write { () throws(Failure) in
      let stored = try singlePart(key)
      try check(stored, is: [PartStatus.graded])
      try storage { () throws(StorageError) in
        let store = ContentStore(ledger.connection)
        try store.note(
          "return", on: stored.part.key, reason: reason, detail: stored.grade?.working,
          stamp: stamp)
        try store.write(nil, of: stored.part.key, basis: nil, status: PartStatus.returned)
      }
    }
  }

  /// Takes a part off before approval (gỡ tin, bài; Điều 8): `keep` leaves its money and state,
  /// `cancel` needs a decision and pays nothing.
  public func withdraw(
    _ key: PartKey, reason: String, keepsPay: Bool, decision: String?
  ) throws(Failure) {
    if !keepsPay, decision == nil { throw Failure(OfficeProblem.cancelNeedsDecision) }
    try write { () throws(Failure) in
      let parts = try keepsPay ? namedParts(key) : [singlePart(key)]
      for stored in parts {
        if !keepsPay {
          try check(
            stored,
            is: [
              PartStatus.submitted, PartStatus.recorded, PartStatus.graded, PartStatus.returned,
            ])
        }
        try storage { () throws(StorageError) in
          let store = ContentStore(ledger.connection)
          try store.note(
            keepsPay ? "withdraw-keep" : "withdraw-cancel", on: stored.part.key, reason: reason,
            decision: decision, detail: stored.grade?.working, stamp: stamp)
          if !keepsPay {
            try store.write(nil, of: stored.part.key, basis: nil, status: PartStatus.withdrawn)
          }
        }
      }
    }
  }

  private func check(_ stored: StoredPart, is allowed: [String]) throws(Failure) {
    guard stored.line == nil, allowed.contains(stored.status) else {
      throw Failure(
        OfficeProblem.wrongState(
          item: stored.part.key.label, state: stored.state.rawValue,
          wanted: allowed.joined(separator: ", ")))
    }
  }

  /// The parts that an identifier names.
  func namedParts(_ key: PartKey) throws(Failure) -> [StoredPart] {
    let store = ContentStore(ledger.connection)
    let parts = try storage { () throws(StorageError) in try store.parts(of: key.item) }
    let named = parts.filter { $0.part.key.isNamed(by: key) }
    guard !named.isEmpty else { throw Failure(OfficeProblem.unknownItem(key.label)) }
    return named
  }

  /// The one part that an identifier names; several are listed.
  func singlePart(_ key: PartKey) throws(Failure) -> StoredPart {
    let named = try namedParts(key)
    guard named.count == 1, let part = named.first else {
      throw Failure(
        OfficeProblem.severalParts(key.label, parts: named.map(\.part.key.label)))
    }
    return part
  }
}
