import Diagnostics
import Orthography

/// The bytes of one row as they were read, from which places and excerpts are told.
///
/// A row begins at the beginning of a physical line and may run over several.
struct Record: Sendable {
  /// The bytes, without the line ending.
  let bytes: [UInt8]
  /// The physical line on which it begins, from 1; in a workbook the row of the sheet.
  let line: Int
  /// Where in a sheet it stands, for a row of a workbook.
  var sheet: SheetPosition?

  /// How many scalars of a line an excerpt shows.
  static let excerptLength = 160
  /// How many bytes hold so many scalars for certain.
  static let excerptBytes = 4 * excerptLength

  /// The physical line of a byte, and where in the record that line begins.
  private func lineStart(of offset: Int) -> (line: Int, start: Int) {
    var found = (line: line, start: 0)
    for index in 0..<min(offset, bytes.count) where endsLine(index) {
      found = (found.line + 1, index + 1)
    }
    return found
  }

  /// Whether the byte ends a physical line; of a CRLF the LF does.
  private func endsLine(_ index: Int) -> Bool {
    switch bytes[index] {
    case Byte.lineFeed: true
    case Byte.carriageReturn: index + 1 == bytes.count || bytes[index + 1] != Byte.lineFeed
    default: false
    }
  }

  /// The line and the column, counted in scalars from 1, of a byte.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let (line, start) = lineStart(of: offset)
    return (line, scalars(start..<min(offset, bytes.count)) + 1)
  }

  /// How many scalars some of the bytes are.
  func scalars(_ range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
  }

  /// The place of a byte.
  func place(of offset: Int, file: String) -> Place {
    if let sheet { return sheet.place(of: offset, row: line, file: file) }
    let (line, column) = position(of: offset)
    return .line(file: file, line: line, column: column)
  }

  /// The physical line of some bytes, cut around them when it is long.
  func excerpt(of range: Range<Int>) -> Excerpt {
    let start = lineStart(of: range.lowerBound).start
    let isEnd = { (byte: UInt8) in byte == Byte.lineFeed || byte == Byte.carriageReturn }
    let end = bytes[start...].firstIndex(where: isEnd) ?? bytes.count
    let from = min(range.lowerBound, end)
    return Self.cut(
      Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars),
      at: scalars(start..<from), width: scalars(from..<max(from, min(range.upperBound, end))))
  }

  private static func cut(_ line: [Unicode.Scalar], at place: Int, width: Int) -> Excerpt {
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return TextWidth.printable(String(view))
    }
    guard line.count > excerptLength else {
      return Excerpt(line: text(line[...]), column: place + 1, width: width)
    }
    let first = max(0, min(place - excerptLength / 2, line.count - excerptLength))
    let last = min(line.count, first + excerptLength)
    let before = first > 0 ? "…" : ""
    let after = last < line.count ? "…" : ""
    return Excerpt(
      line: before + text(line[first..<last]) + after,
      column: place - first + before.unicodeScalars.count + 1,
      width: min(width, last - place))
  }
}

/// Where the cells of a row stand in a sheet.
struct SheetPosition: Sendable {
  /// The sheet.
  let name: String
  /// The column of the sheet of each cell, from 0.
  let columns: [Int]
  /// The byte of the record at which each cell begins.
  let starts: [Int]

  /// The place of a byte of a row.
  func place(of offset: Int, row: Int, file: String) -> Place {
    let index = max(0, (starts.firstIndex { $0 > offset } ?? starts.count) - 1)
    let letters = SheetCell.letters(of: columns.isEmpty ? 0 : columns[index])
    return .cell(file: file, sheet: name, cell: "\(letters)\(row)")
  }
}

extension Findings {
  /// Adds a problem found in the bytes of a row.
  mutating func add(
    _ problem: any Problem, severity: Severity = .error, in record: Record, at range: Range<Int>,
    file: String
  ) {
    let isKept = (severity == .error ? errors : warnings).count < Findings.kept
    guard isKept else {
      // Beyond what is kept only the count matters, so no place is looked for.
      add(Diagnostic(problem, severity: severity, at: .file(file)))
      return
    }
    add(
      Diagnostic(
        problem, severity: severity, at: record.place(of: range.lowerBound, file: file),
        excerpt: record.excerpt(of: range)))
  }
}
