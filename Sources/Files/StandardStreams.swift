package import Diagnostics
import Glibc

/// Standard error: messages and progress.
package enum StandardError {
  /// Writes a message; what cannot be said to anybody is dropped.
  package static func write(_ text: String) {
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
