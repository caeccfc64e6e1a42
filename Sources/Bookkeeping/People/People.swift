import Accounting
import Diagnostics
import Intake
import Orthography
import Persistence
import Royalties

/// Who stands in a ledger (những người cung cấp thông tin của sổ), asked one by one: a unit may have
/// a hundred thousand, of whom most rows name a dozen.
///
/// Readers of rows and calculators ask in the middle of what cannot fail. A question that the
/// storage does not answer is answered with nobody, and the work it was asked in ends in that
/// failure (`answering`), so that nothing rests on it.
final class People {
  private static let held = 2_048

  private let store: ContributorStore
  private var kindsByCode = RecentValues<ContributorCode, KindHistory?>(capacity: held)
  private var namesByCode = RecentValues<ContributorCode, String?>(capacity: held)
  private var codesByName = RecentValues<String, [ContributorCode]>(capacity: held)
  private var index: NameIndex?
  private var failure: Failure?

  init(_ store: ContributorStore) {
    self.store = store
  }

  /// Forgets every answer, for they may have changed.
  func forget() {
    kindsByCode = RecentValues(capacity: Self.held)
    namesByCode = RecentValues(capacity: Self.held)
    codesByName = RecentValues(capacity: Self.held)
    index = nil
  }

  /// Does work that asks questions; one that the storage did not answer is what it fails of.
  func answering<R>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    let result: R
    do throws(Failure) { result = try body() } catch {
      try check()
      throw error
    }
    try check()
    return result
  }

  /// Fails of a question that the storage did not answer.
  func check() throws(Failure) {
    guard let failure else { return }
    self.failure = nil
    throw failure
  }

  private func ask<R>(
    or nobody: R, _ question: () throws(StorageError) -> R
  ) -> R {
    guard failure == nil else { return nobody }
    do { return try question() } catch {
      failure = Failure(storage: error)
      return nobody
    }
  }
}

extension People {
  /// What a contributor is to the unit, over time; `nil` of nobody.
  func kinds(of code: ContributorCode) -> KindHistory? {
    if let known = kindsByCode[code] { return known }
    let kinds = ask(or: nil) { () throws(StorageError) in try store.kinds(of: code) }
    kindsByCode.keep(kinds, for: code)
    return kinds
  }

  /// What a contributor is called; `nil` of nobody.
  func name(of code: ContributorCode) throws(Failure) -> String? {
    if let known = namesByCode[code] { return known }
    let store = store
    let name = try Office.storage { () throws(StorageError) in try store.name(of: code) }
    namesByCode.keep(name, for: code)
    return name
  }

  /// Whether a code is a contributor's.
  func isKnown(_ code: ContributorCode) -> Bool { kinds(of: code) != nil }

  /// The problem of a code of nobody, with the one that may have been meant.
  func unknown(_ code: ContributorCode) throws(Failure) -> OfficeProblem {
    let store = store
    let nearest = try Office.storage { () throws(StorageError) in
      try Self.nearestCode(to: code.text, in: store)
    }
    return .unknownContributor(code.text, nearest: nearest)
  }
}

extension People: ContributorDirectory {
  func code(_ word: String) -> ContributorCode? {
    ContributorCode(word).flatMap { isKnown($0) ? $0 : nil }
  }

  func named(_ name: String) -> [ContributorCode] {
    if let known = codesByName[name] { return known }
    let found = ask(or: []) { () throws(StorageError) in try look(for: NameKey(name)) }
    codesByName.keep(found, for: name)
    return found
  }

  /// Who bears a name, found by the index and asked for it.
  private func look(for key: NameKey) throws(StorageError) -> [ContributorCode] {
    guard !key.isEmpty else { return [] }
    let index: NameIndex
    if let known = self.index { index = known } else { index = try makeIndex() }
    self.index = index
    var found: [ContributorCode] = []
    for code in index.candidates(key.text) where try store.isNamed(code, key.text) {
      found.append(code)
    }
    return found
  }

  private func makeIndex() throws(StorageError) -> NameIndex {
    var index = NameIndex()
    try store.forEachNameKey { code, key in index.enter(code, key: key) }
    index.sort()
    return index
  }

  func nearest(to word: String) -> String? {
    ask(or: nil) { () throws(StorageError) in
      if let code = try Self.nearestCode(to: word, in: store) { return code }
      var search = NearestWord.Search(word)
      try store.forEachName { search.consider(unordered: $0) }
      return search.found
    }
  }

  private static func nearestCode(
    to word: String, in store: ContributorStore
  ) throws(StorageError) -> String? {
    var search = NearestWord.Search(word)
    try store.forEachCode { search.consider($0) }
    return search.found
  }
}
