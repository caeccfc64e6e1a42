import Accounting
import Diagnostics
import Legislation
import Payments
import Royalties
import Testing
import Typesetting

@testable import Reporting

private let person = StatementPerson(
  code: "CTV01", name: "Nông Thị An", penNames: ["Thu An"], taxCode: "•••123", account: nil,
  method: "cash")

private func royalty(_ shares: [LineShare], quota: Int64 = 0) -> RoyaltyLine {
  RoyaltyLine(
    item: "T1", part: "text", publishedOn: PaperSamples.day("2024-09-02"), title: "Lễ hội",
    genre: "tin", coefficient: "1.5", unitValue: Dong(234_000), sitePercent: nil, modifiers: [],
    amount: shares.map(\.amount).sum(), withinQuota: Dong(quota), state: .paid, citations: [],
    shares: shares)
}

private func share(_ code: String, _ amount: Int64, _ state: PartState) -> LineShare {
  LineShare(
    contributor: code, name: "Tên \(code)", role: "author", amount: Dong(amount), state: state)
}

private func line(
  _ amount: Int64, _ state: PartState, tax: Int64? = nil, kind: String = "royalty"
) -> StatementLine {
  StatementLine(
    kind: kind, item: "T", part: "", eventOn: PaperSamples.day("2024-09-02"), title: "Tin",
    genre: "tin", role: "author", working: "", amount: Dong(amount), state: state, run: nil,
    paidOn: nil, tax: tax.map { Dong($0) })
}

@Suite struct StatementReportTests {
  @Test func aShareShowsItsOwnWorkingAndNothingOfTheOthers() {
    let shares = [share("CTV01", 210_600, .paid), share("CTV02", 140_400, .paid)]
    let own = StatementLine(royalty(shares), shares[0], stated: "60%", PaperSamples.context)
    #expect(own.working == "Hệ số 1,5 × 234.000; phần hưởng 60%")
    #expect(own.amount == Dong(210_600))
    #expect(own.title == "Lễ hội")
    let text = "\(own)"
    #expect(!text.contains("CTV02"))
    #expect(!text.contains("140.400") && !text.contains("140400"))
  }

  @Test func equalPartsAndQuotaAreSaid() {
    let shares = [share("CTV01", 0, .approved), share("CTV02", 175_500, .paid)]
    let own = StatementLine(
      royalty(shares, quota: 175_500), shares[0], stated: nil, PaperSamples.context)
    #expect(
      own.working == "Hệ số 1,5 × 234.000; chia đều 2 người; trong định mức được giao")
  }

  @Test func whatIsPaidAndWhatIsWaitingAddUp() throws {
    var totals = StatementTotals()
    for line in [
      line(2_000_000, .paid, tax: 200_000), line(300_000, .inRun, tax: 30_000),
      line(400_000, .approved), line(500_000, .graded), line(0, .withdrawn),
    ] { totals.add(line) }
    #expect(totals.amount == Dong(3_200_000))
    #expect(totals.paid == Dong(2_000_000))
    #expect(totals.tax == Dong(200_000))
    #expect(totals.received == Dong(1_800_000))
    #expect(totals.waiting == Dong(1_200_000))
  }

  @Test func whatWasTakenBackIsNeitherWaitingNorForgotten() {
    var (cut, waitingCut, back, backUnpaid) = (
      line(1_000_000, .paid, tax: 100_000), line(600_000, .approved),
      line(-250_000, .reversed, tax: -25_000, kind: "reversal"),
      line(-200_000, .reversed, kind: "reversal")
    )
    (cut.gross, cut.reversed, waitingCut.reversed) = (Dong(1_000_000), Dong(250_000), Dong(200_000))
    (back.wasPaid, backUnpaid.wasPaid) = (true, false)
    var totals = StatementTotals(
      StatementClaims(recouped: Dong(50_000), outstanding: Dong(175_000)))
    for line in [cut, waitingCut, back, backUnpaid] { totals.add(line) }
    #expect(totals.amount == Dong(1_150_000))
    #expect(totals.paid == Dong(1_000_000) && totals.tax == Dong(100_000))
    #expect(totals.received == Dong(850_000))
    #expect(totals.waiting == Dong(400_000))
    #expect(totals.takenBack == Dong(450_000) && totals.owed == Dong(175_000))
    // What is paid and waits, less what is to be given back, is what was earned.
    #expect(totals.paid + totals.waiting - Dong(250_000) == totals.amount)
  }

  @Test func aPersonWithoutActivityIsToldSo() throws {
    let report = StatementReport.report(PaperSamples.context, for: person, isEmpty: true) { _ in }
    let text = try PaperSamples.text(report)
    #expect(text.contains("Không phát sinh trong kỳ."))
    #expect(text.contains("Người hưởng: Nông Thị An (mã CTV01); bút danh: Thu An"))
    #expect(text.contains("Số tiền được hưởng bằng chữ: Không đồng."))
    var graded = line(5, .graded)
    graded.documents = ["18/2014/NĐ-CP"]
    let listed = StatementReport.report(PaperSamples.context, for: person, isEmpty: false) {
      (body) throws(Failure) in try body(graded)
    }
    #expect(!(try PaperSamples.text(listed)).contains("Không phát sinh"))
    #expect(try PaperSamples.text(listed).contains("Căn cứ: 18/2014/NĐ-CP."))
  }
}
