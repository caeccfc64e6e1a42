import Diagnostics
import Orthography

/// The header row of a CSV file: which column of the schema stands where.
struct CSVHeader {
  /// The byte between fields.
  let delimiter: UInt8
  /// How many columns the file has.
  let width: Int
  /// Which column of the schema stands where.
  let match: HeadingMatch
  private let cells: [Cell]

  /// Reads the header.
  ///
  /// `nil` when its cells cannot be told apart or are too many, which is added to the findings.
  init?(_ record: Record, schema: ColumnSchema, file: String, findings: inout Findings) {
    guard let (delimiter, split) = Self.split(record, schema: schema) else {
      findings.add(
        TabularProblem.textAfterQuote(openedOnLine: record.line), in: record, at: 0..<0,
        file: file)
      return nil
    }
    guard split.cellCount <= TableLimits.columns else {
      findings.add(
        TabularProblem.tooManyColumns(split.cellCount), in: record, at: 0..<0, file: file)
      return nil
    }
    self.delimiter = delimiter
    width = split.cellCount
    cells = split.cells.map { $0.cell(in: record.bytes) }
    match = HeadingMatch(cells.map(\.text), schema: schema)
  }

  /// Adds what is wrong with the headings to the findings.
  func report(in record: Record, file: String, into findings: inout Findings) {
    for (index, problem) in match.problems {
      findings.add(problem, in: record, at: cells[index].range, file: file)
    }
    if !match.isUsable {
      findings.add(match.problem(of: [file]), in: record, at: 0..<0, file: file)
    }
  }

  /// The cells by the delimiter under which most headings are known, then most stand.
  private static func split(
    _ record: Record, schema: ColumnSchema
  ) -> (delimiter: UInt8, cells: CSVScanner)? {
    var best: (delimiter: UInt8, cells: CSVScanner, known: Int)?
    for delimiter in [Byte.comma, Byte.semicolon, Byte.tab] {
      var scanner = CSVScanner(delimiter: delimiter)
      let outcome = record.bytes.withUnsafeBufferPointer { scanner.scan($0, isComplete: true) }
      guard outcome == .row else { continue }
      let known = scanner.cells.count { schema.index(of: $0.cell(in: record.bytes).text) != nil }
      let isBetter = best.map { (known, scanner.cellCount) > ($0.known, $0.cells.cellCount) }
      if isBetter ?? true { best = (delimiter, scanner, known) }
    }
    return best.map { ($0.delimiter, $0.cells) }
  }
}

extension ColumnSchema {
  /// The required columns that are not there, by name.
  func missing(_ isPresent: (Int) -> Bool) -> [String] {
    columns.indices.filter { columns[$0].isRequired && !isPresent($0) }.map { columns[$0].name }
  }

  /// The problem of a heading that no column bears, cut to what can be shown.
  func unknown(_ heading: String) -> TabularProblem {
    let shown = TextWidth.truncate(TextWidth.printable(heading), columns: 60)
    return .unknownColumn(shown, nearest: nearest(to: heading), known: names)
  }
}

extension CSVScanner.Bounds {
  /// The cell with its value.
  func cell(in bytes: [UInt8]) -> Cell {
    Cell(text: text(in: bytes), range: start..<end, form: isQuoted ? .quoted : .plain)
  }

  private func text(in bytes: [UInt8]) -> String {
    let content = isQuoted ? start + 1..<end - 1 : start..<end
    if content.isEmpty { return "" }
    if hasDoubledQuotes {
      return Self.single(bytes[content]).withUnsafeBufferPointer { CanonicalText.nfc($0) }
    }
    return bytes.withUnsafeBufferPointer {
      CanonicalText.nfc(UnsafeBufferPointer(rebasing: $0[content]))
    }
  }

  /// The bytes with doubled quotation marks made single.
  private static func single(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var followsQuote = false
    for byte in bytes {
      if byte == Byte.quote && followsQuote {
        followsQuote = false
        continue
      }
      followsQuote = byte == Byte.quote
      single.append(byte)
    }
    return single
  }

  /// How many bytes the value has, quotation marks aside.
  func length(in bytes: [UInt8]) -> Int {
    guard isQuoted else { return end - start }
    let content = bytes[start + 1..<end - 1]
    return hasDoubledQuotes ? Self.single(content).count : content.count
  }
}
