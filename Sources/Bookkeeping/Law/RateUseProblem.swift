public import Accounting
public import Diagnostics

/// Why the rate book in a ledger cannot be shown or changed so.
public enum RateUseProblem: Problem, Hashable {
  /// No value of the rate book has that name.
  case unknownRate(String, nearest: String?)
  /// The value is known, and not in force on a day.
  case notInForce(String, on: CivilDate)
  /// A value on which posted amounts rest is altered or taken away.
  case alteredInUse(key: String, before: String, after: String?, example: String, count: Int)
  /// A posted amount could not be computed any more.
  case uncomputable(item: String, reason: Text, count: Int)
  /// The lint found something, listed before.
  case lintFailed(Int)

  public var code: String {
    switch self {
    case .unknownRate: "UNKNOWN_RATE"
    case .notInForce: "RATE_NOT_IN_FORCE"
    case .alteredInUse: "RATE_IN_USE"
    case .uncomputable: "RATE_NEEDED"
    case .lintFailed: "RATES_CHECK_FAILED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .unknownRate: .invalidInput
    case .notInForce, .alteredInUse, .uncomputable, .lintFailed: .refused
    }
  }

  public var message: Text {
    switch self {
    case .unknownRate(let word, let nearest):
      Text(
        vi: "bộ mức không có “\(word)”" + (nearest.map { "; có phải “\($0)”?" } ?? ""),
        en: "the rate book has no “\(word)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    case .notInForce(let key, let date):
      Text(
        vi: "ngày \(date.paperText) không có mức nào của “\(key)” đang có hiệu lực",
        en: "on \(date) no value of “\(key)” is in force")
    case .alteredInUse(let key, let before, let after, let example, let count):
      Text(
        vi:
          "\(key): mức \(before) đã dùng cho \(count.paperText) khoản đã ghi sổ (như \(example))"
          + (after.map { ", không được sửa thành \($0)" } ?? ", không được bỏ"),
        en:
          "\(key): \(before) was used by \(count.english("posted amount")) (such as \(example)) and "
          + (after.map { "may not become \($0)" } ?? "may not be removed"))
    case .uncomputable(let item, let reason, let count):
      Text(
        vi:
          "theo bộ mức mới, \(count.paperText) khoản đã ghi sổ (như \(item)) không còn mức: \(reason.vi)",
        en:
          "under the new rates \(count.english("posted amount")) (such as \(item)) find no rate: "
          + reason.en)
    case .lintFailed(let count):
      Text(vi: "bộ mức có \(count.paperText) lỗi", en: "the rates have \(count.english("error"))")
    }
  }

  public var remedy: Text {
    switch self {
    case .unknownRate:
      Text(vi: "xem: nhuanbut rates list", en: "see: nhuanbut rates list")
    case .notInForce(let key, _):
      Text(
        vi: "xem mọi thời kỳ: nhuanbut rates show \(key)",
        en: "see every period: nhuanbut rates show \(key)")
    case .alteredInUse:
      Text(
        vi: "giữ nguyên dòng cũ, thêm dòng mới có ngày bắt đầu và văn bản của nó",
        en: "keep the old row and add a new one with its first day and its document")
    case .uncomputable:
      Text(
        vi: "bổ sung dòng cho những ngày đó, hoặc giữ thời hạn cũ",
        en: "add rows for those days, or keep the old last day")
    case .lintFailed:
      Text(
        vi: "sửa từng lỗi đã nêu rồi kiểm tra lại: nhuanbut rates check DIR",
        en: "mend what is listed, then check again: nhuanbut rates check DIR")
    }
  }
}
