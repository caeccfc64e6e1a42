public import Accounting
public import Legislation

extension Grading.Mark {
  /// The mark that led to a working, so that a stored grade can be computed again under other
  /// rates; `nil` where the working is not that of a royalty.
  public init?(explaining working: Working) {
    if let agreed = working.first(where: { $0.label == .agreedAmount }) {
      guard let amount = Int64(agreed.value) else { return nil }
      self = .amount(Dong(amount))
      return
    }
    guard
      let step = working.first(where: { $0.label == .coefficient || $0.label == .base })
    else { return nil }
    if let grade = step.children.first(where: { $0.label == .grade }) {
      self = .grade(grade.value)
    } else if step.label == .coefficient {
      guard let coefficient = Coefficient(text: step.value) else { return nil }
      self = .coefficient(coefficient)
    } else {
      guard let amount = Int64(step.value) else { return nil }
      self = .amount(Dong(amount))
    }
  }
}

extension Working {
  /// Whose shares a quota took in the working of a royalty (phần trong định mức).
  public var takenByQuota: Set<ContributorCode> {
    Set(
      children.lazy.filter { step in
        step.label == .share && step.children.contains { $0.label == .withinQuota }
      }
      .compactMap { $0.detail.flatMap { ContributorCode($0) } })
  }
}
