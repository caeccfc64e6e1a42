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
}
