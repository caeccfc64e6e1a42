import Foundation
import Testing

/// Where a workbook can be made, the test runs; `.ci/run` installs what that takes.
private func has(_ words: [String]) -> Bool {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  do { try process.run() } catch { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}

private let hasOpenpyxl = has(["/usr/bin/python3", "-c", "import openpyxl"])
private let hasLibreOffice = has(["which", "soffice"])

/// Workbooks as openpyxl and LibreOffice write them, through the program.
@Suite struct WorkbookImportTests {
  private static let people = """
    import datetime, openpyxl
    book = openpyxl.Workbook()
    hidden = book.active
    hidden.title, hidden.sheet_state = "Nháp", "hidden"
    sheet = book.create_sheet("Danh sách")
    sheet.append(["ỦY BAN NHÂN DÂN TỈNH"])
    sheet.append([])
    sheet.append(["Mã người", "Họ và tên", "Đối tượng", "Áp dụng từ", "Mã số thuế", "Số tài khoản"])
    sheet.append(["C1", "Nông Thị An", "ctv", datetime.date(2024, 1, 2), "0100109106", "00123456789"])
    sheet.append(["C2", "Hoàng “B” & <C>", "tổ chức", None, 100109106, None])
    sheet["E5"].number_format = "0000000000"
    book.save("people.xlsx")
    """

  private func binary() throws -> Binary {
    let binary = try Binary()
    try binary.write(Self.people, to: "make.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["make.py"]
    process.currentDirectoryURL = binary.folder
    try process.run()
    process.waitUntilExit()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    return binary
  }

  private func check(_ binary: Binary) throws {
    let rows = try #require(try binary.json("contributor", "list")["rows"] as? [[String: Any]])
    let byCode = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["code"] as? String ?? "", $0) })
    #expect(byCode["C1"]?["name"] as? String == "Nông Thị An")
    #expect(byCode["C1"]?["bankAccount"] as? String == "••••••••789")
    #expect(byCode["C2"]?["name"] as? String == "Hoàng “B” & <C>")
    // Leading zeros of the number format are kept: ten signs.
    #expect((byCode["C2"]?["taxCode"] as? String)?.count == 10)
  }

  // Skipped where openpyxl is absent.
  @Test(.enabled(if: hasOpenpyxl)) func aWorkbookOfOpenpyxlIsTaken() throws {
    let binary = try binary()
    let outcome = try binary.run("contributor", "import", "people.xlsx")
    #expect(outcome.status == 0, "\(outcome.errors)")
    try check(binary)
    let hidden = try binary.run("contributor", "import", "people.xlsx", "--sheet", "Nháp")
    #expect(hidden.status == 65 && hidden.errors.contains("[MISSING_HEADER]"))
    let none = try binary.run("contributor", "import", "people.xlsx", "--sheet", "X")
    #expect(none.status == 65 && none.errors.contains("Danh sách"))
  }

  // Skipped where LibreOffice or openpyxl is absent.
  @Test(.enabled(if: hasOpenpyxl && hasLibreOffice)) func aWorkbookOfLibreOfficeIsTaken() throws {
    let binary = try binary()
    for form in ["xlsx", "xls", "ods"] {
      let office = Process()
      office.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      office.arguments = [
        "soffice", "-env:UserInstallation=file://\(binary.folder.path)/profile", "--headless",
        "--convert-to", form, "--outdir", "office", "people.xlsx",
      ]
      office.currentDirectoryURL = binary.folder
      office.standardOutput = FileHandle.nullDevice
      office.standardError = FileHandle.nullDevice
      try office.run()
      office.waitUntilExit()
    }
    let outcome = try binary.run("contributor", "import", "office/people.xlsx")
    #expect(outcome.status == 0, "\(outcome.errors)")
    try check(binary)
    for form in ["xls", "ods"] {
      let refused = try binary.run("contributor", "import", "office/people.\(form)")
      #expect(refused.status == 65 && refused.errors.contains("[NOT_A_WORKBOOK]"))
    }
  }

  @Test func headingsOfTheOfficesOwnAreMapped() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    try binary.write(
      "column,heading\ncode,Số thẻ\nname,Danh xưng\nkind,Code\n,Chữ ký\n", to: "map.csv")
    try binary.write(
      "STT đơn vị,,,\nSố thẻ,Danh xưng,Code,Chữ ký\nC1,Nông Thị An,ctv,x\n", to: "people.csv")
    let outcome = try binary.run("contributor", "import", "people.csv", "--map", "map.csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    try binary.write("column,heading\nnam,Danh xưng\n", to: "map.csv")
    let wrong = try binary.run("contributor", "import", "people.csv", "--map", "map.csv")
    #expect(wrong.status == 65 && wrong.errors.contains("map.csv:2:1"))
    let sheet = try binary.run("contributor", "import", "people.csv", "--sheet", "A")
    #expect(sheet.status == 65 && sheet.errors.contains("[SHEET_OF_PLAIN_TEXT]"))
  }

  @Test func anOutputNeverReplacesAnInputWhateverOptionNamesIt() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    try binary.write("column,heading\n", to: "map.csv")
    try binary.write("code,name,kind\nC1,An,ctv\n", to: "people.csv")
    for name in ["people.csv", "map.csv", "nhuanbut.sqlite"] {
      let outcome = try binary.run(
        "contributor", "import", "people.csv", "--map", "map.csv", "--output", name)
      #expect(outcome.status == 65, "\(name): \(outcome.errors)")
    }
    try FileManager.default.createDirectory(
      at: binary.folder.appendingPathComponent("r"), withIntermediateDirectories: true)
    try binary.write("a\n", to: "r/instruments.csv")
    let rates = try binary.run(
      "contributor", "list", "--rates", "r", "--output", "r/instruments.csv")
    #expect(rates.status == 65 && rates.errors.contains("[OUTPUT_IS_INPUT]"))
  }

  // Skipped where openpyxl is absent.
  @Test(.enabled(if: hasOpenpyxl)) func theOldWorkingSheetIsRemunerationByAmount() throws {
    let binary = try binary()
    #expect(try binary.run("contributor", "import", "people.xlsx").status == 0)
    try binary.write(Self.workingSheet, to: "make.py")
    func make(_ amount: Int) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
      process.arguments = ["make.py", "\(amount)"]
      process.currentDirectoryURL = binary.folder
      try process.run()
      process.waitUntilExit()
    }
    let words = ["remuneration", "import", "thu-lao.xlsx", "--sheet", "T9"]
    try make(310_000)
    let unasked = try binary.run(words)
    #expect(unasked.status == 65)
    #expect(
      unasked.errors.contains(
        "nhuanbut remuneration import thu-lao.xlsx --sheet T9 --period 2024-09"))
    let cover = try binary.run("remuneration", "import", "thu-lao.xlsx", "--period", "2024-09")
    #expect(cover.status == 65 && cover.errors.contains("--sheet: T9"))
    let wrong = try binary.run(words + ["--period", "2024-09"])
    #expect(wrong.status == 65)
    #expect(
      wrong.errors.contains(
        "thu-lao.xlsx:T9!F7: error: F7 ghi 310.000 đ nhưng D7 × E7 là 300.000 đ"))
    #expect(
      wrong.errors.contains("T9!F8: error: F8 ghi 1.300.000 đ nhưng F6 … F7 là 1.310.000 đ"))
    try make(300_000)
    let taken = try binary.json(words + ["--period", "2024-09"])
    let row = try #require((taken["rows"] as? [[String: Any]])?.first)
    #expect(row["added"] as? Int == 2 && row["rows"] as? Int == 2 && row["graded"] as? Int == 2)
    let again = try binary.run(words + ["--period", "2024-09"])
    #expect(again.status == 0 && again.errors.contains("0 mới, 0 sửa, 2 như cũ"))
    let list = try binary.run("remuneration", "list", "--format", "csv").output
    #expect(list.contains("2024-09-1,Trưởng ban biên tập,") && list.contains(",1000000,"))
  }

  private static let workingSheet = """
    import openpyxl, sys
    book = openpyxl.Workbook()
    book.active.title = "Bìa"
    book.active.append(["Trang bìa"])
    sheet = book.create_sheet("T9")
    for row in [
        ["ỦY BAN NHÂN DÂN TỈNH", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG"], [], ["BẢNG THANH TOÁN THÙ LAO THÁNG 9"],
        ["STT", "CHỨC DANH", "NGƯỜI THỰC HIỆN", "SỐ KỲ", "ĐƠN GIÁ", "THÀNH TIỀN", "KÝ NHẬN"],
        [1, "Trưởng ban biên tập", "Nông Thị An", 4, 250000, 1000000],
        [2, "Thư ký", "C2", 2, 150000, int(sys.argv[1])],
        ["Tổng cộng", None, None, None, None, 1300000],
        ["Bằng chữ: Một triệu ba trăm nghìn đồng"],
        [None, None, "NGƯỜI LẬP", None, "KẾ TOÁN", None, None, None, "THỦ TRƯỞNG"],
    ]:
        sheet.append(row)
    sheet.merge_cells("A4:F4")
    book.save("thu-lao.xlsx")
    """
}
