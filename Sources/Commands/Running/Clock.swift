import Accounting
import Foundation

/// The clock of the machine, in +07:00: the only place that reads it.
enum Clock {
  /// Who works, now.
  static func stamp(actor: String) -> Stamp {
    let seconds = Int64(Date().timeIntervalSince1970.rounded(.down)) + 7 * 3_600
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let today = CivilDate(dayNumber: days) ?? .earliest
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let time = [rest / 3_600, rest / 60 % 60, rest % 60].map(two).joined(separator: ":")
    return Stamp(actor: actor, today: today, recordedAt: "\(today)T\(time)+07:00")
  }
}
