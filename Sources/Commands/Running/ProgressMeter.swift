import Bookkeeping
import Diagnostics
import Files
import Synchronization
import Typesetting

/// A line on the terminal that tells how far a long work has come, how fast, and how long it will
/// still take; nothing in the first half second, and nothing where nobody watches.
enum ProgressMeter {
  /// What the meter remembers between two steps.
  struct State {
    /// When the program began.
    private let began: ContinuousClock.Instant
    /// When the present stretch of work began, what it counts, and how far it had come.
    private var stretch: (began: ContinuousClock.Instant, progress: WorkProgress)?
    /// When something was counted last.
    private var counted: ContinuousClock.Instant?
    /// When the line was written last.
    private var shown: ContinuousClock.Instant?

    init(_ now: ContinuousClock.Instant = .now) { began = now }

    /// The line to write, `nil` where it is too early or too soon again.
    mutating func line(
      _ progress: WorkProgress?, at now: ContinuousClock.Instant, _ language: Language
    ) -> String? {
      if let progress {
        let continues = stretch.map {
          $0.progress.unit == progress.unit && $0.progress.done <= progress.done
        }
        stretch = (continues == true ? stretch?.began ?? now : counted ?? began, progress)
        counted = now
      }
      let elapsed = ProgressMeter.milliseconds(began.duration(to: now))
      let since = shown.map { ProgressMeter.milliseconds($0.duration(to: now)) }
      guard elapsed > 500, since.map({ $0 >= 200 }) ?? true else { return nil }
      // While something is counted, a sign of life says less than the count.
      let quiet = counted.map { ProgressMeter.milliseconds($0.duration(to: now)) }
      if progress == nil, let quiet, quiet < 1_000 { return nil }
      shown = now
      guard let progress, let stretch else {
        return ProgressMeter.line(workingFor: elapsed, language)
      }
      return ProgressMeter.line(
        progress, after: ProgressMeter.milliseconds(stretch.began.duration(to: now)), language)
    }
  }

  private static let state = Mutex(State())

  /// Begins to watch, where standard error is a terminal.
  static func start(language: Language) {
    guard Terminal.isTerminal(.error) else { return }
    WorkProgress.observe { progress in
      let text = state.withLock { $0.line(progress, at: .now, language) }
      if let text { StandardError.show(text) }
    }
    Office.tellWork()
  }

  /// `đang làm, 4 giây`.
  static func line(workingFor milliseconds: Int, _ language: Language) -> String {
    Text(
      vi: "đang làm, \(milliseconds / 1_000) giây", en: "working, \(milliseconds / 1_000) s")[
        language]
  }

  /// `45 %, 12.300 dòng, 5.000 dòng/giây, còn 4 giây`.
  static func line(
    _ progress: WorkProgress, after milliseconds: Int, _ language: Language
  ) -> String {
    let rate = progress.done * 1_000 / max(1, milliseconds)
    var parts: [Text] = []
    if let total = progress.total, total > 0 {
      parts.append(.verbatim("\(min(100, progress.done * 100 / total)) %"))
    }
    if let word = progress.unit.word {
      let (done, speed) = (
        AmountText.grouped(Int64(progress.done)), AmountText.grouped(Int64(rate))
      )
      let english = (AmountText.english("\(progress.done)"), AmountText.english("\(rate)"))
      parts.append(
        Text(
          vi: "\(done) \(word.vi), \(speed) \(word.vi)/giây",
          en: "\(english.0) \(word.en), \(english.1) \(word.en)/s"))
    } else {
      let (size, speed) = (mebibytes(progress.done), mebibytes(rate))
      if progress.total == nil { parts.append(size) }
      parts.append(Text(vi: "\(speed.vi)/giây", en: "\(speed.en)/s"))
    }
    if let total = progress.total, rate > 0 {
      let left = max(0, total - progress.done) / rate
      parts.append(Text(vi: "còn \(left) giây", en: "\(left) s left"))
    }
    return parts.map { $0[language] }.joined(separator: ", ")
  }

  private static func mebibytes(_ bytes: Int) -> Text {
    let tenths = bytes * 10 / 1_048_576
    return Text(
      vi: "\(tenths / 10),\(tenths % 10) MiB", en: "\(tenths / 10).\(tenths % 10) MiB")
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}

extension WorkProgress.Unit {
  /// What is counted, `nil` for bytes, which are told in MiB.
  fileprivate var word: Text? {
    switch self {
    case .bytes: nil
    case .entries: Text(vi: "bút toán", en: "entries")
    case .files: Text(vi: "tệp", en: "files")
    case .lines: Text(vi: "dòng", en: "lines")
    case .pages: Text(vi: "trang", en: "pages")
    }
  }
}
