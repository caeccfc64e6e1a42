public import Accounting

/// A remuneration or an incentive (thù lao, khuyến khích) for work around an item or in a period
/// (11/2024/QĐ-UBND, Điều 16.1; 18/2014/NĐ-CP, Điều 3, 8.2).
public struct Remuneration: Hashable, Sendable {
  /// What the money is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Thù lao.
    case remuneration
    /// Khuyến khích.
    case incentive
  }

  /// How its amount is stated.
  public enum Form: Hashable, Sendable {
    /// A percentage of the item's royalty before quota zeros, on top of it.
    case percent(Percentage)
    /// A coefficient × the unit value of the day.
    case coefficient(Coefficient)
    /// An amount.
    case amount(Dong)
    /// A weight in the pool of its role and period.
    case weight(Quantity)

    /// The word of data.
    public var word: String {
      switch self {
      case .percent: "percent"
      case .coefficient: "coefficient"
      case .amount: "amount"
      case .weight: "weight"
      }
    }

    /// The value as data prints it.
    public var value: String {
      switch self {
      case .percent(let percent): percent.description
      case .coefficient(let coefficient): coefficient.description
      case .amount(let amount): "\(amount.amount)"
      case .weight(let weight): weight.description
      }
    }

    /// Reads a form from its word and its value; `nil` where the value is none.
    public init?(word: String, value: String) {
      switch word {
      case "percent":
        guard let percent = Percentage(text: value) else { return nil }
        self = .percent(percent)
      case "coefficient":
        guard let coefficient = Coefficient(text: value) else { return nil }
        self = .coefficient(coefficient)
      case "amount":
        guard let amount = Dong(text: value), amount >= .zero, amount <= .lineLimit else {
          return nil
        }
        self = .amount(amount)
      case "weight":
        guard let weight = Quantity(text: value) else { return nil }
        self = .weight(weight)
      default: return nil
      }
    }
  }

  /// Its identifier.
  public let id: RemunerationID
  /// Who is paid.
  public let contributor: ContributorCode
  /// The role in the work: an editor, an uploader …
  public let role: String
  /// How its amount is stated.
  public let form: Form
  /// What the money is.
  public var kind = Kind.remuneration
  /// The period it belongs to.
  public var period: Period?
  /// The item it is for.
  public var item: ItemID?
  /// The part of the item.
  public var part: PartID?
  /// Whether the work lies within the quota of someone on the payroll: then nothing is paid.
  public var isWithinQuota = false
  /// A note.
  public var note: String?

  /// States a remuneration.
  public init(id: RemunerationID, contributor: ContributorCode, role: String, form: Form) {
    self.id = id
    self.contributor = contributor
    self.role = role
    self.form = form
  }
}
