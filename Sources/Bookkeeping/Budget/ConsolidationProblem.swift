public import Diagnostics

/// Why ledgers are not put together.
public enum ConsolidationProblem: Problem, Hashable {
  /// One ledger is named twice: it would count double.
  case namedTwice(String)

  public var code: String {
    switch self {
    case .namedTwice: "LEDGER_NAMED_TWICE"
    }
  }

  public var kind: ProblemKind { .invalidInput }

  public var message: Text {
    switch self {
    case .namedTwice(let path):
      Text(vi: "sổ “\(path)” được nêu hai lần", en: "the ledger “\(path)” is named twice")
    }
  }

  public var remedy: Text {
    Text(vi: "nêu mỗi sổ một lần", en: "name each ledger once")
  }

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [ConsolidationProblem] = [.namedTwice("so-xa.sqlite")]
}
