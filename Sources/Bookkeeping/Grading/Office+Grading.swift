import Accounting
public import Diagnostics
import Intake
import Legislation
import Payments
import Persistence
public import Royalties

extension Office {
  /// Whose quota some words say a part counts toward (định mức): `outside`, `within`, their
  /// Vietnamese words, or the codes of who is within; `nil` where they say nothing of the kind.
  public static func quota(_ words: [String]) -> Quota? { Quota(words: words) }

  /// Grades one part (chấm nhuận bút); the actor becomes its grader. What was reversed whole is
  /// graded anew, the line that was and its reversal staying as they are.
  ///
  /// Where `quota` says whose quota the part counts toward, it stands in place of what the part
  /// states.
  ///
  /// - Returns: warnings that do not stop it.
  /// - Throws: invalid (65) for what law or format forbids, refused (1) for the part's state.
  public func grade(
    _ key: PartKey, _ grading: Grading, quota: Quota? = nil
  ) throws(Failure) -> Findings {
    try write { () throws(Failure) in
      let anew = GradingAnew(self)
      var stored = try singlePart(key)
      var findings = Findings()
      if let problem = try anew.problem(of: stored) {
        findings.add(problem)
      } else {
        stored = try anew.row(for: stored)
      }
      var part = stored.part
      if let quota { part.quota = quota }
      var desk = try GradingDesk(self)
      let taken = try desk.quota.taken(by: part)
      switch try desk.keep(part, grading, taken: taken) {
      case .refused(let faults):
        // A grade that the law forbids is said even where the part cannot be graded: it decides
        // the exit status.
        for fault in faults { findings.add(fault.problem) }
        throw Failure(findings: findings)
      case .graded(let grade, let warnings):
        try findings.check()
        for warning in warnings { findings.warn(warning.problem) }
        try storage { () throws(StorageError) in
          let store = ContentStore(ledger.connection)
          if let quota { try store.write(quota, of: part.key) }
          try store.write(grade, of: part.key, basis: grading.basis, status: PartStatus.graded)
          try store.note(
            "grade", on: part.key, reason: nil, detail: quota.map { "quota \($0.canonicalText)" },
            stamp: stamp)
        }
      }
      return findings
    }
  }

  /// Sends graded parts back (trả lại): the grade is cleared and kept in the history.
  ///
  /// - Throws: refused (1) where none of the parts is graded, or one is approved.
  public func returnPart(_ key: PartKey, reason: String) throws(Failure) {
    try write { () throws(Failure) in
      let parts = try namedParts(key)
      let graded = parts.filter { $0.status == PartStatus.graded }
      if let stored = graded.isEmpty ? parts.first : graded.first(where: { $0.line != nil }) {
        throw Failure(
          OfficeProblem.wrongState(
            item: stored.part.key.label, state: stored.state.rawValue, wanted: PartStatus.graded))
      }
      let store = ContentStore(ledger.connection)
      for stored in graded {
        try storage { () throws(StorageError) in
          try store.note(
            "return", on: stored.part.key, reason: reason, detail: stored.grade?.working,
            stamp: stamp)
          try store.write(nil, of: stored.part.key, basis: nil, status: PartStatus.returned)
        }
      }
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
