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
      let store = ContributorStore(ledger.connection)
      var taxCodes: [String] = []
      for code in [merged, survivor] {
        let found = try storage { () throws(StorageError) in try store.find(code) }
        guard let found else { throw Failure(try people.unknown(code)) }
        if let taxCode = found.taxCode { taxCodes.append(taxCode) }
      }
      if merged == survivor { throw Failure(MergeProblem.same(merged)) }
      for code in [merged, survivor] {
        let known = try storage { () throws(StorageError) in try store.survivor(of: code) }
        if let known { throw Failure(MergeProblem.alreadyMerged(code, into: known)) }
      }
      if Set(taxCodes).count > 1 {
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
