import Diagnostics

/// Makes rows of a table out of the rows of a sheet.
struct SheetRows {
  private let file: String
  private let sheet: String
  private let schema: ColumnSchema
  private let operands: [String]
  private let otherSheets: [String]
  private var scanner: SheetScanner
  private var header: Header?
  private var search = HeaderSearch<SheetScanner.Row>()

  /// Where the columns of the table stand in the sheet.
  private struct Header {
    /// The columns of the sheet that have a heading.
    let columns: [Int]
    let match: HeadingMatch
  }

  /// - Parameters:
  ///   - operands: the file, and the sheet where one was chosen, as a command names them.
  ///   - otherSheets: where else the table may be.
  init(
    _ scanner: SheetScanner, file: String, sheet: String, schema: ColumnSchema,
    operands: [String], otherSheets: [String] = []
  ) {
    self.scanner = scanner
    self.file = file
    self.sheet = sheet
    self.schema = schema
    self.operands = operands
    self.otherSheets = otherSheets
  }

  /// The next sound row, `nil` at the end; what is wrong with others is added to the findings.
  mutating func next(into findings: inout Findings) throws(WorkbookStop) -> TableRow? {
    while let row = try scanner.next() {
      if let found = take(row, &findings) { return found }
    }
    endSearch(&findings)
    if header == nil {
      findings.add(schema.missingHeader, at: .file(file))
      header = Header(columns: [], match: HeadingMatch([], schema: schema))
    }
    return nil
  }

  private mutating func take(_ row: SheetScanner.Row, _ findings: inout Findings) -> TableRow? {
    guard let header, !search.isOpen else {
      lookForHeader(row, &findings)
      return nil
    }
    let cells = self.cells(of: row, in: header)
    guard isSound(row, cells, in: header, &findings), header.match.isUsable else { return nil }
    return TableRow(
      file: file, record: cells.record, cells: cells.cells,
      cellByColumn: header.match.cellByColumn)
  }
}

// The row that names the columns.
extension SheetRows {
  private mutating func lookForHeader(_ row: SheetScanner.Row, _ findings: inout Findings) {
    let found = candidate(row)
    if found.match.isUsable {
      header = found
      search.close()
      report(found, in: row, &findings)
    } else {
      let isLikeliest = header.map { found.match.isLikelier(than: $0.match) } ?? true
      if isLikeliest { header = found }
      search.hold(row, isLikeliest: isLikeliest)
      if !search.isOpen { endSearch(&findings) }
    }
  }

  private func candidate(_ row: SheetScanner.Row) -> Header {
    let cells = row.cells.filter { $0.column < TableLimits.columns }
    return Header(
      columns: cells.map(\.column),
      match: HeadingMatch(cells.map { Self.text(of: $0) }, schema: schema))
  }

  /// Nothing names the columns: the likeliest row was meant to, and the rest is checked after it.
  private mutating func endSearch(_ findings: inout Findings) {
    guard let header, let first = search.held.first, !header.match.isUsable else { return }
    report(header, in: first, &findings)
    for row in search.held.dropFirst() {
      _ = isSound(row, cells(of: row, in: header), in: header, &findings)
    }
    search.close()
  }

  private func report(_ header: Header, in row: SheetScanner.Row, _ findings: inout Findings) {
    if let wide = row.cells.first(where: { $0.column >= TableLimits.columns }) {
      findings.add(
        TabularProblem.tooManyColumns(wide.column + 1), at: place(wide.column, row.number))
      return
    }
    let cells = self.cells(of: row, in: header)
    for (index, problem) in header.match.problems {
      findings.add(problem, in: cells.record, at: cells.cells[index].range, file: file)
    }
    if !header.match.missing.isEmpty {
      findings.add(
        header.match.problem(of: operands, otherSheets: otherSheets), in: cells.record, at: 0..<0,
        file: file)
    }
  }
}

// The cells of a row.
extension SheetRows {
  private typealias Cells = (cells: [Cell], record: Record)

  private static let divider: [UInt8] = Array(" | ".utf8)

  /// The cells under the headings, and the row as an excerpt shows it.
  private func cells(of row: SheetScanner.Row, in header: Header) -> Cells {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var cells: [Cell] = []
    var at = 0
    for column in header.columns {
      if !cells.isEmpty { bytes += Self.divider }
      while at < row.cells.count, row.cells[at].column < column { at += 1 }
      let text =
        at < row.cells.count && row.cells[at].column == column ? Self.text(of: row.cells[at]) : ""
      let start = bytes.count
      bytes += Self.onOneLine(text)
      starts.append(start)
      cells.append(Cell(text: text, range: start..<bytes.count, form: .plain))
    }
    let position = SheetPosition(name: sheet, columns: header.columns, starts: starts)
    return (cells, Record(bytes: bytes, line: row.number, sheet: position))
  }

  private static func text(of cell: SheetCell) -> String {
    guard case .text(let bytes) = cell.value else { return "" }
    return bytes.withUnsafeBufferPointer { CanonicalText.nfc($0) }
  }

  /// The text with its line endings as spaces: a row of a sheet is one line of an excerpt.
  private static func onOneLine(_ text: String) -> [UInt8] {
    text.utf8.map { $0 == Byte.lineFeed || $0 == Byte.carriageReturn ? Byte.space : $0 }
  }

  private func isSound(
    _ row: SheetScanner.Row, _ cells: Cells, in header: Header, _ findings: inout Findings
  ) -> Bool {
    let errors = findings.errorCount
    if row.size > TableLimits.row {
      findings.add(TabularProblem.rowTooLong, at: place(row.cells[0].column, row.number))
      return false
    }
    for cell in row.cells {
      guard let index = header.columns.firstIndex(of: cell.column) else {
        if cell.isBlank || schema.isOnPaper || !header.match.bindsRows { continue }
        findings.add(TabularProblem.valueOutsideTable, at: place(cell.column, row.number))
        break
      }
      if let problem = cell.problem(in: file) {
        findings.add(problem, in: cells.record, at: cells.cells[index].range, file: file)
      }
    }
    return findings.errorCount == errors
  }

  private func place(_ column: Int, _ row: Int) -> Place {
    .cell(file: file, sheet: sheet, cell: "\(SheetCell.letters(of: column))\(row)")
  }
}

extension SheetCell {
  /// What is wrong with the cell itself.
  fileprivate func problem(in file: String) -> TabularProblem? {
    switch value {
    case .problem(let problem): problem
    case .text(let bytes):
      bytes.withUnsafeBufferPointer { TextCheck.firstFault(in: $0, file: file) }?.problem
    }
  }

  fileprivate var isBlank: Bool {
    if case .text(let bytes) = value { return bytes.allSatisfy(\.isXMLSpace) }
    return false
  }
}
