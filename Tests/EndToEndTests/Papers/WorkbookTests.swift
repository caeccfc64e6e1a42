import Foundation
import Testing

/// The XLSX papers as other programs read them.
@Suite struct WorkbookTests {
  /// A heading of a paper and the CSV column that must hold the same figures.
  private static let columns = [
    ("bang-thanh-toan", "Số tiền", "gross"), ("bang-thanh-toan", "Thuế TNCN", "tax"),
    ("bang-thanh-toan", "Thực lĩnh", "net"), ("bang-ke-nhuan-but", "Thành tiền", "amount"),
    ("tinh-hinh-du-toan", "Được giao", "allotted"), ("tinh-hinh-du-toan", "Đã chi", "paid"),
    ("bang-thanh-toan-tao-lap", "Thành tiền", "amount"),
    ("bang-ke-thu-lao", "Thành tiền", "amount"),
    ("tong-hop-theo-tac-gia", "Nhuận bút", "royalties"),
    ("tong-hop-theo-trang", "Nhuận bút", "amount"),
    ("giay-de-nghi-thanh-toan", "Thực chi", "net"), ("bang-chuyen-khoan", "Số tiền", "amount"),
    ("bang-ke-noi-dung-thanh-toan", "Số tiền", "amount"),
    ("bang-ke-khau-tru-thue", "Thuế đã khấu trừ", "tax"),
    ("chung-tu-khau-tru-thue", "Số thuế đã khấu trừ", "tax"),
    ("du-toan-kinh-phi", "Thành tiền", "amount"), ("quyet-toan", "Số quyết toán", "paid"),
    ("phieu-xac-nhan", "Thành tiền", "amount"),
  ]

  /// LibreOffice opens the workbooks, computes their formulas and writes them as CSV.
  @Test(.enabled(if: Tool.office != nil))
  func libreOfficeReadsTheSameFigures() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let office = try #require(Tool.office)
    let names = try papers.names("xlsx")
    // Commas, quotes, UTF-8, values rather than what is shown, every worksheet.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    try office.run(
      [
        "--headless", "-env:UserInstallation=file://\(papers.folder.path)/office",
        "--convert-to", filter, "--outdir", "read",
      ] + names.map { "\($0).xlsx" }, in: papers.folder)
    let read = papers.folder.appendingPathComponent("read")
    let files = try FileManager.default.contentsOfDirectory(atPath: read.path).sorted()
    for name in names { #expect(files.contains { $0.hasPrefix("\(name)-") }, "\(name)") }
    for (paper, heading, key) in Self.columns {
      // Parts and charts have worksheets of their own; the paper's bears the letterhead.
      let texts = try files.filter { $0.hasPrefix("\(paper)-") }.map {
        try String(contentsOf: read.appendingPathComponent($0), encoding: .utf8)
      }
      let sheet = DemoPapers.records(try #require(texts.first { $0.contains("CỘNG HÒA XÃ HỘI") }))
      let head = try #require(sheet.firstIndex { $0.contains(heading) }, "\(paper)")
      let column = try #require(sheet[head].firstIndex(of: heading))
      // The letters and numbers of the columns end the headings.
      let end = try #require(sheet.firstIndex { $0.starts(with: ["A", "B"]) })
      // Sums of groups stand among the lines.
      let theirs = sheet[(end + 1)...].filter { row in !row.contains { $0.hasPrefix("Cộng ") } }
        .compactMap { $0.count > column ? Int64($0[column]) : nil }
      let csv = DemoPapers.records(try papers.text("\(paper).csv"))
      let ours = try #require(csv[0].firstIndex(of: key))
      let values = csv.dropFirst().compactMap { Int64($0[ours]) }
      #expect(!values.isEmpty)
      #expect(theirs == values + [values.reduce(0, +)], "\(paper), \(heading)")
    }
  }

  /// openpyxl sees types, formulas, merged cells and print settings.
  @Test(.enabled(if: Tool.hasWorkbookReader))
  func openpyxlFindsNothingAmiss() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let script = Binary.root.appendingPathComponent("Tests/Papers/check_workbook.py").path
    let python = try #require(Tool.python)
    let (status, output) = try python.run(
      [script] + papers.names("xlsx").map { "\($0).xlsx" }, in: papers.folder)
    #expect(status == 0, "\(output)")
    #expect(output.hasSuffix("no problem found\n"), "\(output)")
  }
}
