/// What sort of situation a problem is; it alone decides the exit status.
public enum ProblemKind: String, Sendable, CaseIterable {
  /// The words of the command are off (64).
  case usage
  /// The input file or the ledger does not exist or cannot be read (66).
  case missingInput
  /// A value that the law or the format forbids (65).
  case invalidInput
  /// One person in two roles that must be two (77).
  case notPermitted
  /// Refused for a reason in the ledger or the date (1).
  case refused
  /// Storage: cannot write, disk full, damaged or newer file (74).
  case storage
  /// Another process holds the ledger (75).
  case busy
  /// A defect of the program (70).
  case defect

  /// The exit status, after sysexits.
  public var exitStatus: Int32 {
    switch self {
    case .usage: 64
    case .missingInput: 66
    case .invalidInput: 65
    case .notPermitted: 77
    case .refused: 1
    case .storage: 74
    case .busy: 75
    case .defect: 70
    }
  }

  /// Which kind speaks for a command when several apply; a lower rank wins.
  var rank: Int {
    switch self {
    case .defect: 0
    case .storage: 1
    case .busy: 2
    case .usage: 3
    case .missingInput: 4
    case .invalidInput: 5
    case .notPermitted: 6
    case .refused: 7
    }
  }
}
