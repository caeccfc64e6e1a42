public import Accounting
public import Diagnostics
import Persistence
import Reporting
public import Typesetting

extension Office {
  /// Who did what when (nhật ký thao tác): postings, acts on items, changes of master data with the
  /// values before them.
  public func auditReport(actor: String?, period: Period?) throws(Failure) -> Report {
    let ledger = ledger
    let columns: [ListReport.Column] = [
      .init("recordedAt", PaperColumn("Lúc", kind: .code)),
      .init("given", PaperColumn("Nhập tay")), .init("actor", PaperColumn("Người làm")),
      .init("verb", PaperColumn("Việc")),
      .init("subject", PaperColumn("Đối tượng", isFlexible: true)),
      .init("detail", PaperColumn("Chi tiết, giá trị trước khi sửa", isFlexible: true)),
      .init("seq", PaperColumn("Bút toán", kind: .code)),
      .init("earlierThanPredecessor", PaperColumn("Giờ lùi")),
    ]
    return ListReport.report(
      try paperContext(period: period), name: "audit", title: "NHẬT KÝ THAO TÁC", columns: columns
    ) { (body) throws(Failure) in
      try AuditStore(ledger.connection).forEach(
        actor: actor, in: period, mapping: { Failure(storage: $0) }
      ) { (act) throws(Failure) in
        try body(
          [
            .text(act.recordedAt), .bool(act.isGiven), .text(act.actor), .text(act.verb),
            .text(act.subject), .optional(act.detail), .optional(act.seq), .bool(act.isEarlier),
          ],
          [
            .code(act.recordedAt), .text(act.isGiven ? "có" : ""), .text(act.actor),
            .text(act.verb), .text(act.subject), .text(act.detail ?? ""),
            .code(act.seq.map { "\($0)" } ?? ""), .text(act.isEarlier ? "có" : ""),
          ])
      }
    }
  }
}
