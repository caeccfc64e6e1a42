public import Diagnostics

extension Working {
  /// What a value of the working is; the raw value is the key that the ledger keeps.
  public enum Label: String, Sendable, CaseIterable {
    case amount, coefficient, unitValue, baseSalary, unitShare, base, modifier, addition
    case additions, sitePercent, grade, length, lengthRate, cap, ceiling, maximum, minimum
    case agreedAmount, basis, rounding, withinQuota, share, weight, weights, part, publishedOn
    case assignedOn, lawDate
    case quantity, characters, pageCharacters, rate, staffShare, activity
    case royalty, percent, pool, remuneration, incentive, role
    case income, earlierIncome, threshold, taxRate, taxable, tax, earlierTax, commitment
    case gross, recouped, net, growth, months, assumption, total, unrounded
    case adjustment, posted

    /// The label in one language.
    public func text(_ language: Language) -> String { wording[language] }

    /// The label in both languages.
    public var wording: Text {
      switch self {
      case .amount: Text(vi: "Thành tiền", en: "Amount")
      case .coefficient: Text(vi: "Hệ số", en: "Coefficient")
      case .unitValue: Text(vi: "Giá trị một đơn vị hệ số", en: "Unit value")
      case .baseSalary: Text(vi: "Mức lương cơ sở", en: "Base salary")
      case .unitShare: Text(vi: "Tỷ lệ trên mức lương cơ sở", en: "Share of the base salary")
      case .base: Text(vi: "Mức gốc", en: "Base")
      case .modifier: Text(vi: "Tỷ lệ thay thế", en: "Replacing share")
      case .addition: Text(vi: "Cộng thêm", en: "Addition")
      case .additions: Text(vi: "Tổng cộng thêm", en: "Sum of additions")
      case .sitePercent: Text(vi: "Tỷ lệ của trang thành phần", en: "Share of the component site")
      case .grade: Text(vi: "Xếp loại", en: "Grade")
      case .length: Text(vi: "Độ dài", en: "Length")
      case .lengthRate: Text(vi: "Mức cho một đơn vị độ dài", en: "Rate per unit of length")
      case .cap: Text(vi: "Mức khống chế", en: "Cap")
      case .ceiling: Text(vi: "Trần của khung", en: "Ceiling of the frame")
      case .maximum: Text(vi: "Mức tối đa", en: "Maximum")
      case .minimum: Text(vi: "Mức tối thiểu", en: "Minimum")
      case .agreedAmount: Text(vi: "Số tiền thỏa thuận", en: "Agreed amount")
      case .basis: Text(vi: "Căn cứ", en: "Basis")
      case .rounding: Text(vi: "Làm tròn", en: "Rounding")
      case .withinQuota: Text(vi: "Trong định mức", en: "Within quota")
      case .share: Text(vi: "Phần được hưởng", en: "Share")
      case .weight: Text(vi: "Trọng số", en: "Weight")
      case .weights: Text(vi: "Tổng trọng số", en: "Sum of weights")
      case .part: Text(vi: "Phần", en: "Part")
      case .publishedOn: Text(vi: "Ngày đăng", en: "Published on")
      case .assignedOn: Text(vi: "Ngày giao, đặt bài", en: "Assigned on")
      case .lawDate: Text(vi: "Ngày áp dụng quy định", en: "Date of the law applied")
      default: laterWording
      }
    }

    /// The labels of creation work, remuneration, tax and planning.
    private var laterWording: Text {
      switch self {
      case .quantity: Text(vi: "Khối lượng", en: "Quantity")
      case .characters: Text(vi: "Số ký tự", en: "Characters")
      case .pageCharacters: Text(vi: "Số ký tự một trang", en: "Characters a page")
      case .rate: Text(vi: "Mức chi", en: "Rate")
      case .staffShare: Text(vi: "Tỷ lệ cho người của đơn vị", en: "Share of own staff")
      case .activity: Text(vi: "Công việc", en: "Activity")
      case .royalty: Text(vi: "Nhuận bút", en: "Royalty")
      case .percent: Text(vi: "Tỷ lệ", en: "Percentage")
      case .pool: Text(vi: "Quỹ chia chung", en: "Pool")
      case .remuneration: Text(vi: "Thù lao", en: "Remuneration")
      case .incentive: Text(vi: "Khuyến khích", en: "Incentive")
      case .role: Text(vi: "Vai trò", en: "Role")
      case .income: Text(vi: "Thu nhập", en: "Income")
      case .earlierIncome: Text(vi: "Thu nhập đã tính trước", en: "Income counted earlier")
      case .threshold: Text(vi: "Ngưỡng khấu trừ", en: "Threshold")
      case .taxRate: Text(vi: "Thuế suất", en: "Tax rate")
      case .taxable: Text(vi: "Thu nhập tính thuế", en: "Taxable income")
      case .tax: Text(vi: "Thuế khấu trừ", en: "Tax withheld")
      case .earlierTax: Text(vi: "Thuế đã khấu trừ trước", en: "Tax withheld earlier")
      case .commitment: Text(vi: "Cam kết", en: "Commitment")
      case .gross: Text(vi: "Tổng số", en: "Gross")
      case .recouped: Text(vi: "Thu hồi", en: "Recouped")
      case .net: Text(vi: "Thực lĩnh", en: "Net")
      case .growth: Text(vi: "Tăng trưởng", en: "Growth")
      case .months: Text(vi: "Số tháng", en: "Months")
      case .assumption: Text(vi: "Giả định", en: "Assumption")
      case .total: Text(vi: "Cộng", en: "Total")
      case .unrounded: Text(vi: "Trước làm tròn", en: "Before rounding")
      case .adjustment:
        Text(vi: "Chênh lệch do quy định thay đổi", en: "Difference after the law changed")
      case .posted: Text(vi: "Đã ghi sổ", en: "Posted before")
      default: preconditionFailure("the label \(rawValue) has no wording")
      }
    }
  }

  /// What a value of the working counts; the raw value is what the ledger keeps.
  public enum Unit: String, Sendable, CaseIterable {
    /// Đồng.
    case dong
    /// A coefficient.
    case coefficient
    /// Per cent.
    case percent
    /// A bare factor.
    case factor
    /// A count of things.
    case count
    /// Days.
    case days
    /// Months.
    case months
    /// A date.
    case date
    /// Words.
    case text
    /// Nothing.
    case none

    /// The unit as it stands after a value, empty where nothing is printed.
    public func text(_ language: Language) -> String {
      switch self {
      case .dong: language == .vietnamese ? "đ" : "VND"
      case .percent: "%"
      case .days: language == .vietnamese ? "ngày" : "days"
      case .months: language == .vietnamese ? "tháng" : "months"
      case .coefficient, .factor, .count, .date, .text, .none: ""
      }
    }
  }
}
