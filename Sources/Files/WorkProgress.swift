import Synchronization

/// How far the work has come, for somebody who watches; nobody does unless the command asks.
package struct WorkProgress: Sendable {
  /// What is counted.
  package enum Unit: Sendable {
    case bytes, entries, files, lines, pages
  }

  /// What is counted.
  package let unit: Unit
  /// How many are done.
  package let done: Int
  /// How many there are, where that is known.
  package let total: Int?

  package init(unit: Unit, done: Int, total: Int?) {
    self.unit = unit
    self.done = done
    self.total = total
  }

  private static let observer = Mutex<(@Sendable (WorkProgress?) -> Void)?>(nil)

  /// Has every step told to a closure, `nil` where all that is known is that work goes on; for the
  /// command's `main`, never for a library.
  package static func observe(_ body: @escaping @Sendable (WorkProgress?) -> Void) {
    observer.withLock { $0 = body }
  }

  /// Tells how far the work has come; cheap enough for every thousandth line.
  package static func note(_ unit: Unit, done: Int, of total: Int? = nil) {
    guard let tell = observer.withLock({ $0 }) else { return }
    tell(WorkProgress(unit: unit, done: done, total: total))
  }

  /// Tells that work goes on of which nothing is counted.
  package static func noteWork() { observer.withLock { $0 }?(nil) }
}
