import Diagnostics

/// The rows of a JSON Lines file, read as its bytes arrive.
struct JSONRows: RowSource {
  private let file: String
  private let schema: ColumnSchema
  private var window = ByteWindow()
  private var scanned = 0
  private var line = 1
  private var isInLongLine = false
  private var keys: [String: Int] = [:]
  /// Whether an error has listed the keys that are known.
  private var listsColumns = false
  private(set) var isHopeless = false

  init(file: String, schema: ColumnSchema) {
    self.file = file
    self.schema = schema
  }

  mutating func append(_ chunk: [UInt8]) {
    window.append(chunk)
  }

  mutating func next(into findings: inout Findings) -> TableRow? {
    while !isHopeless, window.settle() {
      if isInLongLine {
        guard window.skipLine() else { return nil }
        line += 1
        isInLongLine = false
        continue
      }
      if window.count == 0 && window.isComplete {
        isHopeless = true
        return nil
      }
      guard findEnd() else {
        if scanned > TableLimits.row { passOverLine(&findings) } else { return nil }
        continue
      }
      if scanned > TableLimits.row {
        passOverLine(&findings)
        continue
      }
      let record = Record(bytes: window.copy(scanned), line: line)
      endLine()
      if let row = take(record, &findings) { return row }
    }
    return nil
  }

  /// Looks for the end of the line; `false` when it is not here yet or too far.
  private mutating func findEnd() -> Bool {
    let from = scanned
    let end = window.withRest { bytes in
      var index = from
      let last = min(bytes.count, TableLimits.row + 1)
      while index < last {
        if bytes[index] == Byte.lineFeed || bytes[index] == Byte.carriageReturn { break }
        index += 1
      }
      return index
    }
    scanned = end
    return end <= TableLimits.row && (end < window.count || window.isComplete)
  }

  private mutating func endLine() {
    let isEnded = scanned < window.count
    let last = isEnded ? window.bytes[window.start + scanned] : 0
    window.advance(
      by: scanned + (isEnded ? 1 : 0), afterReturn: last == Byte.carriageReturn)
    line += 1
    scanned = 0
  }

  private mutating func passOverLine(_ findings: inout Findings) {
    let record = Record(bytes: window.copy(Record.excerptBytes), line: line)
    findings.add(TabularProblem.rowTooLong, in: record, at: 0..<0, file: file)
    window.advance(by: scanned)
    scanned = 0
    isInLongLine = true
  }

  private mutating func take(_ record: Record, _ findings: inout Findings) -> TableRow? {
    let isBlank = record.bytes.allSatisfy { $0 == Byte.space || $0 == Byte.tab }
    if isBlank { return nil }
    let fault = record.bytes.withUnsafeBufferPointer { TextCheck.firstFault(in: $0, file: file) }
    if let fault {
      findings.add(
        fault.problem, in: record, at: fault.offset..<fault.offset, file: file)
      return nil
    }
    let members: [JSONMember]
    do throws(JSONFault) {
      members = try JSONObject.members(of: record.bytes)
    } catch {
      findings.add(error.problem, in: record, at: error.range, file: file)
      return nil
    }
    return row(record, members, &findings)
  }

  /// A row of the members; `nil` when a required key is missing, one stands twice or a
  /// value is not sound. An unknown key is an error but hides no other; it is shown once, however many
  /// rows bear it.
  private mutating func row(
    _ record: Record, _ members: [JSONMember], _ findings: inout Findings
  ) -> TableRow? {
    var isSound = true
    var cellByColumn = Array(repeating: -1, count: schema.columns.count)
    for (index, member) in members.enumerated() {
      if let problem = member.value.problem {
        findings.add(problem, in: record, at: member.value.cell.range, file: file)
        isSound = false
      }
      if schema.passesOver(member.key.text) { continue }
      guard let column = column(of: member.key.text) else {
        let problem = schema.unknown(member.key.text)
        if !findings.isRepeated(problem) {
          findings.add(
            listsColumns ? problem.withoutKnown : problem, in: record, at: member.key.range,
            file: file)
          listsColumns = listsColumns || problem.listsKnown
        }
        continue
      }
      if cellByColumn[column] >= 0 {
        findings.add(
          TabularProblem.duplicateColumn(schema.columns[column].name), in: record,
          at: member.key.range, file: file)
        isSound = false
      }
      cellByColumn[column] = index
    }
    let missing = schema.missing { cellByColumn[$0] >= 0 }
    if !missing.isEmpty {
      findings.add(
        TabularProblem.missingColumns(missing, nil), in: record, at: 0..<0, file: file)
      isSound = false
    }
    guard isSound else { return nil }
    return TableRow(
      file: file, record: record, cells: members.map(\.value.cell), cellByColumn: cellByColumn)
  }

  /// The column of a key; keys once known are not folded again.
  private mutating func column(of key: String) -> Int? {
    if let known = keys[key] { return known }
    guard let column = schema.index(of: key) else { return nil }
    if keys.count < TableLimits.columns { keys[key] = column }
    return column
  }
}
