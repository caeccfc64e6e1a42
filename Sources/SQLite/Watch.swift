import CSQLite

/// What SQLite calls back while it works or waits: whether to stop, and how long to wait.
final class Watch {
  /// How many steps of SQLite's machine pass between two looks at the interrupter.
  static let usualInterval: Int32 = 1000
  /// How long everything but the start of a writing transaction waits at least, in milliseconds:
  /// whoever closes a ledger last folds its log back and holds the whole file for that moment, and
  /// a reader must bear it even where it was told not to wait for writers.
  private static let grace: Int32 = 1000
  private static let pauses: [Int32] = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100]

  let interrupter: Interrupter
  private let timeout: Int32
  private var waited: Int32 = 0
  /// Whether the lock asked for is a writer's, for which the timeout alone holds.
  var isBeginningToWrite = false
  private var interval = Watch.usualInterval
  private var abort: (() -> Bool)?

  init(interrupter: Interrupter, timeoutMilliseconds: Int32) {
    self.interrupter = interrupter
    self.timeout = timeoutMilliseconds
  }

  /// Puts both callbacks in place; the connection keeps the watch alive as long as the handle.
  func attach(to database: OpaquePointer) {
    sqlite3_busy_handler(
      database,
      { context, attempts in Watch.at(context)?.waitAgain(after: attempts) == true ? 1 : 0 },
      Unmanaged.passUnretained(self).toOpaque())
    watchProgress(of: database)
  }

  /// Looks at the interrupter, and at the hook of a test, every few steps.
  func watchProgress(of database: OpaquePointer) {
    sqlite3_progress_handler(
      database, interval, { context in Watch.at(context)?.mustStop == true ? 1 : 0 },
      Unmanaged.passUnretained(self).toOpaque())
  }

  /// Leaves SQLite alone, as a rollback must be.
  func pauseProgress(of database: OpaquePointer) {
    sqlite3_progress_handler(database, 0, nil, nil)
  }

  func setHook(every steps: Int, _ abort: (() -> Bool)?) {
    interval = abort == nil ? Self.usualInterval : Int32(max(1, steps))
    self.abort = abort
  }

  private var mustStop: Bool {
    interrupter.noteWork()
    return interrupter.isRaised || (abort?() ?? false)
  }

  private func waitAgain(after attempts: Int32) -> Bool {
    if attempts == 0 { waited = 0 }
    let limit = isBeginningToWrite ? timeout : max(timeout, Self.grace)
    guard waited < limit, !interrupter.isRaised else { return false }
    let usual = Self.pauses[min(Int(attempts), Self.pauses.count - 1)]
    let pause = min(usual, limit - waited)
    sqlite3_sleep(pause)
    waited += pause
    return true
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Watch? {
    context.map { Unmanaged<Watch>.fromOpaque($0).takeUnretainedValue() }
  }
}
