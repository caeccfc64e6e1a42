/// What an entry of the journal records (loại bút toán).
public enum EntryKind: String, Sendable, CaseIterable {
  /// The state at go-live.
  case opening
  /// Authority given to a budget line (giao dự toán).
  case allot
  /// Authority moved between lines.
  case transfer
  /// Other spending of the portal.
  case spend
  /// An amount approved: expense against payable (duyệt).
  case approve
  /// A difference posted after the law changed for the past.
  case adjust
  /// A payment confirmed (chi trả).
  case pay
  /// An advance paid or returned (tạm ứng).
  case advance
  /// A linked reversal (bút toán đảo).
  case reverse
  /// Tax remitted (nộp thuế).
  case tax
  /// The settlement of a year (quyết toán).
  case settle
  /// Unclaimed money moved to the fund.
  case fund
}
