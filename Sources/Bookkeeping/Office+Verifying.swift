public import Accounting
public import Diagnostics
import Files
import Legislation
import Persistence

/// What the check of a ledger came to (kết quả kiểm tra sổ).
public struct LedgerVerdict: Sendable {
  /// How many entries the journal holds.
  public let entries: Int
  /// The seal of the last entry, recomputed.
  public let seal: Seal
  /// The first faults.
  public let faults: [JournalFault]
  /// How many faults there are.
  public let count: Int
  /// How many entries bear a time that was given by hand.
  public let givenTimes: Int
  /// The entries whose time is earlier than that of the one before.
  public let earlier: [Int64]

  /// Whether all is as it was posted.
  public var isSound: Bool { count == 0 }
}

extension Office {
  /// Recomputes the chain, every posted amount, and the sums of the sub-ledgers (kiểm tra sổ).
  ///
  /// - Parameter seal: a seal from a paper; the ledger must still begin with the entries it sealed.
  public func verify(seal: Seal? = nil) throws(Failure) -> LedgerVerdict {
    try read { () throws(Failure) in
      let found = try storage { () throws(StorageError) in
        try Verification.run(ledger.connection, seal: seal) { done, total in
          WorkProgress.note(.entries, done: done, of: total)
        }
      }
      var faults = found.faults
      try checkRates(into: &faults)
      return LedgerVerdict(
        entries: found.entries, seal: found.seal, faults: faults.faults, count: faults.count,
        givenTimes: found.givenTimes, earlier: found.earlier)
    }
  }

  /// The rates that a ledger began with are covered by hash(0), those taken in later by the first
  /// entry after them.
  private func checkRates(into faults: inout FaultList) throws(Failure) {
    let settings = SettingStore(ledger.connection)
    let (first, later) = try storage { () throws(StorageError) in
      (try settings.ratesHash(), try settings.laterBooks())
    }
    let books =
      [(book: 1, hash: first?.hexadecimal ?? "", entry: Int64?.some(0))] + later
    for (book, hash, entry) in books {
      let computed = try storage { () throws(StorageError) in
        try settings.hash(ofBook: book).hexadecimal
      }
      guard computed != hash else { continue }
      faults.add(
        JournalFault(
          .chain, seq: entry, expected: hash, found: computed,
          message: book == 1
            ? Text(
              vi: "bộ quy định lưu khi mở sổ đã bị sửa",
              en: "the rates kept when the ledger was made are not as they were")
            : Text(
              vi: "bộ mức số \(book) lưu trong sổ đã bị sửa",
              en: "rate book \(book) kept in the ledger is not as it was taken in")))
    }
  }
}

/// A ledger that is not as it was posted.
public struct LedgerUnsound: Problem {
  /// How many faults were found.
  public let count: Int
  /// The first entry concerned.
  public let first: Int64?

  /// Sums up a verdict.
  public init(_ verdict: LedgerVerdict) {
    count = verdict.count
    first = verdict.faults.lazy.compactMap(\.seq).first
  }

  public var code: String { "LEDGER_UNSOUND" }
  public var kind: ProblemKind { .refused }
  public var message: Text {
    let at = first.map { (vi: ", bút toán đầu tiên là \($0)", en: ", the first at entry \($0)") }
    return Text(
      vi: "sổ có \(count) sai lệch" + (at?.vi ?? ""),
      en: "the ledger has \(count.english("fault"))" + (at?.en ?? ""))
  }
  public var remedy: Text {
    Text(
      vi:
        "giữ nguyên tệp làm bằng chứng; khôi phục bản sao lưu còn nguyên vẹn: nhuanbut restore TỆP",
      en: "keep the file as evidence; restore the latest sound backup: nhuanbut restore FILE")
  }
}
