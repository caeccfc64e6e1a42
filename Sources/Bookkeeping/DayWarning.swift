package import Accounting
package import Diagnostics

/// What is odd of the day on which something is said to have happened.
package enum DayWarning: Problem, Hashable {
  /// A payment, spending or return that is to come; it is posted on that day all the same.
  case toCome(option: String, date: CivilDate, today: CivilDate)

  package var code: String {
    switch self {
    case .toCome: "DATE_TO_COME"
    }
  }

  package var kind: ProblemKind { .invalidInput }

  package var message: Text {
    switch self {
    case .toCome(let option, let date, let today):
      Text(
        vi: "\(option) \(date.paperText) sau hôm nay, \(today.paperText); vẫn ghi sổ vào ngày đó",
        en: "\(option) \(date) is after today, \(today); it is posted on that day all the same")
    }
  }

  package var remedy: Text {
    Text(
      vi: "xem lại ngày, tháng, năm; nếu nhầm, đảo bút toán: nhuanbut reverse SEQ --reason T",
      en: "look at the date again; if it is wrong, reverse the entry: "
        + "nhuanbut reverse SEQ --reason T")
  }

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [DayWarning] = [
    .toCome(option: "--on", date: .example("2027-11-20"), today: .example("2026-11-24"))
  ]
}
