package import Diagnostics
import Glibc

/// An input read once from its beginning to its end, piece by piece.
package final class InputFile {
  /// How much is handed out at a time at most.
  package static let chunkSize = 256 * 1024
  /// The path that means standard input.
  package static let standardInput = "-"

  /// The name by which messages call it: the path, or `<stdin>`.
  package let name: String
  /// How many bytes there are, where that is known: to show how far reading has come.
  package let size: Int?
  /// How many bytes were handed out.
  package private(set) var position = 0
  private var source: Descriptor?

  /// Opens a file, a pipe, or standard input for `-`.
  package init(_ path: String) throws(Failure) {
    if path == Self.standardInput {
      name = "<stdin>"
      source = Descriptor(STDIN_FILENO, isOwned: false)
    } else {
      name = path
      do throws(SystemError) { source = try Descriptor.open(path, O_RDONLY | O_NOCTTY) } catch {
        throw Self.problem(path, error).failure
      }
    }
    let status = source?.status()
    if status?.isFolder == true { throw FileProblem.isFolder(path: name).failure }
    size = status?.isRegular == true ? status?.size : nil
  }

  /// The next piece, empty at the end, when the file is closed already.
  package func next() throws(Failure) -> [UInt8] {
    guard let source else { return [] }
    var failure: SystemError?
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
      do throws(SystemError) {
        count = try source.read(into: buffer)
      } catch { failure = error }
    }
    if let failure { throw Self.problem(name, failure).failure }
    if chunk.isEmpty { self.source = nil }
    position += chunk.count
    if let size { WorkProgress.note(.bytes, done: position, of: size) }
    return chunk
  }

  /// Everything that is left, for a file that must be had whole.
  package func readAll(limit: Int) throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    if let size { all.reserveCapacity(min(size, limit)) }
    while true {
      let chunk = try next()
      if chunk.isEmpty { return all }
      if all.count + chunk.count > limit {
        throw FileProblem.tooLarge(path: name, limit: limit).failure
      }
      all += chunk
    }
  }

  /// The whole input to be read at any place; what does not allow that, such as a pipe, is copied
  /// to a file without a name, readable by its owner alone.
  ///
  /// - Parameters:
  ///   - first: what was handed out already, from the beginning.
  ///   - limit: how many bytes are copied at most.
  package func atRandom(after first: [UInt8], limit: Int) throws(Failure) -> RandomFile {
    if let source, let size, position == first.count {
      return RandomFile(name: name, size: size, source)
    }
    let copy: Descriptor
    var count = first.count
    do throws(SystemError) {
      let (made, path) = try Descriptor.temporary(in: Folder.temporary)
      unlink(path)
      copy = made
      try first.withUnsafeBufferPointer { bytes throws(SystemError) in try copy.write(bytes) }
    } catch { throw FileProblem.writing(Folder.temporary, error).failure }
    while true {
      let chunk = try next()
      if chunk.isEmpty { return RandomFile(name: name, size: count, copy) }
      count += chunk.count
      if count > limit { throw FileProblem.tooLarge(path: name, limit: limit).failure }
      do throws(SystemError) {
        try chunk.withUnsafeBufferPointer { bytes throws(SystemError) in try copy.write(bytes) }
      } catch { throw FileProblem.writing(Folder.temporary, error).failure }
    }
  }

  static func problem(_ path: String, _ error: SystemError) -> FileProblem {
    switch error.number {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EISDIR: .isFolder(path: path)
    default: .notReadable(path: path, reason: error.reason)
    }
  }
}
