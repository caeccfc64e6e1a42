public import Accounting
public import Diagnostics

/// A doubt about the law itself (lưu ý về căn cứ), printed wherever a value under it is used.
public enum LawWarning: Problem, Hashable {
  /// Another regulation probably governs from a day on.
  case localRuleUncertain(from: CivilDate, document: String)
  /// A value is known from general knowledge alone (mark C).
  case unseenValue(Citation)

  /// The stable code.
  public var code: String {
    switch self {
    case .localRuleUncertain: "LOCAL_RULE_UNCERTAIN"
    case .unseenValue: "UNSEEN_VALUE"
    }
  }

  /// What is in doubt.
  public var message: Text {
    switch self {
    case .localRuleUncertain(let from, let document):
      Text(
        vi: "từ ngày \(from.paperText), \(document) có thể đã thay thế quy định của địa phương; "
          + "bộ mức chưa có nội dung văn bản đó",
        en: "from \(from) \(document) has probably replaced the local rule; "
          + "the rate book does not hold its text")
    case .unseenValue(let citation):
      Text(
        vi:
          "mức theo \(citation.label(.vietnamese)) chưa được đối chiếu với văn bản (mức tin cậy C)",
        en: "the value of \(citation.label(.english)) was not checked against its text (mark C)")
    }
  }

  /// What to do before paying.
  public var remedy: Text {
    switch self {
    case .localRuleUncertain:
      Text(
        vi: "hỏi cơ quan chủ quản văn bản đang áp dụng, rồi cập nhật bộ mức: "
          + "nhuanbut rates update THƯ-MỤC",
        en: "ask the governing body which text applies, then run: nhuanbut rates update DIR")
    case .unseenValue:
      Text(
        vi: "đối chiếu với bản chính rồi sửa cột confidence và checked_on trong bộ mức",
        en: "check it against the official text, then correct confidence and checked_on")
    }
  }

  /// The document in doubt, where one is named.
  public var law: Text? {
    switch self {
    case .localRuleUncertain(_, let document): .verbatim(document)
    case .unseenValue(let citation): citation.text
    }
  }

  /// A doubt never stops a command by itself.
  public var kind: ProblemKind { .refused }
}
