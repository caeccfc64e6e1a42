public import Accounting
public import Diagnostics

/// What other rates would change in a period (ảnh hưởng của bộ mức khác): before and after, by
/// what was paid for, by who is paid, by the budget line.
///
/// What cannot be computed under the other rates is counted apart and in none of the sums.
public struct RateImpact: Sendable {
  /// How much there was and would be.
  public struct Tally: Hashable, Sendable {
    /// How many amounts.
    public private(set) var count = 0
    /// How many of them differ.
    public private(set) var changed = 0
    /// What they came to.
    public private(set) var before = Dong.zero
    /// What they would come to.
    public private(set) var after = Dong.zero

    /// What would be more, negative for less.
    public var difference: Dong { after - before }

    mutating func add(_ before: Dong, _ after: Dong) {
      count += 1
      if before != after { changed += 1 }
      self.before += before
      self.after += after
    }
  }

  /// What cannot be computed for one reason.
  public struct Refusal: Hashable, Sendable {
    /// The stable code of the problem.
    public let code: String
    /// The problem of the first such amount.
    public let message: Text
    /// What the first one is.
    public let example: String
    /// How many.
    public private(set) var count = 0
    /// What they came to.
    public private(set) var before = Dong.zero

    mutating func add(_ amount: Dong) {
      count += 1
      before += amount
    }
  }

  /// What an amount is for, as the breakdown heads it.
  public enum Heading: Hashable, Sendable {
    /// The genre of a royalty.
    case genre(String)
    /// The activity of creation work.
    case activity(String)
    /// The role of a remuneration.
    case role(String)

    /// The kind of heading in data.
    public var word: String {
      switch self {
      case .genre: "genre"
      case .activity: "activity"
      case .role: "role"
      }
    }

    /// The genre, the activity or the role.
    public var key: String {
      switch self {
      case .genre(let key), .activity(let key), .role(let key): key
      }
    }
  }

  /// All that can be computed.
  public private(set) var total = Tally()
  private var byHeading: [Heading: Tally] = [:]
  private var byContributor: [ContributorCode: Tally] = [:]
  private var byLine: [LineCode: Tally] = [:]
  private var byReason: [String: Refusal] = [:]

  /// Begins with nothing.
  public init() {}

  /// By what was paid for: genres, then activities, then roles, each in the order of the codes.
  public var headings: [(key: Heading, tally: Tally)] {
    byHeading.sorted { left, right in
      (left.key.place, left.key.key) < (right.key.place, right.key.key)
    }.map { ($0.key, $0.value) }
  }
  /// By contributor, in the order of the codes.
  public var contributors: [(key: ContributorCode, tally: Tally)] {
    byContributor.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
  /// By budget line, in the order of the codes.
  public var lines: [(key: LineCode, tally: Tally)] {
    byLine.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
  /// What cannot be computed, in the order of the codes.
  public var refusals: [Refusal] { byReason.values.sorted { $0.code < $1.code } }

  /// Adds one amount with its shares; `line` is the budget line it is or would be charged to.
  public mutating func add(
    _ heading: Heading, line: LineCode?, before: [ContributorCode: Dong],
    after: [ContributorCode: Dong]
  ) {
    let (was, becomes) = (before.values.sum(), after.values.sum())
    total.add(was, becomes)
    byHeading[heading, default: Tally()].add(was, becomes)
    if let line { byLine[line, default: Tally()].add(was, becomes) }
    for contributor in Set(before.keys).union(after.keys) {
      byContributor[contributor, default: Tally()]
        .add(before[contributor] ?? .zero, after[contributor] ?? .zero)
    }
  }

  /// Counts what cannot be computed under the other rates.
  public mutating func refuse(_ problem: any Problem, example: String, before: Dong) {
    let key = problem.code
    byReason[
      key, default: Refusal(code: key, message: problem.message, example: example)
    ].add(before)
  }
}

extension RateImpact.Heading {
  fileprivate var place: Int {
    switch self {
    case .genre: 0
    case .activity: 1
    case .role: 2
    }
  }
}
