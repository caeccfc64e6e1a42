public import Accounting

extension Working {
  /// The amount that the tree's own values come to, for checking what was posted long ago.
  ///
  /// The factors among the children are multiplied, percentages as shares of the whole, additions
  /// summed first; the product is rounded once to the step stated, and what a quota took is not
  /// payable. `nil` where the tree holds no factor, as one of an opening balance does.
  ///
  /// - Returns: the whole amount before the quota, and the part that is payable.
  public func recomputed() -> (whole: Dong, payable: Dong)? {
    if label == .adjustment { return adjusted() }
    var product: ExactNumber?
    var additions = ExactNumber.zero
    var rounding = Rounding.dong
    var taken = Dong.zero
    for child in children {
      switch child.label {
      case .addition:
        guard let share = child.factor, let sum = additions.adding(share) else { return nil }
        additions = sum
      case .rounding: rounding = Int64(child.value).flatMap { Rounding(step: $0) } ?? rounding
      case .share: taken += child.taken
      case .additions, .withinQuota: continue
      default:
        guard let factor = child.factor else { continue }
        guard let next = (product ?? .one).multiplied(by: factor) else { return nil }
        product = next
      }
    }
    guard let product, let added = ExactNumber.one.adding(additions),
      let exact = product.multiplied(by: added), let whole = rounding(exact)
    else { return nil }
    return (whole, whole - taken)
  }

  /// What an adjustment adds: of each share what it comes to by the new law, less what was posted;
  /// the new amount itself is computed again from its own tree.
  private func adjusted() -> (whole: Dong, payable: Dong)? {
    guard let amount = children.first(where: { $0.label == .amount }),
      amount.recomputed()?.payable.amount == Int64(amount.value)
    else { return nil }
    var sum = Dong.zero
    for share in children where share.label == .share {
      guard let new = share.dong(.amount), let posted = share.dong(.posted) else { return nil }
      sum += new - posted
    }
    return (sum, sum)
  }

  private func dong(_ label: Label) -> Dong? {
    children.first { $0.label == label }.flatMap { Int64($0.value) }.map { Dong($0) }
  }

  /// What the quota took of a share.
  private var taken: Dong {
    children.filter { $0.label == .withinQuota }.compactMap { Int64($0.value) }.map { Dong($0) }
      .sum()
  }

  /// The value as a factor: a percentage is a share of the whole; a word or a date is none.
  private var factor: ExactNumber? {
    switch unit {
    case .dong, .coefficient, .factor, .count: ExactNumber(text: value)
    case .percent:
      ExactNumber(text: value)?.multiplied(by: ExactNumber(1, over: 100))
    case .days, .months, .date, .text, .none: nil
    }
  }

  /// The first value below that is not what its own children come to: a unit value that is not base
  /// salary × share, a product of length that its cap does not hold.
  public func firstContradiction() -> Working? {
    for child in children {
      if let found = child.firstContradiction() { return found }
    }
    guard let derived, let stated = factor, stated != derived else { return nil }
    return self
  }

  private var derived: ExactNumber? {
    func value(_ label: Label) -> ExactNumber? {
      children.first { $0.label == label }?.factor
    }
    if let salary = value(.baseSalary), let share = value(.unitShare) {
      return salary.multiplied(by: share)
    }
    if let length = value(.length), let rate = value(.lengthRate), let cap = value(.cap) {
      return length.multiplied(by: rate).map { cap.isLess(than: $0) ? cap : $0 }
    }
    return nil
  }
}
