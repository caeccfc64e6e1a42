package import Diagnostics
import Glibc

/// An input that is read at any place, in any order.
package final class RandomFile {
  /// The name by which messages call it.
  package let name: String
  /// How many bytes it had when it was opened.
  package let size: Int
  private let source: Descriptor

  init(name: String, size: Int, _ source: Descriptor) {
    self.name = name
    self.size = size
    self.source = source
  }

  /// The bytes at an offset, fewer where the file ends.
  package func bytes(at offset: Int, count: Int) throws(Failure) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        while filled < count {
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
          let read = try source.read(into: rest, at: offset + filled)
          if read == 0 { break }
          filled += read
        }
      } catch { failure = error }
    }
    if let failure { throw InputFile.problem(name, failure).failure }
    return bytes
  }
}
