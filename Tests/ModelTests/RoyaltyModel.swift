/// What an item is worth by the text of the law alone, worked out with digits on paper.
///
/// coefficient × a tenth of the base salary × the translation's share × (1 + additions) × the
/// site's percentage, rounded once; largest remainders; quota shares zeroed, nothing moved.
struct RoyaltyModel {
  /// What comes out, in đồng.
  struct Worth: Hashable {
    var amount: Int
    var payable: Int
    var withinQuota: Int
    var unitValue: Int
    var shares: [ShareWorth]
  }

  /// What one contributor gets and what the quota took.
  struct ShareWorth: Hashable {
    let contributor: String
    let role: String
    let amount: Int
    let withinQuota: Int
    let isWithinQuota: Bool
  }

  /// The base salary by the day it began (mức lương cơ sở).
  private static let salaries = [
    ("2012-05-01", "1050000"), ("2013-07-01", "1150000"), ("2016-05-01", "1210000"),
    ("2017-07-01", "1300000"), ("2018-07-01", "1390000"), ("2019-07-01", "1490000"),
    ("2023-07-01", "1800000"), ("2024-07-01", "2340000"), ("2026-07-01", "2530000"),
  ]

  let item: RandomItem

  /// The whole line before it is rounded.
  var exact: Numeral {
    var product = Numeral(item.coefficient) * unitValue
    for modifier in item.modifiers where modifier.code == "translation" {
      product = product * Numeral(modifier.percent).percent
    }
    var factor = Numeral("1")
    for modifier in item.modifiers where modifier.code != "translation" {
      factor = factor + Numeral(modifier.percent).percent
    }
    product = product * factor
    return item.sitePercent.map { product * Numeral($0).percent } ?? product
  }

  /// What the law gives.
  var worth: Worth {
    let amount = exact.rounded
    let shares = zip(item.entries, split(amount)).map { entry, part in
      let isWithin = isWithinQuota(entry)
      return ShareWorth(
        contributor: entry.code, role: entry.role, amount: isWithin ? 0 : part,
        withinQuota: isWithin ? part : 0, isWithinQuota: isWithin)
    }
    return Worth(
      amount: amount, payable: shares.map(\.amount).reduce(0, +),
      withinQuota: shares.map(\.withinQuota).reduce(0, +), unitValue: unitValue.rounded,
      shares: shares)
  }

  /// Whether two contributors contend for the last đồng with equal remainders, of whom only the
  /// order of the list decides.
  var isTied: Bool {
    let amount = exact.rounded
    let left = amount - weights.map { amount * $0 / total }.reduce(0, +)
    let remainders = weights.map { amount * $0 % total }.sorted(by: >)
    return left > 0 && left < remainders.count && remainders[left - 1] == remainders[left]
  }

  private var unitValue: Numeral {
    let salary = Self.salaries.last { $0.0 <= item.publishedOn }
    return Numeral(salary?.1 ?? "0") * Numeral("0.1")
  }

  private var weights: [Int] {
    item.entries.map { item.form == .equal ? 1 : Numeral($0.share).scaled(places: 4) }
  }

  private var total: Int { weights.reduce(0, +) }

  private func split(_ amount: Int) -> [Int] {
    var parts = weights.map { amount * $0 / total }
    let remainders = weights.map { amount * $0 % total }
    let ranking = parts.indices.sorted { first, second in
      remainders[first] == remainders[second]
        ? first < second : remainders[first] > remainders[second]
    }
    for index in ranking.prefix(amount - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }

  private func isWithinQuota(_ entry: RandomItem.Entry) -> Bool {
    switch item.quota {
    case .empty, .outside: false
    case .within: entry.isOnPayroll
    case .codes(let codes), .month(let codes): codes.contains(entry.code)
    }
  }
}

extension RoyaltyModel.ShareWorth: CustomStringConvertible {
  var description: String {
    "\(contributor):\(role) \(amount)" + (isWithinQuota ? " (quota \(withinQuota))" : "")
  }
}
