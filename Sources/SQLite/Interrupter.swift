import Synchronization

/// A flag that stops the work of a connection, from any thread or from a signal handler.
///
/// It outlives its connection safely: raising it touches no database handle. It stays raised, so
/// that nothing which follows is committed, until someone clears it.
package final class Interrupter: Sendable {
  private let raised = Atomic<Bool>(false)

  package init() {}

  /// Whether work is to stop.
  package var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// Asks the work to stop; only a store to memory, so a signal handler may do it.
  package func raise() { raised.store(true, ordering: .relaxed) }

  /// Lets work go on.
  package func clear() { raised.store(false, ordering: .relaxed) }
}
