import Glibc
import Synchronization

/// A signal by which somebody asked the program to stop.
package enum StopRequest {
  private static let number = Atomic<Int32>(0)

  /// The signal that was caught, `nil` while nobody asked.
  package static var signal: Int32? {
    let number = number.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Notes a signal; only a store to memory, so a signal handler may do it.
  package static func note(_ signal: Int32) { number.store(signal, ordering: .relaxed) }

  /// Calls a handler at SIGINT and SIGTERM. Waiting for input ends with the first; a second one
  /// ends the program at once, which a ledger survives too.
  package static func catchSignals(_ handler: @escaping @convention(c) (Int32) -> Void) {
    // The variable is made now: a handler must not be the first to touch it.
    _ = signal
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    var both = sigset_t()
    sigemptyset(&both)
    for number in [SIGINT, SIGTERM] {
      var inherited = sigaction()
      sigaction(number, nil, &inherited)
      // Whoever started the program in the background may have it deaf to Ctrl-C on purpose.
      if isIgnored(inherited) { continue }
      sigaction(number, &action, nil)
      sigaddset(&both, number)
    }
    // A parent's worker thread hands on a mask that blocks everything.
    sigprocmask(SIG_UNBLOCK, &both, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
