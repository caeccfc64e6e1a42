import Payments
import Persistence

extension StoredPart {
  /// Where the part stands, derived from what was posted.
  var state: PartState {
    guard line != nil else { return PartState(rawValue: status) ?? .recorded }
    return switch progress {
    case 1: .inRun
    case 2: .paid
    default: .approved
    }
  }
}
