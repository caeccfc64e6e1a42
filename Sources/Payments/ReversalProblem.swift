public import Accounting
public import Diagnostics

/// Why nothing is reversed.
public enum ReversalProblem: Problem, Hashable {
  /// No entry of that number.
  case unknownEntry(Int64)
  /// The entry is a reversal itself.
  case isReversal(Int64)
  /// An entry that another command takes back.
  case otherCommand(Int64, kind: EntryKind, command: String)
  /// An entry of another kind, which nothing takes back.
  case notReversible(Int64, kind: EntryKind)
  /// The entry does not concern that item or contributor.
  case notInEntry(String, Int64)
  /// All of it is reversed already.
  case nothingLeft
  /// More is wanted than is left.
  case moreThanLeft(wanted: Dong, left: Dong)
  /// An amount of nothing or less.
  case amountNotPositive
  /// A run that is not confirmed holds it.
  case inDraftRun(String, contributor: ContributorCode)
  /// It would be dated before what it takes back.
  case beforeEntry(Int64, on: CivilDate, postedOn: CivilDate)
  /// A payment that was reversed in part does not come back as a transfer.
  case reversedSincePaid(ContributorCode, run: String)
  /// A later run counted on the payments of this one.
  case countedLater(run: String, later: String, contributor: ContributorCode)

  public var code: String {
    switch self {
    case .unknownEntry: "UNKNOWN_ENTRY"
    case .isReversal: "REVERSAL_OF_REVERSAL"
    case .otherCommand, .notReversible: "NOT_REVERSIBLE"
    case .notInEntry: "NOT_IN_ENTRY"
    case .nothingLeft: "NOTHING_LEFT"
    case .moreThanLeft: "MORE_THAN_LEFT"
    case .amountNotPositive: "AMOUNT_NOT_POSITIVE"
    case .inDraftRun: "IN_DRAFT_RUN"
    case .beforeEntry: "REVERSED_BEFORE_POSTED"
    case .reversedSincePaid: "REVERSED_SINCE_PAID"
    case .countedLater: "COUNTED_BY_LATER_RUN"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .unknownEntry, .notInEntry, .amountNotPositive: .invalidInput
    default: .refused
    }
  }

  public var message: Text {
    switch self {
    case .unknownEntry(let seq):
      Text(vi: "không có bút toán số \(seq)", en: "there is no entry \(seq)")
    case .isReversal(let seq):
      Text(
        vi: "bút toán \(seq) là bút toán đảo, không đảo lại được",
        en: "entry \(seq) is a reversal and is not reversed again")
    case .otherCommand(let seq, let kind, _), .notReversible(let seq, let kind):
      Text(
        vi: "bút toán \(seq) thuộc loại “\(kind.rawValue)”, không đảo bằng lệnh này",
        en: "entry \(seq) is of kind “\(kind.rawValue)” and is not reversed by this command")
    case .notInEntry(let word, let seq):
      Text(
        vi: "bút toán \(seq) không có “\(word)”", en: "entry \(seq) does not concern “\(word)”")
    case .nothingLeft:
      Text(vi: "khoản này đã đảo hết", en: "all of it is reversed already")
    case .moreThanLeft(let wanted, let left):
      Text(
        vi: "muốn đảo \(wanted) đ, chỉ còn \(left) đ",
        en: "\(wanted.englishText) đ is to be reversed, \(left.englishText) đ is left")
    case .amountNotPositive:
      Text(vi: "số tiền đảo phải lớn hơn 0", en: "the amount must be above 0")
    case .inDraftRun(let run, let contributor):
      Text(
        vi: "khoản của \(contributor) đang nằm trong đợt \(run) chưa chi",
        en: "the share of \(contributor) is in run \(run), which is not confirmed")
    case .beforeEntry(let seq, let date, let postedOn):
      Text(
        vi: "đảo ngày \(date.paperText) trước ngày \(postedOn.paperText) của bút toán \(seq)",
        en: "the reversal on \(date) is before entry \(seq) of \(postedOn)")
    case .reversedSincePaid(let contributor, let run):
      Text(
        vi: "khoản đã chi cho \(contributor) ở đợt \(run) đã đảo một phần",
        en: "what run \(run) paid to \(contributor) was reversed in part since")
    case .countedLater(let run, let later, let contributor):
      Text(
        vi: "đợt \(later) cùng ngày chi đã tính thuế của \(contributor) trên cả đợt \(run)",
        en: "run \(later) of the same pay date counted run \(run) in the tax of \(contributor)")
    }
  }

  public var law: Text? {
    guard case .countedLater = self else { return nil }
    return Text(
      vi: "111/2013/TT-BTC, Điều 25.1.i; 253/2026/NĐ-CP, Điều 50.2",
      en: "111/2013/TT-BTC, Article 25.1.i; 253/2026/NĐ-CP, Article 50.2")
  }

  public var remedy: Text {
    switch self {
    case .unknownEntry, .isReversal, .notReversible, .notInEntry:
      Text(
        vi: "xem sổ nhật ký: nhuanbut report journal --period KỲ",
        en: "see the journal: nhuanbut report journal --period P")
    case .otherCommand(_, _, let command): Text(vi: "dùng: \(command)", en: "use: \(command)")
    case .nothingLeft:
      Text(vi: "không cần làm gì thêm", en: "there is nothing more to do")
    case .moreThanLeft(_, let left):
      Text(
        vi: "đảo phần còn lại: nhuanbut … --amount \(left)",
        en: "reverse what is left: nhuanbut … --amount \(left)")
    case .amountNotPositive: Text(vi: "ghi số dương", en: "write a positive amount")
    case .inDraftRun(let run, _):
      Text(
        vi: "hủy đợt trước: nhuanbut run void \(run) --reason \"LÝ DO\"",
        en: "void the run first: nhuanbut run void \(run) --reason \"REASON\"")
    case .beforeEntry(_, _, let postedOn):
      Text(
        vi: "ghi ngày muộn hơn: nhuanbut … --on \(postedOn)",
        en: "choose a later day: nhuanbut … --on \(postedOn)")
    case .reversedSincePaid:
      Text(
        vi: "khoản phải thu đã ghi nhận; đối chiếu rồi xử lý bằng đợt chi sau",
        en: "the receivable stands; settle it with the next run")
    case .countedLater(_, let later, _):
      Text(
        vi: "hủy đợt sau trước: nhuanbut run void \(later) --reason \"LÝ DO\"",
        en: "void the later one first: nhuanbut run void \(later) --reason \"REASON\"")
    }
  }
}
