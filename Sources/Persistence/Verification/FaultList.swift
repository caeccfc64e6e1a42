package import Accounting

/// The faults found, the first of them kept and all counted.
package struct FaultList: Sendable {
  /// How many are kept.
  package static let limit = 50

  /// The first faults.
  package private(set) var faults: [JournalFault] = []
  /// How many were found in all.
  package private(set) var count = 0

  package init() {}

  package mutating func add(_ fault: JournalFault) {
    count += 1
    if faults.count < Self.limit { faults.append(fault) }
  }
}
