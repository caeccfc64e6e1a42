public import Accounting
public import Diagnostics

/// Why two contributors are not merged.
public enum MergeProblem: Problem {
  /// One contributor with itself.
  case same(ContributorCode)
  /// The tax codes differ: they are two persons.
  case taxCodesDiffer(ContributorCode, ContributorCode)
  /// One of them is merged already.
  case alreadyMerged(ContributorCode, into: ContributorCode)
  /// A run that is not confirmed pays the one that would go.
  case inDraftRun(ContributorCode, run: String)

  public var code: String {
    switch self {
    case .same: "MERGE_WITH_ITSELF"
    case .taxCodesDiffer: "TAX_CODES_DIFFER"
    case .alreadyMerged: "ALREADY_MERGED"
    case .inDraftRun: "MERGE_IN_DRAFT_RUN"
    }
  }

  public var kind: ProblemKind {
    switch self {
    case .same: .invalidInput
    case .taxCodesDiffer, .alreadyMerged, .inDraftRun: .refused
    }
  }

  public var message: Text {
    switch self {
    case .same(let code):
      Text(vi: "không gộp “\(code)” với chính mình", en: "“\(code)” is not merged with itself")
    case .taxCodesDiffer(let one, let other):
      Text(
        vi: "mã số thuế của “\(one)” và “\(other)” khác nhau: đó là hai người",
        en: "the tax codes of “\(one)” and “\(other)” differ: they are two people")
    case .alreadyMerged(let code, let survivor):
      Text(
        vi: "“\(code)” đã gộp vào “\(survivor)”", en: "“\(code)” is merged into “\(survivor)”")
    case .inDraftRun(let code, let run):
      Text(
        vi: "đợt \(run) chưa chi đang có “\(code)”",
        en: "run \(run), which is not confirmed, pays “\(code)”")
    }
  }

  public var remedy: Text {
    switch self {
    case .same: Text(vi: "ghi hai mã khác nhau", en: "name two codes")
    case .taxCodesDiffer(let one, let other):
      Text(
        vi: "xem: nhuanbut contributor show \(one); nhuanbut contributor show \(other)",
        en: "see: nhuanbut contributor show \(one); nhuanbut contributor show \(other)")
    case .alreadyMerged(_, let survivor):
      Text(vi: "dùng mã “\(survivor)”", en: "use the code “\(survivor)”")
    case .inDraftRun(_, let run):
      Text(
        vi: "xác nhận hoặc hủy đợt trước: nhuanbut run void \(run) --reason \"LÝ DO\"",
        en: "confirm or void the run first: nhuanbut run void \(run) --reason \"REASON\"")
    }
  }
}
