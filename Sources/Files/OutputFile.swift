package import Diagnostics
import Glibc
import Synchronization

/// An output that appears whole or not at all, readable by its owner alone.
///
/// What is written goes to a file of another name in the same folder; `commit` puts it in the
/// place of the old one in a single step. Abandoned, it leaves the old one as it was. Standard
/// output, pipes and devices are written straight through: fill a `Spool` first.
package final class OutputFile {
  private enum Target {
    case stream(Descriptor)
    case replacement(Descriptor, temporary: String, path: String)
  }

  private static let commits = Atomic<Int>(0)

  /// Whether this process has put any file in its place.
  package static var hasCommitted: Bool { commits.load(ordering: .relaxed) > 0 }

  /// The name by which messages call it: the path, or `<stdout>`.
  package let name: String
  private let target: Target
  private let replacing: Bool
  private var isDone = false
  private var readerIsGone = false

  /// Opens an output; `nil` or `-` is standard output.
  ///
  /// - Parameter replacing: whether a file that stands there may be replaced.
  package init(
    _ path: String?, protecting protection: Protection = Protection(), replacing: Bool = true
  ) throws(Failure) {
    self.replacing = replacing
    guard let path, path != "-" else {
      name = "<stdout>"
      target = .stream(Descriptor(STDOUT_FILENO, isOwned: false))
      return
    }
    name = path
    do throws(FileProblem) {
      target = try Self.open(path, protection, replacing: replacing)
    } catch { throw error.failure }
  }

  deinit {
    guard !isDone, case .replacement(_, let temporary, _) = target else { return }
    unlink(temporary)
  }

  private static func open(
    _ path: String, _ protection: Protection, replacing: Bool
  ) throws(FileProblem) -> Target {
    let status = FileStatus.of(path)
    if status?.isFolder == true || path.hasSuffix("/") { throw .outputIsFolder(path: path) }
    if let status, !status.isRegular {
      do { return .stream(try Descriptor.open(path, O_WRONLY | O_NOCTTY)) } catch {
        throw .creating(path, error)
      }
    }
    if status != nil && !replacing { throw .outputExists(path: path) }
    try protection.check(path)
    // A link keeps being one: what it leads to is replaced.
    guard let resolved = Path.resolved(path) else {
      throw .creating(path, SystemError(number: ENOENT))
    }
    do {
      let (descriptor, temporary) = try Descriptor.temporary(in: Path.folder(of: resolved))
      return .replacement(descriptor, temporary: temporary, path: resolved)
    } catch { throw .creating(path, error) }
  }

  /// The path under which another library may fill it before `commit`; `nil` for a stream.
  package var temporaryPath: String? {
    guard case .replacement(_, let temporary, _) = target else { return nil }
    return temporary
  }

  /// The folder it is made in; `nil` for a stream.
  package var folder: String? { temporaryPath.map(Path.folder(of:)) }

  /// Writes more; when nobody reads a pipe any more the rest is dropped quietly.
  package func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    precondition(!isDone, "an output is written before it is committed")
    if case .stream = target { StandardError.clear() }
    if readerIsGone { return }
    let descriptor =
      switch target {
      case .stream(let descriptor), .replacement(let descriptor, _, _): descriptor
      }
    do { try descriptor.write(bytes) } catch {
      guard error.isBrokenPipe else { throw FileProblem.writing(name, error).failure }
      readerIsGone = true
    }
  }

  /// Writes more.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    try bytes.withUnsafeBufferPointer { buffer throws(Failure) in try write(buffer) }
  }

  /// Makes it appear, safe from a power cut; nothing to do for a stream.
  package func commit() throws(Failure) {
    precondition(!isDone, "an output is committed once")
    if case .replacement(let descriptor, let temporary, let path) = target {
      do throws(SystemError) {
        try descriptor.synchronise()
        try Self.move(temporary, to: path, replacing: replacing)
      } catch {
        let isTaken = error.number == EEXIST && !replacing
        throw (isTaken ? .outputExists(path: name) : FileProblem.writing(name, error)).failure
      }
      Self.commits.add(1, ordering: .relaxed)
      // The name is there already; a folder that cannot be synchronised changes nothing of that.
      try? Descriptor.open(Path.folder(of: path), O_RDONLY | O_DIRECTORY).synchronise()
    }
    isDone = true
  }

  /// A hard link fails where a file stands; where there are none the check made before is all.
  private static func move(
    _ temporary: String, to path: String, replacing: Bool
  ) throws(SystemError) {
    if !replacing {
      if link(temporary, path) == 0 {
        unlink(temporary)
        return
      }
      let error = SystemError.last
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(error.number), FileStatus.of(path) == nil else {
        throw error
      }
    }
    guard rename(temporary, path) == 0 else { throw .last }
  }
}
