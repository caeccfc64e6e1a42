public import Accounting

/// How long after publication a royalty is due (thời hạn chi trả; 18/2014/NĐ-CP, Điều 4.10).
public struct PaymentTerm: Hashable, Sendable {
  /// Days after publication.
  public let days: Int
  /// Where it is written.
  public let citation: Citation

  /// The last day on which a part published on a day is paid in time.
  public func dueOn(publishedOn: CivilDate) -> CivilDate { publishedOn.adding(days: days) }
}

/// A percentage of the law with its citation (tỷ lệ theo quy định).
public struct CitedPercentage: Hashable, Sendable {
  /// The percentage.
  public let percentage: Percentage
  /// Where it is written.
  public let citation: Citation
}

/// An amount of the law with its citation (số tiền theo quy định).
public struct CitedAmount: Hashable, Sendable {
  /// The amount.
  public let amount: Dong
  /// Where it is written.
  public let citation: Citation
}

/// A range of percentages of the law with its citation (khung tỷ lệ theo quy định).
public struct CitedRange: Hashable, Sendable {
  /// The percentages allowed, both ends included.
  public let range: ClosedRange<Percentage>
  /// Where it is written.
  public let citation: Citation
}

/// What the yearly fund may hold (giới hạn quỹ nhuận bút; 18/2014/NĐ-CP, Điều 8.2, 11.2).
public struct FundCaps: Hashable, Sendable {
  /// Incentives, as a share of the year's royalties.
  public let incentive: CitedPercentage
  /// Remuneration, as a share of the year's royalties.
  public let remuneration: CitedPercentage
  /// Remuneration of radio and television.
  public let broadcastRemuneration: CitedPercentage
}

/// The greatest rate for a piece of creation work (mức tối đa tạo lập thông tin; 194/2012, Điều 4).
public struct CreationCeiling: Hashable, Sendable {
  /// The activity's code.
  public let activity: String
  /// Its Vietnamese name.
  public let name: String
  /// What is counted: `field`, `page`, `A4 page`.
  public let unit: CreationUnit
  /// The maximum for one unit, đồng; never a rate by itself.
  public let maximum: Dong
  /// The share of the rate a unit's own staff may get at most (Điều 2.2), where there is one.
  public let staffShare: CitedPercentage?
  /// Where it is written.
  public let citation: Citation
  /// How well it is known.
  public let confidence: Confidence
  /// When it is in force.
  public let validity: Validity
}

/// What creation work is counted in (đơn vị tính).
public enum CreationUnit: String, Sendable, CaseIterable {
  /// A data field (trường).
  case field
  /// A page of 46 lines × 70 characters (trang).
  case page
  /// A page of the A4 source document (trang tài liệu gốc A4).
  case sourcePage = "source-page"
}
