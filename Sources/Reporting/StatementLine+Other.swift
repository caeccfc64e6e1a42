import Accounting
public import Royalties
import Typesetting

extension StatementLine {
  /// How the amount of creation work came about: `100 trang × 9.000; phần hưởng 60%`.
  ///
  /// - Parameters:
  ///   - work: the work.
  ///   - rate: the rate that entered the calculation.
  ///   - stated: the share as the work states it, nothing for equal parts.
  ///   - people: how many share it.
  ///   - context: what the activities are measured in.
  public static func working(
    of work: CreationWork, rate: String?, stated: String?, people: Int, _ context: PaperContext
  ) -> String {
    let unit = context.activityUnits[work.activity] ?? ""
    let quantity =
      work.characters.map { "\(Cell.count($0).printed) ký tự, theo \(unit)" }
      ?? work.quantity.map { "\(Cell.number($0.description).printed) \(unit)" }
    var steps = [
      [quantity, rate.map { Cell.number($0).printed }].compactMap(\.self).joined(separator: " × ")
    ]
    if !work.modifiers.isEmpty { steps.append(context.words(work.modifiers)) }
    if people > 1 { steps.append(stated.map { Self.share($0) } ?? "chia đều \(people) người") }
    return steps.joined(separator: "; ")
  }

  /// What a remuneration is for: `Thù lao biên tập BK2409-001`.
  public static func title(of row: Remuneration) -> String {
    let kind = row.kind == .incentive ? "Khuyến khích" : "Thù lao"
    return [kind, Vocabulary.role(row.role), row.item?.text].compactMap(\.self)
      .joined(separator: " ")
  }

  /// How its amount came about: `10% nhuận bút của tin, bài`.
  public static func working(of row: Remuneration) -> String {
    guard !row.isWithinQuota else { return "trong định mức được giao" }
    let value = Cell.number(row.form.value).printed
    return switch row.form {
    case .percent: "\(value)% nhuận bút của tin, bài"
    case .coefficient: "Hệ số \(value) × đơn giá"
    case .amount: "Mức khoán"
    case .weight: "Trọng số \(value) trong quỹ chung"
    }
  }

  /// What was owed before the ledger was opened.
  public static let openingTitle = "Khoản chưa chi khi mở sổ"

  /// What was corrected of an earlier line: `Đảo ngày 05/10/2024, bút toán 7, sau khi đã chi`.
  public static func working(of correction: LineKind, wasPaid: Bool) -> String {
    (correction.words ?? "") + (wasPaid ? ", sau khi đã chi" : "")
  }
}
