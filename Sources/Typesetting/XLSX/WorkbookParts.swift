/// The small parts of a workbook that say what the others are.
enum WorkbookParts {
  /// A worksheet as the workbook lists it.
  struct Listing {
    let name: String
    /// The rows repeated on each printed page.
    let titles: ClosedRange<Int>?
  }

  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let main = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The path of a worksheet, counted from 0.
  static func path(_ index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

  /// `_rels/.rels`: where the workbook is.
  static let root = """
    \(declaration)
    <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>

    """

  static func workbook(_ sheets: [Listing]) -> String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(XMLText.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    let titles = sheets.enumerated().compactMap { index, sheet in
      sheet.titles.map { rows in
        let name = XMLText.escaped(sheet.name.replacing("'", with: "''"))
        return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
          + "'\(name)'!$\(rows.lowerBound):$\(rows.upperBound)</definedName>"
      }
    }
    let names = titles.isEmpty ? "" : "<definedNames>\(titles.joined())</definedNames>"
    return """
      \(declaration)
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(office)">
      <sheets>\(list.joined())</sheets>\(names)
      </workbook>

      """
  }

  static func relationships(_ count: Int) -> String {
    let sheets = (0..<count).map { index in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/worksheet\" "
        + "Target=\"worksheets/sheet\(index + 1).xml\"/>"
    }
    return """
      \(declaration)
      <Relationships xmlns="\(package)/relationships">\(sheets.joined())<Relationship \
      Id="rId\(count + 1)" Type="\(office)/styles" Target="styles.xml"/></Relationships>

      """
  }

  static func contentTypes(_ count: Int) -> String {
    let sheets = (0..<count).map { index in
      "<Override PartName=\"/\(path(index))\" ContentType=\"\(main).worksheet+xml\"/>"
    }
    return """
      \(declaration)
      <Types xmlns="\(package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(main).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(main).styles+xml"/>\(sheets.joined())</Types>

      """
  }
}
