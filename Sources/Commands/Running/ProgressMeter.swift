import Diagnostics
import Files
import Synchronization
import Typesetting

/// A line on the terminal that tells how far a long work has come, how fast, and how long it will
/// still take; nothing in the first half second, and nothing where nobody watches.
enum ProgressMeter {
  private struct State {
    var began = ContinuousClock.now
    var shown: ContinuousClock.Instant?
  }

  private static let state = Mutex(State())

  /// Begins to watch, where standard error is a terminal.
  static func start(language: Language) {
    guard Terminal.isTerminal(.error) else { return }
    WorkProgress.observe { progress in
      let now = ContinuousClock.now
      let text = state.withLock { state -> String? in
        let elapsed = milliseconds(state.began.duration(to: now))
        let since = state.shown.map { milliseconds($0.duration(to: now)) }
        guard elapsed > 500, since.map({ $0 >= 200 }) ?? true else { return nil }
        state.shown = now
        return line(progress, after: elapsed, language)
      }
      if let text { StandardError.write("\r\(text)\u{1B}[K") }
    }
  }

  /// Takes the line away, so that what follows stands on an empty one.
  static func clear() {
    let wasShown = state.withLock { state in
      defer { state.shown = nil }
      return state.shown != nil
    }
    if wasShown { StandardError.write("\r\u{1B}[K") }
  }

  /// `45 %, 12.300 dòng/giây, còn 4 giây`.
  static func line(
    _ progress: WorkProgress, after milliseconds: Int, _ language: Language
  ) -> String {
    let rate = progress.done * 1_000 / max(1, milliseconds)
    var parts: [Text] = []
    if let total = progress.total, total > 0 {
      parts.append(.verbatim("\(progress.done * 100 / total) %"))
    }
    switch progress.unit {
    case .bytes:
      let tenths = rate * 10 / 1_048_576
      parts.append(
        Text(
          vi: "\(tenths / 10),\(tenths % 10) MiB/giây", en: "\(tenths / 10).\(tenths % 10) MiB/s"))
    case .lines:
      let (done, speed) = (
        AmountText.grouped(Int64(progress.done)), AmountText.grouped(Int64(rate))
      )
      let english = (AmountText.english("\(progress.done)"), AmountText.english("\(rate)"))
      parts.append(
        Text(
          vi: "\(done) dòng, \(speed) dòng/giây", en: "\(english.0) lines, \(english.1) lines/s"))
    }
    if let total = progress.total, rate > 0 {
      let left = max(0, total - progress.done) / rate
      parts.append(Text(vi: "còn \(left) giây", en: "\(left) s left"))
    }
    return parts.map { $0[language] }.joined(separator: ", ")
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
