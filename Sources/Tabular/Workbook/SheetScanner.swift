/// Reads the rows of a sheet one after another.
struct SheetScanner {
  /// A row that holds something.
  struct Row {
    /// The number of the row, from 1.
    let number: Int
    /// Its cells that hold something, from left to right; at most one more than a table may have.
    var cells: [SheetCell] = []
    /// How many bytes its texts have.
    var size = 0
  }

  private var xml: XMLScanner
  private let workbook: Workbook
  private var number = 0
  private static let lastRow = 1_048_576

  init(_ xml: XMLScanner, of workbook: Workbook) {
    self.xml = xml
    self.workbook = workbook
  }

  /// The next row that holds something, `nil` at the end of the part, whose checksum is right then.
  mutating func next() throws(WorkbookStop) -> Row? {
    while let token = try xml.next() {
      guard case .begin("row", let isEmpty) = token else {
        continue
      }
      let stated = xml.attribute("r")
      let next = try stated.map { text throws(WorkbookStop) in try rowNumber(text) } ?? number + 1
      guard next > number, next <= Self.lastRow else { throw xml.damaged }
      number = next
      if isEmpty { continue }
      let row = try readRow()
      if !row.cells.isEmpty { return row }
    }
    return nil
  }

  private func rowNumber(_ text: String) throws(WorkbookStop) -> Int {
    guard let number = Int(text) else { throw xml.damaged }
    return number
  }

  private mutating func readRow() throws(WorkbookStop) -> Row {
    var row = Row(number: number)
    var column = -1
    while let token = try xml.next() {
      if token == .end("row") { return row }
      guard case .begin("c", let isEmpty) = token else { continue }
      let stated = xml.attribute("r")
      let next = stated.map { SheetCell.column(of: $0) } ?? column + 1
      guard let next, next > column else { throw xml.damaged }
      column = next
      if isEmpty { continue }
      let type = xml.attribute("t") ?? "n"
      let style = xml.attribute("s").flatMap { Int($0) }
      guard let value = try readCell(type, style) else { continue }
      if case .text(let bytes) = value { row.size += bytes.count }
      // Once the row is too wide or too long it is enough to know that.
      if row.cells.count <= TableLimits.columns, row.size <= TableLimits.row + TableLimits.field {
        row.cells.append(SheetCell(column: column, value: value))
      }
    }
    throw xml.damaged
  }

  private mutating func readCell(
    _ type: String, _ style: Int?
  ) throws(WorkbookStop) -> SheetCell.Value? {
    var stored = TextGatherer(element: "v")
    var inline = TextGatherer()
    var hasFormula = false
    while let token = try xml.next() {
      if token == .end("c") {
        let bytes = type == "inlineStr" ? inline.bytes : stored.bytes
        if bytes.isEmpty {
          return hasFormula && type != "str" ? .problem(.formulaWithoutValue) : nil
        }
        return try value(bytes, type, style)
      }
      if case .begin("f", _) = token { hasFormula = true }
      stored.take(token)
      inline.take(token)
    }
    throw xml.damaged
  }

  private func value(
    _ bytes: [UInt8], _ type: String, _ style: Int?
  ) throws(WorkbookStop) -> SheetCell.Value {
    switch type {
    case "s":
      guard let index = Int(String(decoding: bytes, as: UTF8.self)),
        let text = workbook.texts[index]
      else { throw xml.damaged }
      return Self.text(text)
    case "str", "inlineStr": return Self.text(bytes)
    case "d": return .text(Array(bytes.prefix { $0 != UInt8(ascii: "T") }))
    case "b": return .text(Array((bytes == [UInt8(ascii: "1")] ? "true" : "false").utf8))
    case "e": return .problem(.cellError(String(decoding: bytes.prefix(16), as: UTF8.self)))
    default: return number(bytes, style)
    }
  }

  private func number(_ bytes: [UInt8], _ style: Int?) -> SheetCell.Value {
    guard let number = SheetNumber(bytes) else {
      return .problem(.cellError(String(decoding: bytes.prefix(16), as: UTF8.self)))
    }
    let format = style.flatMap {
      workbook.formats.indices.contains($0) ? workbook.formats[$0] : nil
    }
    var text = number.text
    switch format ?? .number {
    case .date:
      if let day = number.whole,
        let date = SheetDate.text(day: day, from1904: workbook.countsFrom1904)
      {
        return .text(Array(date.utf8))
      }
    case .percent: text = number.hundredfold.text
    case .padded(let width):
      if number.isWhole {
        text = String(repeating: "0", count: max(0, width - text.utf8.count)) + text
      }
    case .number: break
    }
    return number.isBeyondPrecision ? .problem(.numberTooLong) : .text(Array(text.utf8))
  }

  /// A text with the escapes of signs that XML cannot hold, `_x000D_`, resolved.
  private static func text(_ bytes: [UInt8]) -> SheetCell.Value {
    guard bytes.count <= TableLimits.field else { return .problem(.fieldTooLong) }
    return .text(unescaped(bytes))
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    let underscore = UInt8(ascii: "_")
    guard bytes.contains(underscore) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == underscore, at + 6 < bytes.count, bytes[at + 1] == UInt8(ascii: "x"),
        bytes[at + 6] == underscore,
        let unit = bytes.withUnsafeBufferPointer({ JSONEscape.unit($0, at: at + 2) }),
        let scalar = Unicode.Scalar(unit)
      {
        text += Array(String(Character(scalar)).utf8)
        at += 7
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return text
  }
}
