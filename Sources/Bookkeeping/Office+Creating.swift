public import Accounting
import Budgeting
public import Diagnostics
import Files
public import Legislation
import Persistence
import Royalties

extension Office {
  /// Reads the rate folder, one subfolder a set.
  public static func rateFiles(in folder: String) throws(Failure) -> [RateFile] {
    try RateFolder(folder).tables.map { table in
      let words = table.name.split(separator: "/", maxSplits: 1)
      return RateFile(
        set: String(words[0]), name: String(words[1]), bytes: table.bytes,
        path: "\(folder)/\(table.name)")
    }
  }

  /// Makes a ledger, with the rates in it, and opens it (mở sổ).
  ///
  /// - Throws: a `Failure`, also where a ledger stands at the path already (1).
  public static func create(
    at path: String, unit: String, profile: String, rates files: [RateFile], stamp: Stamp,
    waiting: Int = 10
  ) throws(Failure) -> Office {
    _ = try establish(at: path, unit: unit, profile: profile, rates: files, stamp: stamp)
    return try Office(opening: path, stamp: stamp, waiting: waiting)
  }

  /// Makes a ledger, with the rates in it; returns the seal it begins with.
  ///
  /// It is made beside its place and gets its name when it is whole: a program killed on the way
  /// leaves no half of one.
  ///
  /// - Throws: a `Failure`, also where a ledger stands at the path already (1).
  public static func establish(
    at path: String, unit: String, profile: String, rates files: [RateFile], stamp: Stamp
  ) throws(Failure) -> Seal {
    let (book, rules) = try rules(of: files, profile: profile)
    if LedgerFile.exists(path) {
      throw Failure(FileProblem.ledgerExists(path: path), at: .file(path))
    }
    let unfinished = try LedgerFile.scratch(beside: path)
    defer { LedgerFile.discard(unfinished) }
    let seal = try begin(unfinished) { (ledger) throws(StorageError) in
      try fill(
        ledger, unit: unit, profile: profile, hash: book.hash, files: files, rules: rules,
        stamp: stamp)
    }
    try LedgerFile.place(unfinished, at: path)
    return seal
  }

  private static func begin(
    _ path: String, _ fill: (Ledger) throws(StorageError) -> Void
  ) throws(Failure) -> Seal {
    let ledger = try Ledger(path, .readWrite, waiting: 0)
    defer { ledger.close() }
    return try ledger.write { () throws(Failure) in
      try storage { () throws(StorageError) in
        try fill(ledger)
        return try Journal(ledger.connection).seal
      }
    }
  }

  private static func fill(
    _ ledger: Ledger, unit: String, profile: String, hash: Digest, files: [RateFile],
    rules: Rules, stamp: Stamp
  ) throws(StorageError) {
    let settings = SettingStore(ledger.connection)
    try settings.begin(unit: unit, profile: profile, ratesHash: hash, stamp: stamp)
    for file in files {
      try settings.keep(folder: file.set, name: file.name, content: file.bytes, book: 1)
    }
    try SiteStore(ledger.connection).add(.portal, name: "Cổng Thông tin điện tử", parent: nil)
    let budget = BudgetStore(ledger.connection)
    for seed in rules.profile.budgetLines {
      guard let category = CostCategory(rawValue: seed.category.rawValue) else {
        preconditionFailure("the categories of a profile are those of the budget")
      }
      try budget.add(
        BudgetLine(
          code: seed.code, name: seed.name, source: seed.source, category: category, site: .portal,
          index: nil, control: rules.profile.control(on: stamp.today)))
    }
    try settings.note("init", unit, detail: profile, stamp: stamp)
  }
}
