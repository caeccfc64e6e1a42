public import Diagnostics
import Payments
import Persistence
import Royalties

extension Office {
  /// Sends back to grading what an identifier names, before approval (trả lại).
  ///
  /// - Throws: refused (1) where it is not graded, or approved.
  public func giveBack(_ name: ApprovalName, reason: String) throws(Failure) {
    switch name {
    case .part(let key): try returnPart(key, reason: reason)
    case .work(let id):
      try write { () throws(Failure) in
        let stored = try knownWork(id)
        try checkReturnable(
          name, isGraded: stored.grader != nil && stored.line == nil, stored.state.rawValue)
        try storage { () throws(StorageError) in
          try WorkStore(ledger.connection).clear(id)
          try noteReturn(name, reason: reason, working: stored.working)
        }
      }
    case .remuneration(let id):
      try write { () throws(Failure) in
        let stored = try knownRemuneration(id)
        try checkReturnable(
          name, isGraded: stored.grader != nil && stored.line == nil, stored.state.rawValue)
        try storage { () throws(StorageError) in
          try RemunerationStore(ledger.connection).clear(id)
          try noteReturn(name, reason: reason, working: stored.working)
        }
      }
    }
  }

  private func checkReturnable(
    _ name: ApprovalName, isGraded: Bool, _ state: String
  ) throws(Failure) {
    guard !isGraded else { return }
    throw Failure(
      OfficeProblem.wrongState(item: name.label, state: state, wanted: PartStatus.graded))
  }

  /// The cleared amount stays in the history with the reason.
  private func noteReturn(
    _ name: ApprovalName, reason: String, working: String?
  ) throws(StorageError) {
    try SettingStore(ledger.connection).note(
      "return", name.label, detail: [reason, working].compactMap { $0 }.joined(separator: "; "),
      stamp: stamp)
  }
}
