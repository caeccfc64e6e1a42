public import Accounting
public import Diagnostics
public import Legislation

/// What a year's royalty fund was used for (quỹ nhuận bút của năm; 18/2014/NĐ-CP, Điều 8.2).
public struct YearlyFund: Hashable, Sendable {
  /// The budget year.
  public let year: Int
  /// The days of it that count, where the caps do not hold all through it.
  public let days: Period?
  /// Royalties.
  public let royalties: Dong
  /// Remuneration (thù lao).
  public let remuneration: Dong
  /// Incentives (khuyến khích).
  public let incentives: Dong

  /// States a year's use.
  public init(
    year: Int, days: Period? = nil, royalties: Dong, remuneration: Dong, incentives: Dong
  ) {
    self.year = year
    self.days = days
    self.royalties = royalties
    self.remuneration = remuneration
    self.incentives = incentives
  }

  /// The caps that are passed: each a share of the year's royalties, compared without rounding.
  ///
  /// - Parameters:
  ///   - caps: the caps of the law.
  ///   - isBroadcast: whether the fund is of radio or television (Điều 11).
  public func passed(_ caps: FundCaps, isBroadcast: Bool) -> [FundCapProblem] {
    let cap = isBroadcast ? caps.broadcastRemuneration : caps.remuneration
    return [
      (FundCapProblem.Part.remuneration, remuneration, cap),
      (.incentives, incentives, caps.incentive),
    ].compactMap { part, used, cap in
      let allowed = Int128(royalties.amount) * Int128(cap.percentage.hundredths)
      guard Int128(used.amount) * 10_000 > allowed else { return nil }
      return FundCapProblem(
        part: part, year: year, days: days, used: used, percent: cap.percentage,
        royalties: royalties,
        law: cap.citation.text)
    }
  }
}

/// A part of the yearly fund that is above its share of the royalties.
public struct FundCapProblem: Problem, Hashable {
  /// The part.
  public enum Part: Hashable, Sendable {
    /// Remuneration.
    case remuneration
    /// Incentives.
    case incentives
  }

  let part: Part
  let year: Int
  let days: Period?
  let used: Dong
  let percent: Percentage
  let royalties: Dong
  /// Where the cap is written.
  public let law: Text?

  init(
    part: Part, year: Int, days: Period?, used: Dong, percent: Percentage, royalties: Dong,
    law: Text
  ) {
    self.part = part
    self.year = year
    self.days = days
    self.used = used
    self.percent = percent
    self.royalties = royalties
    self.law = law
  }

  public var code: String {
    switch part {
    case .remuneration: "REMUNERATION_ABOVE_CAP"
    case .incentives: "INCENTIVES_ABOVE_CAP"
    }
  }

  public var kind: ProblemKind { .refused }

  public var message: Text {
    let vi =
      "năm \(year)" + (days.map { ", từ \($0.from.paperText) đến \($0.to.paperText)," } ?? "")
    let en = "\(year)" + (days.map { ", from \($0.from) to \($0.to)" } ?? "")
    return switch part {
    case .remuneration:
      Text(
        vi: "thù lao \(vi) là \(used) đ, vượt \(percent) % của \(royalties) đ nhuận bút",
        en: "the remuneration of \(en), \(used.englishText) đ, is above \(percent) % of "
          + "\(royalties.englishText) đ of royalties")
    case .incentives:
      Text(
        vi: "khuyến khích \(vi) là \(used) đ, vượt \(percent) % của \(royalties) đ nhuận bút",
        en: "the incentives of \(en), \(used.englishText) đ, are above \(percent) % of "
          + "\(royalties.englishText) đ of royalties")
    }
  }

  public var remedy: Text {
    Text(
      vi: "duyệt thêm nhuận bút trong năm, hoặc đảo bớt trước khi quyết toán: "
        + "nhuanbut reverse SỐ --reason \"LÝ DO\"",
      en: "approve more royalties in the year, or reverse some before the settlement: "
        + "nhuanbut reverse SEQ --reason \"REASON\"")
  }

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [FundCapProblem] = [Part.remuneration, .incentives].map {
    FundCapProblem(
      part: $0, year: 2024, days: nil, used: Dong(60_000_000),
      percent: Percentage(hundredths: 5_000),
      royalties: Dong(100_000_000), law: Citation(document: "18/2014/NĐ-CP", article: "8.2").text)
  }
}
