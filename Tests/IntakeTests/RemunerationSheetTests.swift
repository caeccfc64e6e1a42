import Accounting
import Diagnostics
import Intake
import Royalties
import Tabular
import Testing

/// The offices' old working sheet, as a spreadsheet writes it to CSV.
@Suite struct RemunerationSheetTests {
  /// What a sheet comes to: `id contributor role amount` of each row, and the codes of its problems
  /// with their places.
  private func read(_ text: String) -> (rows: [String], problems: [String], findings: Findings) {
    let september = Period(text: "2024-09")
    var findings = Findings()
    var rows: [String] = []
    guard let september else { return ([], [], findings) }
    var sheet = RemunerationSheet(directory: Reading.directory, period: september)
    TableReader(file: "f.csv", format: .csv, schema: RemunerationSheet.schema)
      .read(bytes: Array(text.utf8), into: &findings) { row, findings in
        guard let made = sheet.parse(row, into: &findings)?.row.remuneration else { return }
        rows.append("\(made.id) \(made.contributor) \(made.role) \(made.form.value)")
      }
    let problems = findings.errors.map { "\($0.code) \($0.place?.label ?? "")" }
    return (rows, problems, findings)
  }

  private let heading = "STT;CHỨC DANH;NGƯỜI THỰC HIỆN;SỐ KỲ;ĐƠN GIÁ;THÀNH TIỀN\n"

  @Test func peopleAreReadAndWhatStandsAroundThemIsPassedOver() {
    let sheet = """
      ỦY BAN NHÂN DÂN TỈNH;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;
      VĂN PHÒNG;;;;Độc lập - Tự do - Hạnh phúc;
      ;;BẢNG THANH TOÁN THÙ LAO THÁNG 9;;;
      STT;CHỨC DANH;NGƯỜI THỰC HIỆN;SỐ KỲ;ĐƠN GIÁ;THÀNH TIỀN
      1;2;3;4;5;6=4x5
      I;Ban biên tập;;;;1.300.000
      1;Trưởng ban;Nguyễn Văn An;4;250.000;1.000.000
      02.;Thư ký;Bình Minh;1,5;200000;300.000
      ;Cộng I;;;;1.300.000
      II;Kỹ thuật;;;;
      3;Quản trị;C03;;;500.000
      ;TỔNG CỘNG;;;;1.800.000
      Bằng chữ: Một triệu tám trăm nghìn đồng;;;;;
      ;;;;Bắc Kạn, ngày 5 tháng 10 năm 2024;
      NGƯỜI LẬP;;KẾ TOÁN TRƯỞNG;;;THỦ TRƯỞNG;;ngoài bảng

      """
    let result = read(sheet)
    #expect(result.problems == [])
    #expect(
      result.rows == [
        "2024-09-1 C01 Trưởng ban 1000000", "2024-09-2 C02 Thư ký 300000",
        "2024-09-3 C03 Quản trị 500000",
      ])
  }

  @Test func anAmountThatIsNotTheProductNamesBothCells() {
    let result = read(heading + "1;Trưởng ban;Nguyễn Văn An;4;250.000;1.200.000\n")
    #expect(result.problems == ["AMOUNT_DIFFERS f.csv:2:38"])
    #expect(
      result.findings.errors.first?.message.vi
        == "2:38 ghi 1.200.000 đ nhưng 2:28 × 2:30 là 1.000.000 đ")
  }

  @Test func aTotalIsTheSumOfTheRowsAboveOrOfItsGroup() {
    let rows = "1;Trưởng ban;C01;1;250.000;250.000\n2;Thư ký;C02;;;50.000\n"
    #expect(read(heading + rows + "Tổng cộng;;;;;300.000\n").problems == [])
    let wrong = read(heading + rows + "Tổng cộng;;;;;300.001\n")
    #expect(wrong.problems == ["AMOUNT_DIFFERS f.csv:4:15"])
    #expect(
      wrong.findings.errors.first?.message.en
        == "4:15 says 300,001 đ, but 2:28 … 3:16 is 300,000 đ")
  }

  @Test(arguments: [
    (";Thư ký;C02;;;50.000", "MISSING_VALUE"), ("một;Thư ký;C02;;;50.000", "INVALID_QUANTITY"),
    ("1;;C02;;;50.000", "MISSING_VALUE"), ("1;Thư ký;;;;50.000", "MISSING_VALUE"),
    ("1;Thư ký;C02;2;25.000;", "MISSING_VALUE"), ("1;Thư ký;C02;;;50,5", "INVALID_AMOUNT"),
    ("1;Thư ký;Hoa Ban;;;50.000", "AMBIGUOUS_CONTRIBUTOR"),
    ("1;Thư ký;Người Lạ;;;50.000", "UNKNOWN_CONTRIBUTOR"), ("5;;;;;", "MISSING_VALUE"),
  ])
  func aRowThatLooksLikeAPersonsIsNeverPassedOver(row: String, code: String) {
    #expect(read(heading + row + "\n").problems.first?.hasPrefix(code + " ") == true)
  }

  @Test func theRowStandsInTheRemunerationFilesColumns() throws {
    var findings = Findings()
    var places: [String] = []
    let september = try #require(Period(text: "2024-09"))
    var sheet = RemunerationSheet(directory: Reading.directory, period: september)
    TableReader(file: "f.csv", format: .csv, schema: RemunerationSheet.schema)
      .read(bytes: Array((heading + "1;Thư ký;C02;;;50.000\n").utf8), into: &findings) {
        row, findings in
        guard let place = sheet.parse(row, into: &findings)?.place else { return }
        places = [RemunerationColumn.id, .contributor, .value, .item].map {
          place.place(ofColumn: $0.rawValue).label
        }
      }
    #expect(places == ["f.csv:2:1", "f.csv:2:10", "f.csv:2:16", "f.csv:2:1"])
  }
}
