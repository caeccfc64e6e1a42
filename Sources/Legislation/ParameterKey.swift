/// A dated scalar of the law (tham số), by the key that `parameters.csv` gives it.
public enum ParameterKey: String, Sendable, CaseIterable {
  /// The base salary, đồng a month (mức lương cơ sở).
  case baseSalary = "base-salary"
  /// The share of it that makes a unit of coefficient.
  case unitShare = "unit-share"
  /// Days from publication to payment.
  case paymentTerm = "payment-term"
  /// Notices before an unclaimed sum goes to the fund.
  case paymentNotices = "payment-notices"
  /// Incentives, at most this share of the year's royalties.
  case incentiveCap = "incentive-cap"
  /// Remuneration, at most this share of the year's royalties.
  case remunerationCap = "remuneration-cap"
  /// The same for radio and television.
  case broadcastRemunerationCap = "remuneration-cap-broadcast"
  /// The share of the author of the words.
  case lyricistShare = "share-lyricist"
  /// The greatest share of a creation rate for a unit's own staff.
  case staffCreationShare = "creation-staff-share"
  /// The characters of one page of text.
  case pageCharacters = "page-characters"
  /// The yearly income up to which a commitment is plausible.
  case commitmentAmount = "commitment-amount"
  /// The least share of the creation fee for re-use of a work of the State.
  case reuseShare = "reuse-share"

  /// What the value counts.
  enum Unit: String, CaseIterable {
    case dong, percent, days, count, characters
  }

  /// The unit that rows of the key must state.
  var unit: Unit {
    switch self {
    case .baseSalary, .commitmentAmount: .dong
    case .paymentTerm: .days
    case .paymentNotices: .count
    case .pageCharacters: .characters
    case .unitShare, .incentiveCap, .remunerationCap, .broadcastRemunerationCap, .lyricistShare,
      .staffCreationShare, .reuseShare:
      .percent
    }
  }

  /// Whether rows give a range from `min` to `max` rather than one `value`.
  var isRange: Bool { self == .lyricistShare }
}
