import Glibc

/// Whether a person watches, and how wide the window is.
package enum Terminal {
  /// A standard stream, by its number.
  package enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// Whether a standard stream is a terminal.
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// How many columns the terminal of a stream has; `nil` when it is none, or does not say.
  package static func columns(_ stream: Stream = .output) -> Int? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
