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
  /// A pool without a weight.
  case emptyPool(role: String, period: String)
  /// A pool of a period without royalties.
  case nothingToShare(period: String)
  /// Something of the pool is approved already.
  case poolShared(role: String, period: String, approved: [String])
  /// A percentage of no item.
  case itemMissing
  /// A weight of an item: a pool belongs to a period.
  case weightOfItem
  /// A pool above the whole of the royalties.
  case poolAboveWhole(Percentage)
  /// What an amount rests on was graded anew since.
  case royaltyChanged([String])

  public var code: String {
    switch self {
    case .periodMissing: "PERIOD_MISSING"
    case .royaltyMissing: "ROYALTY_MISSING"
    case .nothingInForce(let problem): problem.code
    case .aboveRoyalty: "REMUNERATION_ABOVE_ROYALTY"
    case .amountTooLarge: "REMUNERATION_TOO_LARGE"
    case .quotaOffPayroll: "REMUNERATION_QUOTA_OFF_PAYROLL"
    case .unknownItem: "REMUNERATION_OF_UNKNOWN_ITEM"
    case .emptyPool: "POOL_EMPTY"
    case .nothingToShare: "POOL_OF_NOTHING"
    case .poolShared: "POOL_APPROVED"
    case .itemMissing: "ITEM_MISSING"
    case .weightOfItem: "WEIGHT_OF_ITEM"
    case .poolAboveWhole: "POOL_ABOVE_WHOLE"
    case .royaltyChanged: "ROYALTY_CHANGED"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .periodMissing, .aboveRoyalty, .amountTooLarge, .quotaOffPayroll, .unknownItem,
      .itemMissing, .weightOfItem, .poolAboveWhole:
      .invalidInput
    case .royaltyMissing, .emptyPool, .nothingToShare, .poolShared, .royaltyChanged: .refused
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
    case .emptyPool(let role, let period):
      Text(
        vi: "kỳ \(period) không có trọng số nào của vai trò “\(role)” chờ chia",
        en: "no weight of role “\(role)” in \(period) waits for a pool")
    case .nothingToShare(let period):
      Text(vi: "kỳ \(period) không có nhuận bút", en: "there are no royalties in \(period)")
    case .poolShared(let role, let period, let approved):
      Text(
        vi: "quỹ “\(role)” kỳ \(period) đã được duyệt: \(approved.joined(separator: ", "))",
        en: "the pool of “\(role)” in \(period) is approved: \(approved.joined(separator: ", "))")
    case .itemMissing:
      Text(
        vi: "chưa ghi tỷ lệ của tin, bài nào",
        en: "of which item it is a percentage is not stated")
    case .weightOfItem:
      Text(
        vi: "trọng số chia quỹ của một kỳ, không gắn với tin, bài",
        en: "a weight shares the pool of a period and has no item")
    case .poolAboveWhole(let percent):
      Text(
        vi: "tỷ lệ \(percent.paperText) % lớn hơn 100 %", en: "\(percent) % is more than 100 %")
    case .royaltyChanged(let labels):
      Text(
        vi: "nhuận bút đã chấm lại, thù lao tính theo nó đã khác: "
          + labels.joined(separator: ", "),
        en: "the royalty was graded anew, what rests on it differs: "
          + labels.joined(separator: ", "))
    }
  }

  public var remedy: Text {
    switch self {
    case .periodMissing: Text(vi: "ghi cột period hoặc item", en: "fill in period or item")
    case .royaltyMissing(let item):
      Text(
        vi: "chấm trước: nhuanbut item grade \(item) --coefficient HỆ-SỐ",
        en: "grade it first: nhuanbut item grade \(item) --coefficient C")
    case .nothingInForce(let problem): problem.remedy
    case .aboveRoyalty(_, _, _, let royalty):
      Text(vi: "ghi tối đa \(royalty) đ", en: "state at most \(royalty.englishText) đ")
    case .amountTooLarge: Text(vi: "kiểm tra giá trị", en: "check the value")
    case .quotaOffPayroll: Text(vi: "để trống cột quota", en: "leave quota empty")
    case .unknownItem: Text(vi: "xem: nhuanbut item list", en: "see: nhuanbut item list")
    case .emptyPool:
      Text(
        vi: "nhập trước các dòng form là weight: nhuanbut remuneration import TỆP",
        en: "import rows of form weight first: nhuanbut remuneration import FILE")
    case .nothingToShare:
      Text(
        vi: "chấm tin, bài của kỳ trước: nhuanbut item grade --interactive",
        en: "grade the items of the period first: nhuanbut item grade --interactive")
    case .poolShared:
      Text(
        vi: "đảo bút toán đã duyệt trước: nhuanbut reverse SỐ --reason \"LÝ DO\"",
        en: "reverse what is approved first: nhuanbut reverse SEQ --reason \"REASON\"")
    case .itemMissing: Text(vi: "ghi cột item", en: "fill in item")
    case .weightOfItem: Text(vi: "để trống cột item", en: "leave item empty")
    case .poolAboveWhole: Text(vi: "ghi tỷ lệ không quá 100", en: "state at most 100")
    case .royaltyChanged:
      Text(
        vi: "nhập lại tệp thù lao: nhuanbut remuneration import TỆP",
        en: "import the remuneration again: nhuanbut remuneration import FILE")
    }
  }
}
