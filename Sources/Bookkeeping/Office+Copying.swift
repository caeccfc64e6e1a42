public import Accounting
public import Diagnostics
import Files
import Persistence

/// What a restoration did.
public struct Restoration: Sendable {
  /// The seal of the ledger as it now stands.
  public let seal: Seal
  /// Where the ledger that stood there is kept, if one did.
  public let kept: String?
}

extension Office {
  /// Copies the ledger as it stands now, while others go on working (sao lưu).
  ///
  /// The copy appears whole or not at all, readable by its owner alone.
  ///
  /// - Throws: a `Failure`: refused (1) where a file stands at the path already, storage (74).
  public func backUp(_ ledgerPath: String, to path: String) throws(Failure) -> Seal {
    let output = try OutputFile(
      path, protecting: Protection(ledgers: [ledgerPath]), replacing: false)
    try Self.fill(output, named: path) { (copy) throws(Failure) in
      try LedgerCopy.make(of: ledger, at: copy, progress: Self.notePages)
    }
    let made = try Ledger(path, .immutable, waiting: 0)
    return try storage { () throws(StorageError) in try Journal(made.connection).seal }
  }

  /// Puts a backup in the place of a ledger, once it is verified, and keeps what it replaces
  /// (phục hồi).
  ///
  /// - Parameters:
  ///   - backup: the copy, of this schema or an earlier one; it is left as it is.
  ///   - path: the ledger; there need not be one.
  ///   - stamp: who restores, and on which day.
  ///   - waiting: how many seconds to wait for a writer of the ledger.
  /// - Throws: a `Failure`, with the ledger as it was: the copy is missing (66), altered (1),
  ///   damaged or newer (74), or the ledger is busy (75).
  public static func restore(
    _ backup: String, to path: String, stamp: Stamp, waiting: Int = 10
  ) throws(Failure) -> Restoration {
    guard LedgerFile.exists(backup) else {
      throw Failure(FileProblem.otherLedgerNotFound(path: backup), at: .file(backup))
    }
    let access = try LedgerFile.access(backup)
    if LedgerFile.isSame(backup, path) {
      throw Failure(FileProblem.outputIsInput(path: path), at: .file(path))
    }
    let copy = try LedgerFile.scratch(beside: path)
    defer { LedgerFile.discard(copy) }
    let seal: Seal
    do throws(Failure) {
      try LedgerCopy.make(
        of: backup, Ledger.Access(access), at: copy, progress: notePages)
      seal = try verified(copy, of: backup, stamp: stamp)
    } catch { throw error.placed(in: backup) }
    guard LedgerFile.exists(path) else {
      try LedgerFile.place(copy, at: path)
      return Restoration(seal: seal, kept: nil)
    }
    let kept = LedgerFile.keptName(path, on: stamp.today.description)
    if try keep(path, as: kept) {
      do {
        try LedgerCopy.put(copy, over: path, waiting: waiting, progress: notePages)
      } catch {
        LedgerFile.discard(kept)
        throw error
      }
    } else {
      try LedgerFile.setAside(path, as: kept)
      try LedgerFile.place(copy, at: path)
    }
    return Restoration(seal: seal, kept: kept)
  }

  /// The seal of a copy that is as it was posted; its audit list then tells where it came from.
  private static func verified(
    _ copy: String, of backup: String, stamp: Stamp
  ) throws(Failure) -> Seal {
    let ledger = try Ledger(copy, .readWrite, waiting: 0)
    defer { ledger.close() }
    let office = try Office(ledger, stamp: stamp)
    let verdict = try office.verify()
    guard verdict.isSound else { throw Failure(LedgerUnsound(verdict)) }
    try office.write { () throws(Failure) in
      try storage { () throws(StorageError) in
        try SettingStore(ledger.connection).note("restore", backup, stamp: stamp)
      }
    }
    return verdict.seal
  }

  /// Copies what is to be replaced; `false` where it is no database that could be copied.
  private static func keep(_ path: String, as kept: String) throws(Failure) -> Bool {
    let output = try OutputFile(kept, replacing: false)
    do throws(Failure) {
      let access = try LedgerFile.access(path)
      try fill(output, named: kept) { (target) throws(Failure) in
        try LedgerCopy.make(
          of: path, Ledger.Access(access), at: target, progress: notePages)
      }
      return true
    } catch {
      guard error.findings.errors.contains(where: { $0.code == StorageProblem.damaged.code }) else {
        throw error
      }
      return false
    }
  }

  private static func notePages(left: Int, of total: Int) {
    WorkProgress.note(.pages, done: total - left, of: total)
  }

  private static func fill(
    _ output: OutputFile, named path: String, _ body: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard let temporary = output.temporaryPath else {
      throw Failure(FileProblem.ledgerNotAFile(path: path), at: .file(path))
    }
    try body(temporary)
    try output.commit()
  }
}

extension Ledger.Access {
  init(_ access: LedgerFile.Access) {
    self =
      switch access {
      case .readWrite: .readWrite
      case .readOnly: .readOnly
      case .immutable: .immutable
      }
  }
}
