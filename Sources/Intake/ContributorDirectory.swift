public import Accounting
import Orthography

/// Who a word of an input means: a code, else a name or a pen name.
public struct ContributorDirectory: Sendable {
  /// Whom a word means.
  public enum Match: Hashable, Sendable {
    /// Exactly this contributor.
    case one(ContributorCode)
    /// Nobody.
    case none
    /// Any of these, in code order; which of them the input must say by code.
    case many([ContributorCode])
  }

  private var codes: [String: ContributorCode] = [:]
  private var byName: [NameKey: [ContributorCode]] = [:]
  /// The names as they are written, for whoever misspelt one.
  private var spelling: [NameKey: String] = [:]

  /// A directory of nobody.
  public init() {}

  /// Enters a contributor with the name and the pen names; again is no harm.
  public mutating func enter(_ code: ContributorCode, name: String, penNames: [String] = []) {
    codes[code.text] = code
    for name in [name] + penNames {
      let key = NameKey(name)
      guard !key.isEmpty, !byName[key, default: []].contains(code) else { continue }
      spelling[key] = spelling[key] ?? name
      byName[key, default: []].append(code)
    }
  }

  /// Whom a word means; a code goes before every name.
  public func match(_ word: String) -> Match {
    if let code = codes[word] { return .one(code) }
    let found = byName[NameKey(word), default: []]
    return found.count == 1 ? .one(found[0]) : found.isEmpty ? .none : .many(found.sorted())
  }

  /// The code that is written so, where there is one.
  func code(_ word: String) -> ContributorCode? { codes[word] }

  /// The code or name nearest to a word that means nobody.
  public func nearest(to word: String) -> String? {
    NearestWord.suggest(word, among: codes.keys.sorted())
      ?? NearestWord.suggest(word, among: spelling.values.sorted())
  }
}
