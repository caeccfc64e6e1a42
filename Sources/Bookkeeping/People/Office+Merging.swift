public import Accounting
public import Diagnostics
import Persistence
import Royalties

extension Office {
  /// Lets one contributor live on as another (gộp người trùng): what is posted keeps its name; what
  /// is still to be paid, statements and tax go together from now on.
  ///
  /// - Throws: refused (1) where the tax codes differ, one is merged already, or a run that is not
  ///   confirmed pays the one that goes.
  public func merge(
    _ merged: ContributorCode, into survivor: ContributorCode
  ) throws(Failure) {
    try write { () throws(Failure) in
      let all = try contributorsByCode()
      for code in [merged, survivor] where all[code] == nil {
        throw Failure(OfficeProblem.unknown(code, among: all.keys))
      }
      if merged == survivor { throw Failure(MergeProblem.same(merged)) }
      let store = ContributorStore(ledger.connection)
      for code in [merged, survivor] {
        let known = try storage { () throws(StorageError) in try store.survivor(of: code) }
        if let known { throw Failure(MergeProblem.alreadyMerged(code, into: known)) }
      }
      if let one = all[merged]?.taxCode, let other = all[survivor]?.taxCode, one != other {
        throw Failure(MergeProblem.taxCodesDiffer(merged, survivor))
      }
      let run = try storage { () throws(StorageError) in try store.draftRun(paying: merged) }
      if let run { throw Failure(MergeProblem.inDraftRun(merged, run: run)) }
      try storage { () throws(StorageError) in
        try store.merge(merged, into: survivor, stamp: stamp)
        try SettingStore(ledger.connection).note(
          "contributor merge", merged.text, detail: "into \(survivor)", stamp: stamp)
      }
    }
  }
}
