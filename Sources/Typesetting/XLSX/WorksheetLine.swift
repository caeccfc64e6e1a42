import Orthography

/// A row of a worksheet outside its table: texts, each over some columns and perhaps some rows.
struct WorksheetLine {
  /// A text and the cells it takes.
  struct Piece {
    let text: String
    let columns: Range<Int>
    let look: WorkbookStyle.Frame
    var rows = 1
  }

  /// The points that a line of 12 point type takes.
  private static let lineHeight = 16

  var pieces: [Piece] = []

  /// One text over a range of columns.
  static func text(
    _ text: String, _ columns: Range<Int>, _ look: WorkbookStyle.Frame
  ) -> WorksheetLine {
    WorksheetLine(pieces: [Piece(text: text, columns: columns, look: look)])
  }

  static let empty = WorksheetLine()

  /// The merged ranges of a line that stands in a row.
  func merges(row: Int) -> [String] {
    pieces.filter { $0.columns.count > 1 || $0.rows > 1 }
      .map { CellReference.range($0.columns, row...(row + $0.rows - 1)) }
  }

  /// The row as XML; merged cells have to be told how tall they are.
  func append(row: Int, widths: [Int], to bytes: inout [UInt8]) {
    let tallest = pieces.map { height(of: $0, widths) }.max() ?? 0
    let stated = tallest > Self.lineHeight ? " ht=\"\(tallest)\" customHeight=\"1\"" : ""
    bytes.append(contentsOf: "<row r=\"\(row)\"\(stated)>".utf8)
    for piece in pieces {
      for column in piece.columns {
        let look = WorkbookStyle.index(piece.look)
        let reference = CellReference.column(column)
        bytes.append(contentsOf: "<c r=\"\(reference)\(row)\" s=\"\(look)\"".utf8)
        if column == piece.columns.lowerBound && !piece.text.isEmpty {
          WorksheetRows.append(piece.text, to: &bytes)
        } else {
          bytes.append(contentsOf: "/>".utf8)
        }
      }
    }
    bytes.append(contentsOf: "</row>\n".utf8)
  }

  private func height(of piece: Piece, _ widths: [Int]) -> Int {
    let width = widths[piece.columns].reduce(0, +)
    // Bold capitals take more than their share.
    let room = max(1, piece.look.isStrong ? width * 4 / 5 : width)
    let lines = Wrapping.lines(piece.text, room).count
    let height = lines * (piece.look == .title ? 20 : Self.lineHeight)
    return (height + piece.rows - 1) / piece.rows
  }
}
