public import Accounting
public import Diagnostics

/// What is known where nothing is in force (không có quy định đang có hiệu lực).
public struct NothingInForce: Hashable, Sendable {
  /// A document with one of its days.
  public struct Milestone: Hashable, Sendable {
    /// The number of the document.
    public let document: String
    /// Its last day, or its first.
    public let on: CivilDate
  }

  /// What was asked for.
  public let subject: Text
  /// The day asked about.
  public let on: CivilDate
  /// The documents that ended before the day with their last days, the nearest one first.
  public let ended: [Milestone]
  /// The document that came after them.
  public let successor: String?
  /// The document that begins after the day, with its first day.
  public let begins: Milestone?
  /// Why there is a gap, as the rate book declares it.
  public let reason: Text?
  /// The clause by which the missing table is set, where one is known.
  public let citation: Citation?
  /// Whether an agreed amount is a way out.
  public let isGrading: Bool

  /// What happened, in one sentence.
  var message: Text {
    let known = knownParts
    let vi = known.map(\.vi).joined(separator: "; ")
    let en = known.map(\.en).joined(separator: "; ")
    return Text(
      vi: "ngày \(on.paperText) không có quy định nào đang có hiệu lực cho \(subject.vi)"
        + (vi.isEmpty ? "" : ": \(vi)"),
      en: "on \(on) nothing is in force for \(subject.en)" + (en.isEmpty ? "" : ": \(en)"))
  }

  private var knownParts: [Text] {
    var parts = ended.map { end in
      Text(
        vi: "\(end.document) hết hiệu lực sau ngày \(end.on.paperText)",
        en: "\(end.document) ended on \(end.on)")
    }
    if let successor {
      parts.append(
        Text(vi: "văn bản thay thế là \(successor)", en: "it was replaced by \(successor)"))
    }
    if let begins {
      parts.append(
        Text(
          vi: "\(begins.document) áp dụng từ ngày \(begins.on.paperText)",
          en: "\(begins.document) begins on \(begins.on)"))
    }
    if let reason { parts.append(reason) }
    return parts
  }

  /// What to do next.
  var remedy: Text {
    guard isGrading else {
      return Text(
        vi: "bổ sung quy định của ngày đó vào bộ mức, rồi chạy: nhuanbut rates update DIR",
        en: "add the rule of that day to the rate book, then run: nhuanbut rates update DIR")
    }
    let table = citation.map { " (\($0.label(.vietnamese)))" } ?? ""
    let tableEnglish = citation.map { " (\($0.label(.english)))" } ?? ""
    return Text(
      vi:
        "đề nghị cấp có thẩm quyền ban hành biểu mức\(table) rồi chạy: nhuanbut rates update DIR; "
        + "hoặc chấm theo số tiền kèm căn cứ: --amount A --basis T",
      en: "ask for the provincial table\(tableEnglish), then run: nhuanbut rates update DIR; "
        + "or grade by an amount with its basis: --amount A --basis T")
  }
}
