import Bookkeeping
import Diagnostics
import Files

/// Ctrl-C and its like: the work is taken back, one line says so, and the status tells the signal.
enum Stopping {
  /// From now on a signal stops the work instead of the program.
  static func prepare() {
    // Whatever the handler touches exists before it may be called.
    _ = Office.isStopping
    StopRequest.catchSignals { number in
      StopRequest.note(number)
      Office.stopAllWork()
    }
  }

  /// What to say and return where a command failed because it was asked to stop.
  static var outcome: (text: Text, status: Int32)? {
    guard let signal = StopRequest.signal else { return nil }
    let kept = Office.hasWritten
    return (
      Text(
        vi: kept
          ? "đã dừng; việc đã ghi xong được giữ, không có gì ghi dở"
          : "đã dừng; không có gì được ghi",
        en: kept
          ? "stopped; what was finished is kept, nothing is half-done"
          : "stopped; nothing was written"), 128 + signal
    )
  }
}
