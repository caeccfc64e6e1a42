public import Accounting
import Diagnostics
public import Legislation

/// On what terms a request is made (các giả định của dự toán).
public struct RequestTerms: Hashable, Sendable {
  /// The growth of the quantities, in hundredths of a per cent; below zero for less.
  public var growth: Int64
  /// Incentives, as a share of the year's royalties (18/2014/NĐ-CP, Điều 8.2).
  public var incentive: Percentage
  /// Remuneration, as a share of the year's royalties (18/2014/NĐ-CP, Điều 8.2).
  public var remuneration: Percentage
  /// The base salaries that are expected.
  public var assumptions: [SalaryAssumption]

  /// Nothing but what is in force.
  public static let plain = RequestTerms(
    growth: 0, incentive: .zero, remuneration: .zero, assumptions: [])

  /// States terms.
  public init(
    growth: Int64, incentive: Percentage, remuneration: Percentage,
    assumptions: [SalaryAssumption]
  ) {
    self.growth = growth
    self.incentive = incentive
    self.remuneration = remuneration
    self.assumptions = assumptions
  }

  /// The growth as data prints it.
  public var growthText: String { DecimalText.plain(growth, places: 2) }

  /// Checks the parts of the fund against their caps, the last there were where none hold.
  ///
  /// - Throws: `aboveCap`.
  public func check(against rules: Rules, year: Int) throws(RequestProblem) {
    guard let day = Month(year: year, month: 1)?.firstDay, let caps = rules.lastFundCaps(upTo: day)
    else { return }
    for (part, stated, cap) in [
      (RequestProblem.FundPart.incentive, incentive, caps.incentive),
      (.remuneration, remuneration, caps.remuneration),
    ] where stated > cap.percentage {
      throw .aboveCap(part, stated: stated, cap: cap.percentage, citation: cap.citation)
    }
  }
}

/// Other terms for the same year (phương án), shown beside the request.
public struct RequestScenario: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// On what terms.
  public let terms: RequestTerms

  /// Names terms.
  public init(_ name: String, _ terms: RequestTerms) {
    self.name = name
    self.terms = terms
  }
}
