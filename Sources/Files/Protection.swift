package import Diagnostics
import Glibc

/// The files an output must never replace, whatever name leads to them.
///
/// They are compared by resolved path and by device and inode, so neither a symbolic nor a hard
/// link gets round it. A file that is a database, or belongs to one, is never replaced either.
package struct Protection: Sendable {
  /// The ledgers of the command; their `-wal`, `-shm` and `-journal` go with them.
  package var ledgers: [String]
  /// The inputs of the command, `-` for standard input; of a folder everything in it.
  package var inputs: [String]

  private static let companions = ["-wal", "-shm", "-journal"]
  private static let signature = Array("SQLite format 3\0".utf8)

  package init(ledgers: [String] = [], inputs: [String] = []) {
    self.ledgers = ledgers
    self.inputs = inputs
  }

  /// Refuses an output that would replace one of them, before any work is done.
  package func refuse(_ output: String) throws(Failure) {
    do { try check(output) } catch { throw error.failure }
  }

  func check(_ output: String) throws(FileProblem) {
    let protected = ledgers.flatMap { ledger in
      [ledger, Path.resolved(ledger) ?? ledger].flatMap { path in
        [path] + Self.companions.map { path + $0 }
      }
    }
    if protected.contains(where: { Self.isSame(output, $0) }) || Self.isDatabase(output) {
      throw .outputIsLedger(path: output)
    }
    if inputs.contains(where: { Self.isSame(output, $0) || Self.isWithin(output, $0) }) {
      throw .outputIsInput(path: output)
    }
  }

  private static func isSame(_ output: String, _ path: String) -> Bool {
    let status = FileStatus.of(output)
    if path == InputFile.standardInput {
      let input = Descriptor(STDIN_FILENO, isOwned: false).status()
      guard let input, input.isRegular else { return false }
      return status?.identity == input.identity
    }
    // A device may be both: `--output /dev/stdout` with `/dev/stdin` on one terminal.
    if let status, !status.isRegular { return false }
    if let status, status.identity == FileStatus.of(path)?.identity { return true }
    return Path.resolved(output) == Path.resolved(path)
  }

  private static func isWithin(_ output: String, _ folder: String) -> Bool {
    guard FileStatus.of(folder)?.isFolder == true, let folder = Path.resolved(folder),
      let output = Path.resolved(output)
    else { return false }
    return output.hasPrefix(folder + "/")
  }

  /// Whether a file bears SQLite's signature, or stands beside one that does.
  private static func isDatabase(_ path: String) -> Bool {
    let owners = companions.filter { path.hasSuffix($0) }.map { String(path.dropLast($0.count)) }
    return ([path] + owners).contains(where: hasSignature)
  }

  private static func hasSignature(_ path: String) -> Bool {
    guard FileStatus.of(path)?.isRegular == true,
      let file = try? Descriptor.open(path, O_RDONLY)
    else { return false }
    var head = [UInt8](repeating: 0, count: signature.count)
    let count = head.withUnsafeMutableBufferPointer { try? file.read(into: $0) }
    return count == signature.count && head == signature
  }
}
