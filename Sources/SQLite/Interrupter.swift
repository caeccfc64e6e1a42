import Synchronization

/// A flag that stops the work of a connection, from any thread or from a signal handler, and a way
/// to hear that the work goes on.
///
/// It outlives its connection safely: raising it touches no database handle. It stays raised, so
/// that nothing which follows is committed, until someone clears it.
package final class Interrupter: Sendable {
  private let raised = Atomic<Bool>(false)
  private let observer = Mutex<(@Sendable () -> Void)?>(nil)

  package init() {}

  /// Whether work is to stop.
  package var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// Asks the work to stop; only a store to memory, so a signal handler may do it.
  package func raise() { raised.store(true, ordering: .relaxed) }

  /// Has a closure called again and again while work goes on, for somebody who waits.
  package func observe(_ body: @escaping @Sendable () -> Void) {
    observer.withLock { $0 = body }
  }

  /// Tells who observes that work goes on.
  func noteWork() { observer.withLock { $0 }?() }

  /// Lets work go on.
  package func clear() { raised.store(false, ordering: .relaxed) }
}
