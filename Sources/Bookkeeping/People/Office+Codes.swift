import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Persistence
import Royalties

/// A kind of code that a ledger knows, for a shell that completes it.
public enum LedgerCode: Sendable {
  /// Contributors, in the order of their codes.
  case contributor
  /// Genres of the rate book.
  case genre
  /// Activities of creation work.
  case activity
  /// Items, the latest published first.
  case item
  /// Budget lines.
  case line
  /// Months in which something waits, then the current one.
  case period
  /// Payment runs.
  case run
  /// Sites.
  case site
  /// Whatever is paid for: items, then works as `work:ID` and remunerations as `rem:ID`.
  case subject
}

extension Office {
  /// The codes of a kind, at most a thousand, so that the answer comes at once.
  public func codes(of kind: LedgerCode) throws(Failure) -> [String] {
    let all: [String] =
      switch kind {
      case .contributor: try contributors()
      case .genre: rules.genreCodes.map(\.text)
      case .activity: rules.activityCodes
      case .item: try items()
      case .subject: try others() + items()
      case .line: try budgetLines().map(\.code.text)
      case .period: try months()
      case .run:
        try storage { () throws(StorageError) in try RunStore(ledger.connection).all() }
          .map(\.number).reversed()
      case .site: try siteTree().sites.map(\.code.text)
      }
    return Array(all.prefix(Self.codeLimit))
  }

  private static let codeLimit = 1_000

  private func contributors() throws(Failure) -> [String] {
    try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).codes(Self.codeLimit)
    }
  }

  private func items() throws(Failure) -> [String] {
    try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).latestItems(Self.codeLimit)
    }
  }

  /// A quarter of the codes each, so that the items keep their place.
  private func others() throws(Failure) -> [String] {
    let limit = Self.codeLimit / 4
    return try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).latest(limit).map { "work:\($0)" }
        + RemunerationStore(ledger.connection).latest(limit).map { "rem:\($0)" }
    }
  }

  private func months() throws(Failure) -> [String] {
    let last = stamp.today.month
    var month = try standing().span?.from.month ?? last
    var months: [String] = []
    while month <= last, months.count < Self.codeLimit {
      months.append("\(month)")
      month = month.next
    }
    return months.reversed()
  }
}
