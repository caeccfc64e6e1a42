public import Accounting

/// Whom a word of an input means.
public enum ContributorMatch: Hashable, Sendable {
  /// Exactly this contributor.
  case one(ContributorCode)
  /// Nobody.
  case none
  /// Any of these, in code order; which of them the input must say by code.
  case many([ContributorCode])
}

/// Who is asked whom a word of an input means: a code, else a name or a pen name.
///
/// A unit may have a hundred thousand contributors, so that whoever answers need not hold them.
public protocol ContributorDirectory {
  /// The code that is written so, where there is one.
  func code(_ word: String) -> ContributorCode?
  /// Who bears a name or a pen name, in code order.
  func named(_ name: String) -> [ContributorCode]
  /// The code or name nearest to a word that means nobody.
  func nearest(to word: String) -> String?
}

extension ContributorDirectory {
  /// Whom a word means; a code goes before every name.
  public func match(_ word: String) -> ContributorMatch {
    if let code = code(word) { return .one(code) }
    let found = named(word)
    return found.count == 1 ? .one(found[0]) : found.isEmpty ? .none : .many(found)
  }
}
