public import Accounting
public import Diagnostics
import Files
public import Legislation
import Persistence

/// A ledger opened by one person on one day (sổ nhuận bút của một đơn vị).
///
/// Every method that changes something is one transaction: it happens whole, or not at all.
public final class Office {
  /// The unit that keeps the ledger.
  public let unit: String
  /// The law as the unit's profile sees it.
  public private(set) var rules: Rules
  /// Who works, and on which day.
  public let stamp: Stamp
  let ledger: Ledger
  /// Who stands in the ledger.
  let people: People

  /// Opens a ledger.
  ///
  /// - Parameters:
  ///   - path: the ledger file.
  ///   - stamp: who works, and on which day.
  ///   - waiting: how many seconds a writer waits for another.
  /// - Throws: a `Failure` of kind `missingInput`, `storage` or `busy`.
  public convenience init(
    opening path: String, stamp: Stamp, waiting: Int = 10
  ) throws(Failure) {
    let access = Ledger.Access(try LedgerFile.access(path))
    try self.init(Ledger(path, access, waiting: waiting), stamp: stamp)
  }

  init(_ ledger: Ledger, stamp: Stamp) throws(Failure) {
    let settings = SettingStore(ledger.connection)
    guard let facts = try Self.storage({ () throws(StorageError) in try settings.facts() }) else {
      throw Failure(StorageProblem.damaged).stored(in: ledger.path)
    }
    let files = try Self.storage { () throws(StorageError) in try settings.rateFiles() }
    self.ledger = ledger
    people = People(ContributorStore(ledger.connection))
    self.stamp = stamp
    unit = facts.unit
    let own = try Self.storage { () throws(StorageError) in try settings.own() }
    do throws(Failure) {
      rules = try Self.rules(
        of: files.map { RateFile(set: $0.folder, name: $0.name, bytes: $0.content) },
        profile: facts.profile
      ).rules.overlaid(with: own)
    } catch {
      // They loaded when they were taken in.
      throw Failure(StorageProblem.damaged).stored(in: ledger.path)
    }
  }

  /// Takes up a setting that was just made.
  func adopt(_ entry: ProfileEntry) { rules = rules.overlaid(with: [entry]) }

  /// The rules of a profile from the files of a rate folder.
  static func rules(
    of files: [RateFile], profile: String
  ) throws(Failure) -> (book: RateBook, rules: Rules) {
    let book = try rateBook(of: files)
    do { return (book, try book.rules(profile: profile)) } catch { throw Failure(error) }
  }

  /// The seal of the last entry.
  public func seal() throws(Failure) -> Seal {
    try storage { () throws(StorageError) in try Journal(ledger.connection).seal }
  }
}
