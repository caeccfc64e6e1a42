import Payments
import Persistence

extension StoredPart {
  /// Where the part stands, derived from what was posted.
  var state: PartState {
    progress.map { PartState($0) } ?? PartState(rawValue: status) ?? .recorded
  }
}

extension PartState {
  /// The state of what was posted.
  init(_ progress: LineProgress) {
    self =
      switch progress {
      case .approved: .approved
      case .inRun: .inRun
      case .paid: .paid
      case .reversed: .reversed
      }
  }
}
