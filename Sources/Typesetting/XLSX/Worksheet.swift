/// A worksheet around the rows of its table: what comes before them and what after.
struct Worksheet {
  let frame: WorksheetFrame

  private var paper: Paper { frame.paper }

  /// Everything before the rows of the table.
  var opening: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(
      contentsOf: """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
        <sheetViews><sheetView workbookViewId="0" showGridLines="0">\(frozenPane)</sheetView></sheetViews>
        <sheetFormatPr defaultRowHeight="15.75"/>
        <cols>\(columns)</cols>
        <sheetData>

        """.utf8)
    for (index, line) in frame.head.enumerated() {
      line.append(row: index + 1, widths: frame.widths, to: &bytes)
    }
    return bytes
  }

  /// Everything after them.
  ///
  /// - Parameters:
  ///   - row: the first free one.
  ///   - merged: the merged cells of the table.
  func closing(_ tail: ReportTail, row: Int, merged: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    let lines = frame.closing(tail)
    for (index, line) in lines.enumerated() {
      line.append(row: row + index, widths: frame.widths, to: &bytes)
    }
    let merges =
      merged + frame.head.enumerated().flatMap { $1.merges(row: $0 + 1) }
      + lines.enumerated().flatMap { $1.merges(row: row + $0) }
    let cells = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let list =
      merges.isEmpty ? "" : "<mergeCells count=\"\(merges.count)\">\(cells)</mergeCells>\n"
    // A page setup in inches; A4 is paper 9.
    bytes.append(
      contentsOf: """
        </sheetData>
        \(list)<printOptions horizontalCentered="1"/>
        <pageMargins left="0.8" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>
        <pageSetup paperSize="9" orientation="\(paper.pageOrientation.rawValue)" fitToWidth="1" fitToHeight="0"/>
        <headerFooter><oddFooter>\(XMLText.escaped(footer))</oddFooter></headerFooter>
        </worksheet>

        """.utf8)
    return bytes
  }

  private var frozenPane: String {
    guard let rows = frame.headingRows else { return "" }
    let (last, next) = (rows.upperBound, rows.upperBound + 1)
    return "<pane ySplit=\"\(last)\" topLeftCell=\"A\(next)\" activePane=\"bottomLeft\" "
      + "state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A\(next)\" sqref=\"A\(next)\"/>"
  }

  private var columns: String {
    frame.widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width + 3)\" customWidth=\"1\"/>"
    }.joined()
  }

  /// The seal on the left and the page on the right; an ampersand would start a code.
  private var footer: String {
    let seal = String(paper.footer.replacing("&", with: "&&").prefix(120))
    return (seal.isEmpty ? "" : "&L\(seal)") + "&RTrang &P/&N"
  }
}
