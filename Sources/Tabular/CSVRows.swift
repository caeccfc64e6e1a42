import Diagnostics

/// The rows of a CSV file (RFC 4180), read as its bytes arrive.
struct CSVRows: RowSource {
  private let file: String
  private let schema: ColumnSchema
  private var window = ByteWindow()
  private var scanner = CSVScanner()
  private var header: CSVHeader?
  private var search = HeaderSearch<Record>()
  private var line = 1
  private var mode = Mode.row
  private var restarts = 0
  private(set) var isHopeless = false

  private enum Mode {
    /// Looking for the end of a row.
    case row
    /// Passing over the rest of a row that is too long.
    case longRow
    /// Passing over the rest of a line that is not CSV.
    case brokenLine
  }

  init(file: String, schema: ColumnSchema) {
    self.file = file
    self.schema = schema
  }

  mutating func append(_ chunk: [UInt8]) {
    window.append(chunk)
  }

  mutating func next(into findings: inout Findings) -> TableRow? {
    while !isHopeless, window.settle() {
      if mode == .brokenLine {
        guard window.skipLine() else { return nil }
        beginRow(after: 1)
        continue
      }
      if window.count == 0 && window.isComplete && mode == .row {
        finish(&findings)
        return nil
      }
      let outcome = scanner.scan(window)
      if outcome == .needsMore {
        if mode == .longRow { dropScanned() }
        return nil
      }
      if outcome != .row, !window.showsLine(of: scanner.position) { return nil }
      if let row = handle(outcome, &findings) { return row }
    }
    return nil
  }

  /// What to do about what the scanner found; a row if it is one and sound.
  private mutating func handle(
    _ outcome: CSVScanner.Outcome, _ findings: inout Findings
  ) -> TableRow? {
    switch outcome {
    case .needsMore: return nil
    case .row where mode == .longRow:
      endRow()
    case .row:
      let record = Record(bytes: window.copy(scanner.position), line: line)
      defer { endRow() }
      return take(record, &findings)
    case .textAfterQuote:
      reportTextAfterQuote(&findings)
    case .unterminatedQuote:
      restartAfterQuote(&findings)
    case .fieldTooLong:
      report(.fieldTooLong, at: scanner.fieldStart, &findings)
      passOverRow()
    case .rowTooLong:
      report(.rowTooLong, at: 0, &findings)
      passOverRow()
    }
    return nil
  }

  private mutating func finish(_ findings: inout Findings) {
    isHopeless = true
    endSearch(&findings)
    if header == nil { findings.add(schema.missingHeader, at: .file(file)) }
  }
}

// Passing from one row to the next.
extension CSVRows {
  private mutating func beginRow(after lines: Int) {
    line += lines
    scanner.begin()
    mode = .row
  }

  private mutating func endRow() {
    let end = scanner.position
    if end < window.count {
      window.advance(
        by: end + 1, afterReturn: window.bytes[window.start + end] == Byte.carriageReturn)
    } else {
      window.advance(by: end)
    }
    beginRow(after: scanner.lineBreaks + 1)
  }

  private mutating func passOverRow() {
    if header == nil {
      isHopeless = true
      return
    }
    mode = .longRow
    dropScanned()
  }

  private mutating func dropScanned() {
    window.advance(by: scanner.position)
    scanner.discard()
  }

  private func report(_ problem: TabularProblem, at offset: Int, _ findings: inout Findings) {
    let end = min(window.count, max(scanner.position, offset) + Record.excerptBytes)
    let record = Record(bytes: window.copy(end), line: line)
    findings.add(problem, in: record, at: offset..<offset, file: file)
  }

  private mutating func reportTextAfterQuote(_ findings: inout Findings) {
    if mode == .row {
      let opened = line + scanner.lineBreaksBeforeField
      report(.textAfterQuote(openedOnLine: opened), at: scanner.position, &findings)
    }
    if header == nil { isHopeless = true }
    window.advance(by: scanner.position)
    line += scanner.lineBreaks
    mode = .brokenLine
  }

  /// Reads on behind the line on which the quotation mark stands that nothing closes.
  private mutating func restartAfterQuote(_ findings: inout Findings) {
    guard mode == .row else {
      window.advance(by: window.count)
      beginRow(after: 0)
      return
    }
    report(.unterminatedQuote, at: scanner.fieldStart, &findings)
    restarts += 1
    if header == nil || restarts > TableLimits.restarts { isHopeless = true }
    line += scanner.lineBreaksBeforeField
    window.advance(by: scanner.fieldStart)
    mode = .brokenLine
  }
}

// From a record to a row.
extension CSVRows {
  private mutating func take(_ record: Record, _ findings: inout Findings) -> TableRow? {
    if isBlank(record) { return nil }
    let fault = record.bytes.withUnsafeBufferPointer { TextCheck.firstFault(in: $0, file: file) }
    if let fault {
      findings.add(
        fault.problem, in: record, at: fault.offset..<fault.offset, file: file)
      if header == nil { isHopeless = true }
      return nil
    }
    guard let header, !search.isOpen else {
      readHeader(record, &findings)
      return nil
    }
    guard isSound(record, scanner, in: header, &findings), header.match.isUsable else {
      return nil
    }
    return row(record, header)
  }

  private mutating func readHeader(_ record: Record, _ findings: inout Findings) {
    var faults = Findings()
    guard let found = CSVHeader(record, schema: schema, file: file, findings: &faults) else {
      return passOverHeading(record, faults, &findings)
    }
    if !found.match.isUsable {
      let isLikeliest = header.map { found.match.isLikelier(than: $0.match) } ?? true
      if isLikeliest { header = found }
      search.hold(record, isLikeliest: isLikeliest)
      if !search.isOpen { endSearch(&findings) }
      return
    }
    found.report(in: record, file: file, into: &findings)
    search.close()
    begin(under: found)
  }

  /// A row that cannot be split is no header; the first one ends the file.
  private mutating func passOverHeading(
    _ record: Record, _ faults: Findings, _ findings: inout Findings
  ) {
    if header == nil {
      for fault in faults.errors { findings.add(fault) }
      isHopeless = true
      return
    }
    search.hold(record, isLikeliest: false)
    if !search.isOpen { endSearch(&findings) }
  }

  /// Nothing names the columns: the likeliest row was meant to, and the rest is checked after it.
  private mutating func endSearch(_ findings: inout Findings) {
    guard search.isOpen || !search.held.isEmpty, let header, let first = search.held.first else {
      return
    }
    header.report(in: first, file: file, into: &findings)
    for record in search.held.dropFirst() {
      var scanner = CSVScanner(delimiter: header.delimiter)
      let outcome = record.bytes.withUnsafeBufferPointer { scanner.scan($0, isComplete: true) }
      if outcome == .row { _ = isSound(record, scanner, in: header, &findings) }
    }
    search.close()
    begin(under: header)
  }

  /// From here on rows are split as the header says.
  private mutating func begin(under header: CSVHeader) {
    self.header = header
    let position = scanner.position
    let lineBreaks = scanner.lineBreaks
    scanner = CSVScanner(delimiter: header.delimiter)
    scanner.standAtEnd(of: position, lineBreaks: lineBreaks)
  }

  /// Whether nothing stands in the record; a spreadsheet leaves rows of delimiters alone.
  private func isBlank(_ record: Record) -> Bool {
    let isSearching = search.isOpen
    return record.bytes.allSatisfy { byte in
      byte == header?.delimiter || byte == Byte.space || byte == Byte.tab
        || isSearching && (byte == Byte.comma || byte == Byte.semicolon)
    }
  }

  private func isSound(
    _ record: Record, _ scanner: CSVScanner, in header: CSVHeader, _ findings: inout Findings
  ) -> Bool {
    let width = header.width
    let errors = findings.errorCount
    for bounds in scanner.cells where bounds.end - bounds.start > TableLimits.field {
      guard bounds.length(in: record.bytes) > TableLimits.field else { continue }
      let start = bounds.start
      findings.add(TabularProblem.fieldTooLong, in: record, at: start..<start, file: file)
    }
    for index in header.match.unnamed where index < scanner.cellCount {
      let bounds = scanner.cells[index]
      if bounds.length(in: record.bytes) == 0 { continue }
      findings.add(
        TabularProblem.valueOutsideTable, in: record, at: bounds.start..<bounds.end, file: file)
    }
    if scanner.cellCount > width, !schema.isOnPaper, header.match.bindsRows {
      let surplus = scanner.cells[width]
      findings.add(
        TabularProblem.tooManyFields(found: scanner.cellCount, expected: width), in: record,
        at: surplus.start..<surplus.end, file: file)
    }
    return findings.errorCount == errors
  }

  private func row(_ record: Record, _ header: CSVHeader) -> TableRow {
    var cells: [Cell] = []
    cells.reserveCapacity(header.width)
    for bounds in scanner.cells { cells.append(bounds.cell(in: record.bytes)) }
    let end = record.bytes.count
    while cells.count < header.width {
      cells.append(Cell(text: "", range: end..<end, form: .plain))
    }
    return TableRow(
      file: file, record: record, cells: cells, cellByColumn: header.match.cellByColumn)
  }
}
