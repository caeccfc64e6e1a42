package import Diagnostics
import Glibc

/// The file of a ledger (sổ), before SQLite opens it.
package enum LedgerFile {
  /// How a ledger can be opened where it stands.
  package enum Access: Sendable {
    /// To read and write.
    case readWrite
    /// To read; the folder can still take SQLite's companions.
    case readOnly
    /// To read as it stands: nothing can be made beside it, or nobody may write it, and its log is
    /// empty.
    case immutable
  }

  private static let companions = ["-wal", "-shm", "-journal"]

  /// Makes an empty file readable by its owner alone, for a ledger or a copy of one.
  ///
  /// It is made before SQLite sees it: SQLite would follow the umask, and its `-wal` and `-shm`
  /// follow the file.
  package static func create(_ path: String) throws(Failure) {
    do throws(SystemError) {
      let file = try Descriptor.open(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
      guard fchmod(file.number, 0o600) == 0 else { throw .last }
    } catch {
      if error.number == EEXIST { throw FileProblem.ledgerExists(path: path).failure }
      throw FileProblem.creating(path, error).failure
    }
  }

  /// Removes a file this program has just made, with SQLite's companions.
  package static func discard(_ path: String) {
    for name in companions.map({ path + $0 }) + [path] { unlink(name) }
  }

  /// Whether anything stands at the path.
  package static func exists(_ path: String) -> Bool { FileStatus.of(path) != nil }

  /// Whether changes of the ledger still lie in its log.
  package static func hasLog(_ path: String) -> Bool {
    (FileStatus.of((Path.resolved(path) ?? path) + "-wal")?.size ?? 0) > 0
  }

  /// Whether nobody writes the ledger: by its permissions nobody may, and nobody who opened it
  /// before is still there, since SQLite's companions stand beside an open ledger.
  ///
  /// Who reads such a file need not make the companions, which SQLite takes away again only where
  /// it may write. They stay wherever somebody may write: he could begin at any time.
  package static func isAtRest(_ path: String) -> Bool {
    let path = Path.resolved(path) ?? path
    guard let status = FileStatus.of(path), status.isWriteProtected else { return false }
    return companions.allSatisfy { FileStatus.of(path + $0) == nil }
  }

  /// How the ledger can be opened, once it is known to be a file that can be read.
  package static func access(_ path: String) throws(Failure) -> Access {
    guard let status = FileStatus.of(path) else {
      let error = SystemError.last
      let isMissing = error.number == ENOENT || error.number == ENOTDIR
      throw
        (isMissing
        ? FileProblem.ledgerNotFound(path: path)
        : FileProblem.notReadable(path: path, reason: error.reason)).failure
    }
    guard status.isRegular else { throw FileProblem.ledgerNotAFile(path: path).failure }
    guard faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 else {
      throw FileProblem.notReadable(path: path, reason: SystemError.last.reason).failure
    }
    let access = decide(
      isFileWritable: faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0,
      isFolderWritable: Folder.isWritable(Path.folder(of: Path.resolved(path) ?? path)),
      hasLog: hasLog(path), isAtRest: isAtRest(path))
    guard let access else { throw FileProblem.ledgerNeedsItsLog(path: path).failure }
    return access
  }

  /// Without its folder SQLite can neither read a log nor begin one; `nil` when there is one.
  static func decide(
    isFileWritable: Bool, isFolderWritable: Bool, hasLog: Bool, isAtRest: Bool
  ) -> Access? {
    if isFolderWritable {
      return isFileWritable ? .readWrite : isAtRest ? .immutable : .readOnly
    }
    return hasLog ? nil : .immutable
  }

  /// Whether two paths lead to one file.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    guard let identity = FileStatus.of(path)?.identity else { return false }
    return identity == FileStatus.of(other)?.identity
  }

  /// Makes an empty file without a name of note beside a ledger, private from its creation; the
  /// caller discards it.
  package static func scratch(beside path: String) throws(Failure) -> String {
    do throws(SystemError) {
      let folder = Path.folder(of: Path.resolved(path) ?? path)
      return try Descriptor.temporary(in: folder).path
    } catch { throw FileProblem.creating(path, error).failure }
  }

  /// Gives a finished file its name, in one step and where nothing stands.
  ///
  /// SQLite does not say when it could not write a log back at closing; the log would stay behind.
  package static func place(_ finished: String, at path: String) throws(Failure) {
    do throws(SystemError) {
      guard !hasLog(finished) else { throw SystemError(number: EIO) }
      let target = Path.resolved(path) ?? path
      try Descriptor.open(finished, O_RDONLY).synchronise()
      guard link(finished, target) == 0 else { throw .last }
      unlink(finished)
      // The name is there already; a folder that cannot be synchronised changes nothing of that.
      try? Descriptor.open(Path.folder(of: target), O_RDONLY | O_DIRECTORY).synchronise()
    } catch {
      if error.number == EEXIST { throw FileProblem.ledgerExists(path: path).failure }
      throw FileProblem.creating(path, error).failure
    }
  }

  /// A name beside a ledger that says on which day it was replaced, and is not taken.
  package static func keptName(_ path: String, on day: String) -> String {
    let plain = "\(Path.resolved(path) ?? path).\(day)"
    var name = plain
    var number = 1
    while exists(name) {
      number += 1
      name = "\(plain)-\(number)"
    }
    return name
  }

  /// Moves a file that cannot be read as a ledger out of the way, with what belongs to it.
  package static func setAside(_ path: String, as kept: String) throws(Failure) {
    let resolved = Path.resolved(path) ?? path
    for suffix in companions + [""] where exists(resolved + suffix) {
      guard rename(resolved + suffix, kept + suffix) == 0 else {
        throw FileProblem.creating(kept, .last).failure
      }
    }
  }

  /// Gives a ledger a second name, under which it is kept when another takes its place.
  ///
  /// Its log must be empty by then: every connection closed.
  package static func keep(_ path: String, as kept: String) throws(Failure) {
    precondition(!hasLog(path), "a ledger is kept with its log written back")
    if link(Path.resolved(path) ?? path, kept) == 0 { return }
    let error = SystemError.last
    if error.number == EEXIST { throw FileProblem.outputExists(path: kept).failure }
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(error.number) else {
      throw FileProblem.creating(kept, error).failure
    }
    let copy = try OutputFile(kept, replacing: false)
    let input = try InputFile(path)
    while true {
      let chunk = try input.next()
      if chunk.isEmpty { break }
      try copy.write(chunk)
    }
    try copy.commit()
  }
}
