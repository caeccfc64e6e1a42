import Accounting
import Legislation
import Planning

/// The words in which a request explains itself (căn cứ, cách tính).
struct RequestText {
  let genre: (String) -> String
  let request: BudgetRequest
  let lastFullMonth: Month

  /// What a row is for.
  func content(_ row: RequestRow) -> String {
    switch row.origin {
    case .history(let stretch):
      "\(genre(stretch.history.genre.text)), \(Self.months(stretch.units.map(\.month)))"
    case .fund(.incentive, _): "Khuyến khích"
    case .fund(.remuneration, _): "Thù lao"
    case .plan(let row): row.content
    }
  }

  /// What its quantity counts.
  func unit(_ row: RequestRow) -> String? {
    switch row.origin {
    case .history: "hệ số"
    case .fund: "lần A"
    case .plan(let row): row.unit
    }
  }

  /// How its quantity and its price were found.
  func basis(_ row: RequestRow) -> String? {
    switch row.origin {
    case .history(let stretch): basis(stretch)
    case .fund(let part, let percent):
      "\(percent.paperText) % của A, nhuận bút cả năm của dòng (18/2014/NĐ-CP, Điều 8.2; "
        + (part == .incentive ? "không quá 30 %)" : "không quá 50 %)")
    case .plan(let row): row.basis
    }
  }

  private func basis(_ stretch: RequestRow.Stretch) -> String {
    let first = (0..<11).reduce(lastFullMonth) { month, _ in month.previous }
    let sum = stretch.history.coefficients.decimalText(places: 4)
    var basis =
      "\(Self.months([first, lastFullMonth])): \(stretch.history.parts) tin, bài, hệ số "
      + "\(Self.comma(sum)); × \(stretch.units.count)/12"
    if request.terms.growth != 0 {
      basis += " × (1 + \(Self.comma(request.terms.growthText)) %)"
    }
    basis += "; \(price(of: stretch.units[0]))"
    let unknown = stretch.units.filter { !$0.isInForce }.map(\.month)
    if !unknown.isEmpty { basis += "; \(Self.without("giá trị đơn vị hệ số", unknown))" }
    if !stretch.withoutTable.isEmpty {
      basis += "; \(Self.without("khung hệ số", stretch.withoutTable))"
    }
    return basis
  }

  private func price(of unit: MonthlyUnit) -> String {
    "\(unit.share.paperText) % lương cơ sở \(unit.baseSalary) đ"
      + (unit.isSalaryAssumed ? " (giả định)" : "")
  }

  /// What was taken for granted.
  func text(_ assumption: RequestAssumption) -> String {
    switch assumption {
    case .baseSalary(let salary):
      "giả định lương cơ sở \(salary.amount) đ từ ngày \(salary.from.paperText)"
    case .noUnitValue(let units):
      Self.without("giá trị đơn vị hệ số", units.map(\.month)) + ": \(price(of: units[0]))"
    case .noTable(let code, let months):
      "\(genre(code.text)): \(Self.without("khung hệ số", months))"
    }
  }

  private static func without(_ what: String, _ months: [Month]) -> String {
    "không có \(what) hiệu lực \(Self.months(months)), dùng mức cuối cùng"
  }

  /// `tháng 1–6/2027`, `tháng 10/2025–9/2026`.
  static func months(_ months: [Month]) -> String {
    guard let first = months.first, let last = months.last else { return "" }
    if first == last { return "tháng \(first.number)/\(first.year)" }
    return first.year == last.year
      ? "tháng \(first.number)–\(last.number)/\(last.year)"
      : "tháng \(first.number)/\(first.year)–\(last.number)/\(last.year)"
  }

  private static func comma(_ digits: String) -> String {
    digits.split(separator: ".").joined(separator: ",")
  }
}
