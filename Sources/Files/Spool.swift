package import Diagnostics
import Glibc

/// An output kept out of sight until it is complete and its sums are checked.
///
/// A small one stays in memory; a larger one goes to a file without a name, readable by its owner
/// alone, that vanishes with the program.
package final class Spool {
  /// How much is gathered before the file is written.
  package static let bufferSize = 64 * 1024

  /// How many bytes were written.
  package private(set) var count = 0
  private let folder: String
  private var buffer: [UInt8] = []
  private var file: Descriptor?

  /// Keeps what does not fit into memory in a folder: best that of the output itself.
  package init(in folder: String? = nil) {
    self.folder = folder ?? Folder.temporary
    buffer.reserveCapacity(Self.bufferSize + 4096)
  }

  /// Writes text as UTF-8.
  package func write(_ text: String) throws(Failure) { try write(text.utf8) }

  /// Writes bytes.
  package func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
    let before = buffer.count
    buffer.append(contentsOf: bytes)
    count += buffer.count - before
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes everything so far to an output, from the beginning.
  package func copy(to output: OutputFile) throws(Failure) {
    guard let file else { return try output.write(buffer) }
    try flush()
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw failure(.last) }
    defer { lseek(file.number, 0, SEEK_END) }
    var piece = [UInt8](repeating: 0, count: Self.bufferSize)
    while true {
      var read = 0
      do throws(SystemError) {
        read = try piece.withUnsafeMutableBufferPointer { space throws(SystemError) in
          try file.read(into: space)
        }
      } catch { throw failure(error) }
      if read == 0 { return }
      try piece.withUnsafeBufferPointer { bytes throws(Failure) in
        try output.write(UnsafeBufferPointer(rebasing: bytes[..<read]))
      }
    }
  }

  private func flush() throws(Failure) {
    do throws(SystemError) {
      let destination: Descriptor
      if let file { destination = file } else { destination = try makeFile() }
      try buffer.withUnsafeBufferPointer { bytes throws(SystemError) in try destination.write(bytes)
      }
    } catch { throw failure(error) }
    buffer.removeAll(keepingCapacity: true)
    WorkProgress.note(.bytes, done: count)
  }

  private func makeFile() throws(SystemError) -> Descriptor {
    let (made, path) = try Descriptor.temporary(in: folder)
    unlink(path)
    file = made
    return made
  }

  private func failure(_ error: SystemError) -> Failure {
    FileProblem.writing(folder, error).failure
  }
}
