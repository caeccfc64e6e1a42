import Accounting
import Diagnostics
import Testing
import Typesetting

@testable import Reporting

@Suite struct RunPaperTests {
  private let day = PaperSamples.day("2024-10-10")

  private func voucher(_ number: String, _ state: Voucher.State, _ amount: Int64) -> Voucher {
    Voucher(
      number: number, state: state, contributor: "CTV01", name: "Nông Thị An", address: nil,
      amount: Dong(amount), memo: "Chi nhuận bút")
  }

  @Test func everyVoucherIsASheetAndAVoidOneSaysSo() throws {
    let report = VouchersReport.report(
      PaperSamples.context, run: "2024-001", payDate: day
    ) { (body) throws(Failure) in
      try body(voucher("2024-0001", .paid, 1_080_000))
      try body(voucher("2024-0002", .void, 5))
    }
    var sheets: [Sheet] = []
    _ = try report.walk { row in if let sheet = row.sheet { sheets.append(sheet) } }
    #expect(sheets.map(\.name) == ["2024-0001", "2024-0002"])
    #expect(sheets[0].paper.captions.contains("Số tiền: 1.080.000 đồng"))
    #expect(
      sheets[0].paper.captions.contains(
        "Viết bằng chữ: Một triệu không trăm tám mươi nghìn đồng."))
    #expect(sheets[0].paper.letterhead?.aside?.contains("Số: 2024-0001") == true)
    #expect(sheets[1].paper.subtitles.contains("(ĐÃ HỦY)"))
    #expect(sheets[1].paper.acknowledgements.isEmpty)
  }

  @Test func aPaymentRequestAddsItsLinesUp() throws {
    let charges = [
      LineCharge(line: "NB", index: "7049", gross: Dong(3_000_000), tax: Dong(200_000)),
      LineCharge(line: "TL", index: nil, gross: Dong(500_000), tax: Dong(0)),
    ]
    let report = PaymentRequestReport.report(
      PaperSamples.context, run: "2024-001", payDate: day, charges: charges,
      names: ["NB": "Nhuận bút, thù lao"], payees: ["NB": 2, "TL": 1])
    let text = try PaperSamples.text(report)
    #expect(text.contains("GIẤY ĐỀ NGHỊ THANH TOÁN"))
    #expect(text.contains("3.500.000") && text.contains("3.300.000"))
    #expect(text.contains("bằng chữ: Ba triệu năm trăm nghìn đồng."))
    #expect(text.contains("đợt 2024-001, tháng 9 năm 2024, chi ngày"))
  }
}

@Suite struct SummaryPaperTests {
  @Test func earningsAddUpAcrossTheirKinds() throws {
    var first = ContributorEarnings(contributor: "A", name: "Nông Thị An")
    first.items = 2
    first.royalties = Dong(100)
    first.creation = Dong(30)
    var second = ContributorEarnings(contributor: "B", name: "Lý Văn Bình")
    second.remuneration = Dong(7)
    #expect(first.gross == Dong(130))
    let json = try PaperSamples.json(
      ContributorsReport.report(PaperSamples.context) { (body) throws(Failure) in
        try body(first)
        try body(second)
      })
    #expect(
      json.contains(
        #""totals": {"contributors": 2, "royalties": 100, "remuneration": 7, "creation": 30, "gross": 137}"#
      ))
  }

  @Test func aSummaryNamesItsKeysAndSumsItsCoefficients() throws {
    var portal = SummaryLine(key: "portal")
    (portal.items, portal.parts, portal.coefficient, portal.amount) = (2, 3, 25_000, Dong(585_000))
    var none = SummaryLine(key: "")
    (none.items, none.parts, none.coefficient, none.amount) = (1, 1, 7_500, Dong(175_500))
    let report = SummaryReport.report(PaperSamples.context, by: .site, lines: [none, portal])
    let text = try PaperSamples.text(report)
    #expect(text.contains("Cổng"))
    #expect(text.contains("Không ghi"))
    let json = try PaperSamples.json(report)
    #expect(
      json.contains(#""totals": {"items": 3, "parts": 4, "coefficient": "3.25", "amount": 760500}"#)
    )
  }
}
