public import Accounting
public import Diagnostics
import Persistence
import Reporting
public import Typesetting

extension Office {
  /// How many unfinished lines a refusal lists.
  private static let listed = 20

  /// Refuses a posting date in a closed month (kỳ đã khóa sổ).
  func checkOpen(_ date: CivilDate) throws(Failure) {
    guard let last = try lastClosed(), Month(of: date) <= last else { return }
    throw Failure(PeriodProblem.closed(date: date, lastClosed: last))
  }

  private func lastClosed() throws(Failure) -> Month? {
    try storage { () throws(StorageError) in try PeriodStore(ledger.connection).lastClosed() }
  }

  /// Closes a month for posting (khóa sổ tháng); it never reopens.
  ///
  /// Only posting dates are concerned: items of the month recorded later are still graded,
  /// approved and paid, dated in an open month.
  ///
  /// - Parameters:
  ///   - month: the month, which follows the last one closed.
  ///   - reason: why it closes over lines that are not graded or approved; `nil` refuses.
  /// - Throws: refused (1) out of order, before the month, or over unfinished lines.
  public func close(_ month: Month, forcedBecause reason: String?) throws(Failure) {
    try write { () throws(Failure) in
      let last = try lastClosed()
      if let last {
        if month <= last { throw Failure(PeriodProblem.alreadyClosed(month)) }
        if month != last.next {
          throw Failure(PeriodProblem.outOfOrder(month, expected: last.next))
        }
      }
      if stamp.today < month.firstDay { throw Failure(PeriodProblem.notBegun(month)) }
      let store = PeriodStore(ledger.connection)
      if reason == nil {
        let open = try storage { () throws(StorageError) in
          try store.unfinished(
            from: last?.next.firstDay ?? .earliest, through: month.lastDay, listing: Self.listed)
        }
        if open.count > 0 {
          throw Failure(
            PeriodProblem.unfinished(month, count: open.count, listed: open.listed.map(\.label)))
        }
      }
      try storage { () throws(StorageError) in
        try store.close(month, reason: reason, stamp: stamp)
        try SettingStore(ledger.connection).note(
          "period close", month.description, detail: reason, stamp: stamp)
      }
    }
  }

  /// The months from the first entry to today, closed and open.
  public func periodList() throws(Failure) -> Report {
    let store = PeriodStore(ledger.connection)
    let (closings, first) = try storage { () throws(StorageError) in
      (try store.closings(), try store.firstMonth())
    }
    var months: [Month] = []
    let start = [first, closings.first?.month].compactMap { $0 }.min()
    var month = start ?? Month(of: stamp.today)
    let last = closings.last?.month ?? month
    while month <= max(last, Month(of: stamp.today)) {
      months.append(month)
      month = month.next
    }
    return ListReport.report(
      try paperContext(period: nil), name: "periods", title: "CÁC KỲ KẾ TOÁN",
      columns: [
        .init("period", PaperColumn("Tháng", kind: .code)),
        .init("state", PaperColumn("Trạng thái")),
        .init("closedAt", PaperColumn("Khóa lúc")), .init("actor", PaperColumn("Người khóa")),
        .init("reason", PaperColumn("Lý do khóa khi còn việc", isFlexible: true)),
      ],
      rows: months.map { month in
        // The first month that was closed closed what lies before it too.
        let closing = closings.first { $0.month >= month }
        return (
          [
            .text(month.description), .text(closing == nil ? "open" : "closed"),
            .optional(closing?.closedAt), .optional(closing?.actor), .optional(closing?.reason),
          ],
          [
            .code(month.description), .text(closing == nil ? "đang mở" : "đã khóa"),
            .text(closing?.closedAt ?? ""), .text(closing?.actor ?? ""),
            .text(closing?.reason ?? ""),
          ]
        )
      })
  }
}
