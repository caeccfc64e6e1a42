public import Accounting
public import Legislation

/// What a remuneration comes to, with its working.
public struct RemunerationAmount: Sendable {
  /// What is payable.
  public let amount: Dong
  /// Why.
  public let working: Working
}

/// The royalty that a remuneration goes by: an item's, before quota zeros.
public struct RoyaltyBasis: Hashable, Sendable {
  /// The sum over the item's parts, or the part named.
  public let amount: Dong
  /// The sum over the item's parts, which no helper's remuneration passes (4.1).
  public let whole: Dong
  /// When the item was published.
  public let publishedOn: CivilDate

  /// States what an item's royalty is.
  public init(amount: Dong, whole: Dong, publishedOn: CivilDate) {
    self.amount = amount
    self.whole = whole
    self.publishedOn = publishedOn
  }
}

/// Computes remuneration by its forms; a pool is shared by `RemunerationPool`.
public struct RemunerationCalculator {
  private let rules: Rules

  /// Computes under a profile's law.
  public init(rules: Rules) {
    self.rules = rules
  }

  /// What a remuneration comes to; `nil` for a weight, which only a pool turns into money.
  ///
  /// - Parameters:
  ///   - remuneration: the remuneration.
  ///   - eventOn: the publication date of its item, else the last day of its period.
  ///   - royalty: the royalty of its item, where it has one that is graded.
  ///   - earlier: what other remunerations of the item pay the same contributor.
  public func amount(
    of remuneration: Remuneration, on eventOn: CivilDate, royalty: RoyaltyBasis?,
    earlier: Dong = .zero
  ) throws(RemunerationProblem) -> RemunerationAmount? {
    var steps: [Working] = []
    let exact: ExactNumber?
    switch remuneration.form {
    case .weight: return nil
    case .amount(let amount):
      steps.append(Working(.agreedAmount, amount, children: note(remuneration)))
      exact = ExactNumber(amount)
    case .percent(let percent):
      guard let royalty else { throw .royaltyMissing(remuneration.item?.text ?? "") }
      steps.append(Working(.royalty, detail: remuneration.item?.text, royalty.amount))
      steps.append(Working(.percent, detail: remuneration.role, percent))
      exact = ExactNumber(royalty.amount).multiplied(by: ExactNumber(percent))
    case .coefficient(let coefficient):
      let unit: UnitValue
      do { unit = try rules.unitValue(on: eventOn) } catch { throw .nothingInForce(error) }
      steps.append(Working(.coefficient, detail: remuneration.role, coefficient))
      steps.append(unit.working)
      exact = ExactNumber(coefficient).multiplied(by: unit.value)
    }
    let rounding = rules.profile.rounding(on: eventOn)
    guard let exact, let whole = rounding(exact), whole <= .lineLimit else {
      throw .amountTooLarge
    }
    if ExactNumber(whole) != exact {
      steps.append(
        Working(
          .rounding, Dong(rounding.step),
          children: [Working(.unrounded, value: exact.description, unit: .dong)]))
    }
    if remuneration.kind == .remuneration, let royalty, whole + earlier > royalty.whole {
      throw .aboveRoyalty(
        remuneration.contributor, item: remuneration.item?.text ?? "", amount: whole + earlier,
        royalty: royalty.whole)
    }
    let payable = remuneration.isWithinQuota ? Dong.zero : whole
    if remuneration.isWithinQuota {
      steps.append(
        Working(
          .share, detail: remuneration.contributor.text, Dong.zero,
          children: [Working(.withinQuota, whole)]))
    }
    return RemunerationAmount(
      amount: payable,
      working: Working(.amount, detail: "rem:\(remuneration.id)", payable, children: steps))
  }

  private func note(_ remuneration: Remuneration) -> [Working] {
    remuneration.note.map { [Working(.basis, value: $0, unit: .text)] } ?? []
  }
}

/// A percentage of a period's royalties shared by weights (quỹ thù lao chia theo trọng số).
public struct RemunerationPool {
  /// Shares a pool: the percentage of the royalties, rounded once, split by largest remainder in the
  /// order given.
  ///
  /// - Returns: what each weight gets, with its working; `nil` beyond what a line holds.
  public static func share(
    percent: Percentage, of royalties: Dong, role: String, period: String,
    among weights: [(id: RemunerationID, weight: Quantity)], rounding: Rounding
  ) -> [RemunerationAmount]? {
    guard let exact = ExactNumber(royalties).multiplied(by: ExactNumber(percent)),
      let pool = rounding(exact), pool <= .lineLimit
    else { return nil }
    let amounts = Split.byLargestRemainder(pool, weights: weights.map(\.weight.tenThousandths))
    let whole = weights.reduce(Int64(0)) { $0 + $1.weight.tenThousandths }
    return zip(weights, amounts).map { member, amount in
      RemunerationAmount(
        amount: amount,
        working: Working(
          .amount, detail: "rem:\(member.id)", amount,
          children: [
            Working(
              .share, detail: role, amount,
              children: [
                Working(
                  .pool, detail: period, pool,
                  children: [
                    Working(.royalty, royalties), Working(.percent, percent),
                  ]), Working(.weight, value: member.weight.description, unit: .factor),
                Working(.weights, value: DecimalText.plain(whole, places: 4), unit: .factor),
              ])
          ]))
    }
  }
}
