import Diagnostics
import Orthography

/// The rows of a table as cells of a worksheet.
struct WorksheetRows {
  /// The most rows a worksheet has.
  static let limit = 1_048_576
  /// A text column is made no wider than this.
  private static let widestText = 46
  /// A column of codes is not folded, and made no wider than this.
  private static let widestCode = 80

  /// The row that comes next; rows count from 1.
  private(set) var next: Int
  /// How wide the contents of each column are, in characters.
  private(set) var widths: [Int]
  /// The cells over which texts of groups and sums run.
  private(set) var merges: [String] = []

  private let paper: Paper
  /// `<c r="A`, by column.
  private let starts: [[UInt8]]
  /// The digits of the next row.
  private var number: [UInt8] = []
  /// `" s="7"`, by look.
  private static let looks: [[UInt8]] = (0..<WorkbookStyle.count).map {
    Array("\" s=\"\($0)\"".utf8)
  }
  private let limit: Int
  private let leastHeight: Int
  private var totals: TotalTracker

  init(of paper: Paper, firstRow: Int, limit: Int) {
    self.paper = paper
    self.limit = limit
    next = firstRow
    totals = TotalTracker(paper.columns, firstRow: firstRow)
    starts = paper.columns.indices.map { Array("<c r=\"\(CellReference.column($0))".utf8) }
    leastHeight = paper.hasRoomForSignatures ? 27 : 0
    widths = paper.columns.map { column in
      max(column.minimumWidth, Wrapping.widestWord(column.heading))
    }
  }

  /// Writes a row.
  ///
  /// - Throws: `WorkbookProblem.tooManyRows` past the last row of a worksheet.
  mutating func append(_ row: PaperRow, to bytes: inout [UInt8]) throws(Failure) {
    guard next <= limit else { throw Failure(WorkbookProblem.tooManyRows(limit: limit)) }
    let cells = row.filled(to: paper.columns.count, totalsLabel: paper.totalsLabel)
    number = Array(String(next).utf8)
    bytes.append(contentsOf: "<row r=\"\(next)\"\(height(of: cells, row.style))>".utf8)
    for (index, cell) in cells.enumerated() {
      append(cell, index, row.style, to: &bytes)
      measure(cell, index, row.style)
    }
    bytes.append(contentsOf: "</row>\n".utf8)
    if row.style != .plain {
      merges += TableLayout.spans(of: cells, in: row.style).filter { $0.count > 1 }
        .map { CellReference.range($0, next...next) }
    }
    totals.add(cells, row: next, row.style)
    next += 1
  }

  /// How tall a row must be told to be: what opens a workbook does not always find out.
  ///
  /// A text wider than the widest column is folded in one of just that width.
  private func height(of cells: [Cell], _ style: PaperRow.Style) -> String {
    guard style == .plain else { return "" }
    var lines = 1
    for case .text(let text) in cells where text.utf8.count > Self.widestText {
      lines = max(lines, Wrapping.lines(text, Self.widestText).count)
    }
    let height = lines == 1 ? leastHeight : max(leastHeight, lines * 16 + 2)
    return height == 0 ? "" : " ht=\"\(min(height, 409))\" customHeight=\"1\""
  }

  private mutating func measure(_ cell: Cell, _ index: Int, _ style: PaperRow.Style) {
    switch cell {
    // A text of a group or a sum runs on over the empty cells beside it.
    case .text where style != .plain: return
    // A text fills no more columns than it has bytes: most need not be measured.
    case .text(let text) where min(text.utf8.count, Self.widestText) <= widths[index]: return
    default: break
    }
    var width = TextWidth.columns(cell.printed)
    // Capitals are wider than the figures a column is measured by.
    if case .code = cell { width = min(width * 6 / 5, Self.widestCode) }
    if case .text = cell { width = min(width, Self.widestText) }
    widths[index] = max(widths[index], width)
  }

  private func append(
    _ cell: Cell, _ index: Int, _ style: PaperRow.Style, to bytes: inout [UInt8]
  ) {
    let wished = Self.format(of: cell, in: paper.columns[index].kind)
    // The text of a group or a sum runs on instead of being folded.
    let format = style != .plain && wished == .text ? .code : wished
    let look = WorkbookStyle.index(format, WorkbookStyle.Weight(style))
    bytes += starts[index]
    bytes += number
    bytes += Self.looks[look]
    switch cell {
    case .empty: bytes.append(contentsOf: "/>".utf8)
    case .text(let text), .code(let text): Self.append(text, to: &bytes)
    case .amount, .number, .count, .date, .percent:
      guard let value = Self.value(of: cell) else {
        return Self.append(cell.printed, to: &bytes)
      }
      let formula = totals.formula(cell, column: index, row: next, style)
      let sum = formula.map { "<f>\($0)</f>" } ?? ""
      bytes.append(contentsOf: ">\(sum)<v>\(value)</v></c>".utf8)
    }
  }

  /// Ends a cell that holds a text.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let space = UInt8(ascii: " ")
    let keepsSpaces =
      text.utf8.first == space || text.utf8.last == space
      || text.utf8.contains(UInt8(ascii: "\n"))
    let attribute = keepsSpaces ? " xml:space=\"preserve\"" : ""
    bytes.append(contentsOf: " t=\"inlineStr\"><is><t\(attribute)>".utf8)
    XMLText.append(text, to: &bytes)
    bytes.append(contentsOf: "</t></is></c>".utf8)
  }

  /// The number a cell holds; nothing where a decimal string is not one.
  private static func value(of cell: Cell) -> String? {
    switch cell {
    case .empty, .text, .code: nil
    case .amount(let number), .count(let number): String(number)
    case .number(let digits): DecimalDigits(digits)?.text
    case .percent(let digits): DecimalDigits(digits)?.hundredth
    case .date(let year, let month, let day):
      String(SerialDay.number(year: year, month: month, day: day))
    }
  }

  private static func format(of cell: Cell, in kind: PaperColumn.Kind) -> WorkbookStyle.Format {
    switch cell {
    case .empty: kind == .text ? .text : .code
    case .text: .text
    case .code: .code
    case .amount, .count: .amount
    case .date: .date
    case .number(let digits):
      switch DecimalDigits(digits)?.fraction.count ?? 0 {
      case 0: .amount
      case 1: .number1
      case 2: .number2
      case 3: .number3
      default: .number4
      }
    case .percent(let digits):
      switch DecimalDigits(digits)?.fraction.count ?? 0 {
      case 0: .percent0
      case 1: .percent1
      default: .percent2
      }
    }
  }
}
