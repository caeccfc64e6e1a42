import Accounting
import Diagnostics
import Payments
import Testing
import Typesetting

@testable import Reporting

@Suite struct OutstandingReportTests {
  private func line(
    _ state: PartState, _ amount: Int64?, overdue days: Int?
  ) -> OutstandingLine {
    OutstandingLine(
      contributor: "CTV01", name: "Nông Thị An", item: "A", part: "", state: state,
      amount: amount.map { Dong($0) }, publishedOn: PaperSamples.day("2024-09-01"),
      dueOn: days.map { _ in PaperSamples.day("2024-10-31") }, daysOverdue: days)
  }

  @Test func approvedSharesAreSummedByTheirAgeAndOthersAreListedAlone() throws {
    let lines = [
      line(.recorded, nil, overdue: 40), line(.graded, 9_000, overdue: 3),
      line(.approved, 1, overdue: 0), line(.approved, 10, overdue: 1),
      line(.inRun, 100, overdue: 30), line(.paid, 1_000, overdue: 31),
      line(.approved, 10_000, overdue: nil), line(.approved, 100_000, overdue: nil),
    ]
    let report = OutstandingReport.report(
      PaperSamples.context, on: PaperSamples.day("2024-11-30")
    ) { (body) throws(Failure) in for line in lines { try body(line) } }
    for _ in 1...2 {
      var count = 0
      let tail = try report.walk { _ in count += 1 }
      #expect(count == lines.count)
      #expect(
        tail.members == [
          Member(
            "totals",
            .record([
              Member("count", .integer(6)), Member("amount", .integer(111_111)),
              Member("overdueCount", .integer(3)), Member("overdueAmount", .integer(1_110)),
            ]))
        ])
      #expect(
        tail.notes == [
          "Chưa đến hạn: 1 khoản, 1 đồng.", "Quá hạn đến 30 ngày: 2 khoản, 110 đồng.",
          "Quá hạn trên 30 ngày: 1 khoản, 1.000 đồng.",
          "Không có hạn theo luật: 2 khoản, 110.000 đồng.",
        ])
      #expect(tail.closing.first?.cells.last == .amount(111_111))
    }
  }
}
