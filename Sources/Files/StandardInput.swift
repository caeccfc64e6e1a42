package import Diagnostics
import Glibc

/// Standard input as a person types it, a line at a time.
package enum StandardInput {
  /// The next line without its line feed, `nil` at the end of the input.
  package static func line() throws(Failure) -> String? {
    let input = Descriptor(STDIN_FILENO, isOwned: false)
    var bytes: [UInt8] = []
    var buffer: [UInt8] = [0]
    while true {
      var failure: SystemError?
      let count = buffer.withUnsafeMutableBufferPointer { place in
        do throws(SystemError) { return try input.read(into: place) } catch {
          failure = error
          return 0
        }
      }
      if let failure {
        throw FileProblem.notReadable(path: "<stdin>", reason: failure.reason).failure
      }
      if count == 0 { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if buffer[0] == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(buffer[0])
    }
  }
}
