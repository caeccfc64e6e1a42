import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `verify`: whether the ledger is as it was posted.
enum VerifyCommand {
  static let command = Command(
    CommandDescription(
      "verify", aliases: ["kiem-tra"],
      summary: Text(
        vi: "tính lại chuỗi niêm và mọi số tiền đã ghi sổ",
        en: "recompute the chain and every posted amount"),
      discussion: Text(
        vi: "Kết thúc 0 khi sổ nguyên vẹn, 1 khi có sai lệch; bút toán hỏng đầu tiên được nêu tên. "
          + "Dấu niêm in ở chân một tờ giấy cũ cho biết sổ hôm nay có còn là sổ ngày ấy.",
        en: "Ends with 0 where the ledger is sound, 1 where it is not; the first broken entry is "
          + "named. The seal at the foot of an old paper tells whether this is still its ledger."),
      group: Groups.papers,
      options: [
        OptionDescription(
          "seal", value: "S", Text(vi: "dấu niêm trên giấy", en: "the seal on a paper"))
      ],
      examples: [
        CommandExample(
          Text(vi: "đối chiếu với một tờ giấy cũ", en: "compare with an old paper"),
          "nhuanbut verify --seal 12:89AB-CDEF-0123-4567")
      ])
  ) { context throws(Failure) in
    let seal = try context.parsed.parse(
      "seal", as: { Seal(text: $0) },
      expected: Text(
        vi: "dấu niêm, ví dụ 12:89AB-CDEF-0123-4567", en: "a seal, such as 12:89AB-CDEF-0123-4567"),
      kind: .invalidInput)
    let verdict = try context.office().verify(seal: seal)
    if context.isText {
      try context.print(Self.lines(verdict, context.language).joined(separator: "\n") + "\n")
    } else {
      try context.print([], json: Self.document(verdict, context.language))
    }
    if !verdict.isSound { throw Failure(LedgerUnsound(verdict)) }
  }

  private static func document(_ verdict: LedgerVerdict, _ language: Language) -> Datum {
    .record([
      Member("ok", .bool(verdict.isSound)), Member("entries", .integer(Int64(verdict.entries))),
      Member("seal", .text(verdict.seal.description)),
      Member(
        "problems",
        .list(
          verdict.faults.map { fault in
            .record([
              Member("seq", .optional(fault.seq)), Member("check", .text(fault.check.rawValue)),
              Member("expected", .text(fault.expected)), Member("found", .text(fault.found)),
              Member("message", .text(fault.message[language])),
            ])
          })), Member("problemCount", .integer(Int64(verdict.count))),
      Member("givenTimes", .integer(Int64(verdict.givenTimes))),
      Member("earlierThanPredecessor", .list(verdict.earlier.map { .integer($0) })),
    ])
  }

  private static func lines(_ verdict: LedgerVerdict, _ language: Language) -> [String] {
    let isVietnamese = language == .vietnamese
    var lines: [String] = []
    for fault in verdict.faults {
      let at = fault.seq.map { isVietnamese ? "bút toán \($0): " : "entry \($0): " } ?? ""
      lines.append("\(at)\(fault.message[language]) [\(fault.check.rawValue)]")
      if !fault.expected.isEmpty || !fault.found.isEmpty {
        lines.append(
          isVietnamese
            ? "  phải là \(fault.expected), đang là \(fault.found)"
            : "  expected \(fault.expected), found \(fault.found)")
      }
    }
    if verdict.count > verdict.faults.count {
      lines.append(
        isVietnamese
          ? "… còn \(verdict.count - verdict.faults.count) sai lệch nữa"
          : "… and \(verdict.count - verdict.faults.count) more")
    }
    if verdict.isSound {
      lines.append(
        isVietnamese
          ? "sổ nguyên vẹn: \(verdict.entries.paperText) bút toán, dấu niêm \(verdict.seal)"
          : "the ledger is sound: \(verdict.entries.english("entry", "entries")), seal \(verdict.seal)"
      )
    }
    if verdict.givenTimes > 0 {
      lines.append(
        isVietnamese
          ? "\(verdict.givenTimes) bút toán ghi giờ nhập tay (--today)"
          : "\(verdict.givenTimes) entries bear a time given by hand (--today)")
    }
    if !verdict.earlier.isEmpty {
      let listed = verdict.earlier.map { "\($0)" }.joined(separator: ", ")
      lines.append(
        isVietnamese
          ? "bút toán có giờ sớm hơn bút toán trước: \(listed)"
          : "entries earlier than the one before: \(listed)")
    }
    return lines
  }
}
