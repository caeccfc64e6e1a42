package import Diagnostics
import Glibc
import Synchronization

/// Standard error: messages and progress.
package enum StandardError {
  /// Whether a line stands there that the next message takes away.
  private static let isShowing = Atomic<Bool>(false)

  /// Writes a message; what cannot be said to anybody is dropped.
  package static func write(_ text: String) {
    clear()
    put(text)
  }

  /// Shows a line in place of the one before; whatever is written next takes it away.
  package static func show(_ line: String) {
    isShowing.store(true, ordering: .relaxed)
    put("\r\(line)\u{1B}[K")
  }

  /// Takes the line away that is shown.
  package static func clear() {
    if isShowing.exchange(false, ordering: .relaxed) { put("\r\u{1B}[K") }
  }

  private static func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      try? Descriptor(STDERR_FILENO, isOwned: false).write(bytes)
    }
  }
}

/// Standard output: data.
package enum StandardOutput {
  /// Writes data at once; for a paper use `Spool` and `OutputFile`.
  package static func write(_ text: String) throws(Failure) {
    let output = try OutputFile(nil)
    try output.write(Array(text.utf8))
  }
}

/// Signals whose default would end the program where an error says it better.
package enum StorageSignals {
  /// Makes a closed pipe and a file grown too large errors of the write that met them; for the
  /// command's `main`, never for a library.
  package static func reportAsErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
