public import Accounting
public import Diagnostics
public import Legislation

/// What can be wrong with a remuneration.
public enum RemunerationProblem: Problem {
  /// Neither an item nor a period is stated.
  case periodMissing
  /// The item has no graded royalty to take a percentage of.
  case royaltyMissing(String)
  /// No unit value is in force on the day.
  case nothingInForce(LawProblem)
  /// More than the item's royalty goes to one person (18/2014/NĐ-CP, 4.1).
  case aboveRoyalty(ContributorCode, item: String, amount: Dong, royalty: Dong)
  /// An amount that no line holds.
  case amountTooLarge
  /// A quota of somebody who is not on the payroll.
  case quotaOffPayroll(ContributorCode)
  /// The item is not in the ledger.
  case unknownItem(String)
  /// Its pool has been shared, or it is approved.
  case graded(String)
  /// A pool without a weight.
  case emptyPool(role: String, period: String)
  /// A pool of a period without royalties.
  case nothingToShare(period: String)
  /// A pool that was shared already.
  case poolShared(role: String, period: String, percent: Percentage)

  public var code: String {
    switch self {
    case .periodMissing: "PERIOD_MISSING"
    case .royaltyMissing: "ROYALTY_MISSING"
    case .nothingInForce(let problem): problem.code
    case .aboveRoyalty: "REMUNERATION_ABOVE_ROYALTY"
    case .amountTooLarge: "REMUNERATION_TOO_LARGE"
    case .quotaOffPayroll: "REMUNERATION_QUOTA_OFF_PAYROLL"
    case .unknownItem: "REMUNERATION_OF_UNKNOWN_ITEM"
    case .graded: "REMUNERATION_GRADED"
    case .emptyPool: "POOL_EMPTY"
    case .nothingToShare: "POOL_OF_NOTHING"
    case .poolShared: "POOL_SHARED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .periodMissing, .aboveRoyalty, .amountTooLarge, .quotaOffPayroll, .unknownItem:
      .invalidInput
    case .royaltyMissing, .graded, .emptyPool, .nothingToShare, .poolShared: .refused
    case .nothingInForce(let problem): problem.kind
    }
  }

  public var law: Text? {
    switch self {
    case .nothingInForce(let problem): problem.law
    case .aboveRoyalty: Citation(document: "18/2014/NĐ-CP", article: "4.1").text
    default: nil
    }
  }

  public var message: Text {
    switch self {
    case .periodMissing:
      Text(vi: "chưa ghi kỳ hoặc tin, bài", en: "neither a period nor an item is stated")
    case .royaltyMissing(let item):
      Text(
        vi: "“\(item)” chưa có nhuận bút để tính tỷ lệ",
        en: "“\(item)” has no royalty yet to take a percentage of")
    case .nothingInForce(let problem): problem.message
    case .aboveRoyalty(let contributor, let item, let amount, let royalty):
      Text(
        vi: "thù lao \(amount) đ của \(contributor) vượt nhuận bút \(royalty) đ của “\(item)”",
        en:
          "the remuneration of \(contributor), \(amount.englishText) đ, is above the royalty of “\(item)”, "
          + "\(royalty.englishText) đ")
    case .amountTooLarge:
      Text(vi: "số tiền vượt giới hạn của một dòng", en: "the amount is beyond what a line holds")
    case .quotaOffPayroll(let contributor):
      Text(
        vi: "\(contributor) không hưởng lương của đơn vị nên không có định mức",
        en: "\(contributor) is not on the payroll and has no quota")
    case .unknownItem(let item):
      Text(vi: "không có tin, bài “\(item)”", en: "there is no item “\(item)”")
    case .graded(let id):
      Text(
        vi: "“\(id)” đã tính tiền, dòng này khác với sổ",
        en: "“\(id)” has its amount, this row differs from it")
    case .emptyPool(let role, let period):
      Text(
        vi: "kỳ \(period) không có trọng số nào của vai trò “\(role)” chờ chia",
        en: "no weight of role “\(role)” in \(period) waits for a pool")
    case .nothingToShare(let period):
      Text(vi: "kỳ \(period) không có nhuận bút", en: "there are no royalties in \(period)")
    case .poolShared(let role, let period, let percent):
      Text(
        vi: "quỹ “\(role)” kỳ \(period) đã chia \(percent) %",
        en: "the pool of “\(role)” in \(period) was shared at \(percent) %")
    }
  }

  public var remedy: Text {
    switch self {
    case .periodMissing: Text(vi: "ghi cột period hoặc item", en: "fill in period or item")
    case .royaltyMissing(let item):
      Text(
        vi: "chấm trước: nhuanbut item grade \(item) …",
        en: "grade it first: nhuanbut item grade \(item) …")
    case .nothingInForce(let problem): problem.remedy
    case .aboveRoyalty(_, _, _, let royalty):
      Text(vi: "ghi tối đa \(royalty) đ", en: "state at most \(royalty.englishText) đ")
    case .amountTooLarge: Text(vi: "kiểm tra giá trị", en: "check the value")
    case .quotaOffPayroll: Text(vi: "để trống cột quota", en: "leave quota empty")
    case .unknownItem: Text(vi: "xem: nhuanbut item list", en: "see: nhuanbut item list")
    case .graded(let id):
      Text(
        vi: "ghi dòng mới với mã khác; xem: nhuanbut explain rem:\(id)",
        en: "state the rest under another id; see: nhuanbut explain rem:\(id)")
    case .emptyPool:
      Text(
        vi: "nhập trước các dòng form là weight: nhuanbut remuneration import …",
        en: "import rows of form weight first: nhuanbut remuneration import …")
    case .nothingToShare:
      Text(
        vi: "chấm tin, bài của kỳ trước: nhuanbut item grade …",
        en: "grade the items of the period first: nhuanbut item grade …")
    case .poolShared:
      Text(
        vi: "xem: nhuanbut report remuneration --period …",
        en: "see: nhuanbut report remuneration --period …")
    }
  }
}
