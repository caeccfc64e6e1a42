import Accounting
import Diagnostics
import Foundation
import Legislation
import Persistence
import Reporting
import Royalties
import Testing
import Typesetting

@testable import Bookkeeping

/// Papers already signed stay true (contract 4.2): what is posted is read as it was posted, whatever
/// becomes of the law and of who people are.
@Suite struct SignedPaperTests {
  private static let day = "2025-02-04"

  /// Every paper of posted data, by its name.
  private static func papers(of office: Office) throws -> [(name: String, report: Report)] {
    var papers: [(name: String, report: Report)] = []
    func add(_ name: String, _ report: () throws -> Report) throws {
      papers.append((name, try report()))
    }
    for month in ["2024-09", "2024-10", "2024-11"] {
      let period = try #require(Period(text: month))
      try add("royalties \(month)") { try office.royaltiesReport(period: period) }
      try add("works \(month)") { try office.worksReport(period: period) }
      try add("remuneration \(month)") { try office.remunerationReport(period: period) }
      try add("contributors \(month)") { try office.contributorsReport(period: period) }
    }
    let september = try #require(Period(text: "2024-09"))
    for key in SummaryKey.allCases {
      try add("summary by \(key)") { try office.summaryReport(period: september, by: key) }
    }
    for run in ["2024-001", "2024-002", "2024-003"] {
      try add("payments \(run)") { try office.paymentsReport(run: run) }
      try add("bank \(run)") { try office.bankReport(run: run) }
      try add("treasury \(run)") { try office.treasuryReport(run: run) }
      try add("vouchers \(run)") { try office.vouchersReport(run: run) }
      try add("request \(run)") { try office.paymentRequest(run: run) }
    }
    for text in ["2024-10", "2024-Q4", "2024"] {
      let period = try #require(Period(text: text))
      try add("tax \(text)") { try office.taxReport(period: period) }
      try add("journal \(text)") { try office.journalReport(period: period) }
    }
    for code in try ["CTV01", "CTV11", "TC01"].map({ try #require(ContributorCode($0)) }) {
      try add("certificate \(code)") { try office.taxCertificate(of: code, year: 2024) }
    }
    for year in [2024, 2025] {
      try add("budget \(year)") { try office.budgetReport(year: year) }
      try add("settlement \(year)") { try office.settlementReport(year: year) }
    }
    try add("request") { try office.keptRequest(year: nil) }
    return papers
  }

  /// The bytes of every paper in every form.
  private func print(_ office: Office) throws -> [String: [UInt8]] {
    var printed: [String: [UInt8]] = [:]
    for (name, report) in try Self.papers(of: office) {
      for form in PaperForm.allCases {
        var sink = MemorySink()
        try office.read { () throws(Failure) in
          switch form {
          case .text: try TextWriter(width: 120).write(report, to: &sink)
          case .csv: try CSVWriter().write(report, to: &sink)
          case .json: try JSONWriter().write(report, to: &sink)
          case .html: try HTMLWriter().write(report, to: &sink)
          case .xlsx: try XLSXWriter().write(report, to: &sink)
          }
        }
        printed["\(name) \(form.rawValue)"] = sink.bytes
      }
    }
    return printed
  }

  /// Who four payees are from now on: everything about them differs.
  private static let changes = """
    code,name,kind,unit,address,tax_code,national_id,bank_account,bank_name,resident,payment
    CTV01,Ẵng Thị Đổi,employee,Sở Khác,Chỗ khác,0104093672,001,999888,Ngân hàng Khác,no,cash
    CTV03,Âu Văn Đổi,staff,Sở Khác,Chỗ khác,0102721191,002,777,Ngân hàng Khác,no,cash
    CTV11,Yên Văn Đổi,organisation,Sở Khác,Chỗ khác,0102721191,003,111,Ngân hàng Khác,yes,transfer
    TC01,Anh Văn Đổi,collaborator,Sở Khác,Chỗ khác,0100109106,004,222,Ngân hàng Khác,no,cash
    """

  @Test func papersAlreadySignedStayTrueWhateverBecomesOfTheLawAndOfPeople() throws {
    let fixture = try FixtureLedger("ledger-v2")
    let office = try fixture.office("truongban", on: Self.day)
    defer { office.ledger.close() }
    let before = try print(office)

    var files = try FixtureLedger.rates()
    let index = try #require(
      files.firstIndex { $0.set == "national" && $0.name == "parameters.csv" })
    let text = String(decoding: files[index].bytes, as: UTF8.self)
      .replacingOccurrences(of: "base-salary,2530000", with: "base-salary,9990000")
    files[index] = RateFile(
      set: files[index].set, name: files[index].name, bytes: Array(text.utf8))
    #expect(try office.updateRates(from: files).isNew)
    let people = try fixture.write(Self.changes, to: "people.csv")
    #expect(try office.importContributors(TableFile(people)).changed == 4)
    try office.addSite(
      try #require(SiteCode("trang-moi")), name: "Trang mới", parent: nil)
    let after = try print(office)

    for (name, bytes) in before.sorted(by: { $0.key < $1.key }) {
      #expect(after[name] == bytes, "\(name)")
    }
    #expect(before.count == after.count && before.count > 200)
    let sound = try office.verify()
    #expect(sound.isSound, "\(sound.faults)")
  }

  @Test func whatIsPostedAfterAChangeReadsTheNewName() throws {
    let fixture = try FixtureLedger("ledger-v2")
    let office = try fixture.office("truongban", on: Self.day)
    defer { office.ledger.close() }
    let people = try fixture.write(
      "code,name,kind\nCTV02,Âu Văn Đổi,collaborator", to: "people.csv")
    _ = try office.importContributors(TableFile(people))
    // CTV02 is owed 300.000 đ whose transfer came back; in February it is paid under its new name.
    let october = try #require(Period(text: "2024-10"))
    var request = RunRequest(period: october)
    request.only = [try #require(ContributorCode("CTV02"))]
    let number = try office.createRun(request)
    var sink = MemorySink()
    try CSVWriter().write(try office.paymentsReport(run: number), to: &sink)
    #expect(sink.text.contains("Âu Văn Đổi"))
    var old = MemorySink()
    try CSVWriter().write(try office.paymentsReport(run: "2024-003"), to: &old)
    #expect(old.text.contains("Hoàng Văn Mẫu Bình"))
  }
}
