package import Diagnostics

/// What can be wrong with a file the user named.
package enum FileProblem: Problem, Hashable {
  /// An input that does not exist.
  case notFound(path: String)
  /// An input that is a folder.
  case isFolder(path: String)
  /// An input that cannot be opened or read.
  case notReadable(path: String, reason: Text)
  /// An input beyond the size that is taken whole.
  case tooLarge(path: String, limit: Int)
  /// A path that should be a folder and is something else.
  case notAFolder(path: String)
  /// A ledger that does not exist.
  case ledgerNotFound(path: String)
  /// A ledger beside the one worked on that does not exist: a backup, or another unit's.
  case otherLedgerNotFound(path: String)
  /// A ledger that is a folder, a pipe or a device.
  case ledgerNotAFile(path: String)
  /// A new ledger where a file stands already.
  case ledgerExists(path: String)
  /// A ledger with changes in its log, in a folder where nothing can be written.
  case ledgerNeedsItsLog(path: String)
  /// An output that cannot be made.
  case cannotCreate(path: String, reason: Text)
  /// An output that cannot be written.
  case cannotWrite(path: String, reason: Text)
  /// An output for which there is no room.
  case diskFull(path: String)
  /// An output that is a folder.
  case outputIsFolder(path: String)
  /// An output that would replace a ledger or what belongs to one.
  case outputIsLedger(path: String)
  /// An output that would replace an input.
  case outputIsInput(path: String)
  /// An output that stands already and is not to be replaced.
  case outputExists(path: String)

  package var code: String {
    switch self {
    case .notFound: "FILE_NOT_FOUND"
    case .isFolder: "FILE_IS_FOLDER"
    case .notReadable: "FILE_NOT_READABLE"
    case .tooLarge: "FILE_TOO_LARGE"
    case .notAFolder: "NOT_A_FOLDER"
    case .ledgerNotFound, .otherLedgerNotFound: "LEDGER_NOT_FOUND"
    case .ledgerNotAFile: "LEDGER_NOT_A_FILE"
    case .ledgerExists: "LEDGER_EXISTS"
    case .ledgerNeedsItsLog: "LEDGER_NEEDS_ITS_LOG"
    case .cannotCreate: "CANNOT_CREATE"
    case .cannotWrite: "CANNOT_WRITE"
    case .diskFull: "DISK_FULL"
    case .outputIsFolder: "OUTPUT_IS_FOLDER"
    case .outputIsLedger: "OUTPUT_IS_LEDGER"
    case .outputIsInput: "OUTPUT_IS_INPUT"
    case .outputExists: "OUTPUT_EXISTS"
    }
  }

  package var kind: ProblemKind {
    switch self {
    case .notFound, .isFolder, .notReadable, .notAFolder, .ledgerNotFound, .otherLedgerNotFound,
      .ledgerNotAFile:
      .missingInput
    case .tooLarge, .outputIsLedger, .outputIsInput: .invalidInput
    case .ledgerExists, .outputExists: .refused
    case .ledgerNeedsItsLog, .cannotCreate, .cannotWrite, .diskFull, .outputIsFolder: .storage
    }
  }

  /// A failure to write, told apart by its reason.
  static func writing(_ path: String, _ error: SystemError) -> FileProblem {
    error.isFull ? .diskFull(path: path) : .cannotWrite(path: path, reason: error.reason)
  }

  /// A failure to create, told apart by its reason.
  static func creating(_ path: String, _ error: SystemError) -> FileProblem {
    error.isFull ? .diskFull(path: path) : .cannotCreate(path: path, reason: error.reason)
  }

  /// The path the user named.
  package var path: String {
    switch self {
    case .notFound(let path), .isFolder(let path), .notReadable(let path, _),
      .tooLarge(let path, _), .notAFolder(let path), .ledgerNotFound(let path),
      .otherLedgerNotFound(let path),
      .ledgerNotAFile(let path), .ledgerExists(let path), .ledgerNeedsItsLog(let path),
      .cannotCreate(let path, _), .cannotWrite(let path, _), .diskFull(let path),
      .outputIsFolder(let path), .outputIsLedger(let path), .outputIsInput(let path),
      .outputExists(let path):
      path
    }
  }

  /// The problem at the file it speaks of.
  var failure: Failure { Failure(self, at: .file(path)) }
}
