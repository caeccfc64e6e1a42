/// What stands above and below the table of a paper, as rows of a worksheet.
///
/// How many rows there are depends on the paper alone, which columns a text takes on their widths.
struct WorksheetFrame {
  /// The columns of a form, and the least that a table's frame is laid over.
  private static let leastColumns = 4
  private static let plainWidth = 18

  let paper: Paper
  /// How wide each column is, in characters.
  let widths: [Int]

  /// The frame of a paper whose columns have these widths.
  init(_ paper: Paper, widths: [Int]) {
    self.paper = paper
    let missing = max(0, Self.leastColumns - widths.count)
    self.widths = widths + Array(repeating: Self.plainWidth, count: missing)
  }

  /// The row in which the table's rows begin.
  static func firstRow(of paper: Paper) -> Int {
    WorksheetFrame(paper, widths: paper.columns.map { _ in 1 }).head.count + 1
  }

  /// The rows of the table's headings, counted from 1; none without a table.
  var headingRows: ClosedRange<Int>? {
    paper.columns.isEmpty ? nil : (opening.count + 1)...head.count
  }

  private var all: Range<Int> { 0..<widths.count }

  /// The rows above the table, its headings included.
  var head: [WorksheetLine] { opening + headings }

  private var opening: [WorksheetLine] {
    var lines = paper.formNumber.map { [WorksheetLine.text($0, all, .italicRight)] } ?? []
    lines += paper.letterhead.map { letterhead($0) + [.empty] } ?? []
    if !paper.title.isEmpty { lines.append(.text(paper.title, all, .title)) }
    lines += paper.subtitles.map { .text($0, all, .italicCentred) }
    lines.append(.empty)
    lines += paper.captions.map { .text($0, all, .left) }
    lines += paper.unitLine.map { [.text($0, all, .italicRight)] } ?? []
    return lines
  }

  private func letterhead(_ letterhead: Letterhead) -> [WorksheetLine] {
    let left =
      (letterhead.superior.map { [($0, WorkbookStyle.Frame.centred)] } ?? [])
      + [(letterhead.unit, .strongCentred)] + letterhead.details.map { ($0, .centred) }
    let right: [(String, WorkbookStyle.Frame)] =
      letterhead.aside?.map { ($0, .centred) }
      ?? [(Letterhead.country, .strongCentred), (Letterhead.motto, .strongCentred)]
    let halves = parts(2)
    return (0..<max(left.count, right.count)).map { row in
      let texts = [left, right].map { $0.indices.contains(row) ? $0[row] : ("", .centred) }
      return WorksheetLine(
        pieces: zip(texts, halves).map { text, columns in
          WorksheetLine.Piece(text: text.0, columns: columns, look: text.1)
        })
    }
  }

  private var headings: [WorksheetLine] {
    guard !paper.columns.isEmpty else { return [] }
    let grid = HeadingGrid(paper)
    return grid.rows.enumerated().map { level, items in
      // Cells under a tall heading are empty, and framed like it.
      let covered = grid.rows[..<level].joined().filter { $0.rows.contains(level) }
      let pieces =
        items.map {
          WorksheetLine.Piece(
            text: $0.text, columns: $0.columns, look: .heading, rows: $0.rows.count)
        }
        + covered.flatMap(\.columns).map {
          WorksheetLine.Piece(text: "", columns: $0..<($0 + 1), look: .heading)
        }
      return WorksheetLine(pieces: pieces.sorted { $0.columns.lowerBound < $1.columns.lowerBound })
    }
  }

  /// The rows below the table.
  func closing(_ tail: ReportTail) -> [WorksheetLine] {
    var lines = [WorksheetLine.empty]
    lines += tail.amountInWordsLine.map { [.text($0, all, .italicLeft)] } ?? []
    lines += (tail.notes + paper.notes).map { .text($0, all, .left) }
    lines += paper.placeAndDate.map { [.empty, .text($0, all, .italicRight)] } ?? []
    lines += signatures
    lines += paper.acknowledgements.map { .text($0, all, .left) }
    if !paper.footer.isEmpty { lines += [.empty, .text(paper.footer, all, .small)] }
    return lines
  }

  private var signatures: [WorksheetLine] {
    let blocks = parts(paper.signaturesPerRow)
    let rows = stride(from: 0, to: paper.signatures.count, by: max(1, blocks.count)).map {
      paper.signatures[$0..<min($0 + blocks.count, paper.signatures.count)]
    }
    return rows.flatMap { row in
      let capacities = row.contains { $0.capacity != nil }
      return (capacities ? [line(row, blocks, .strongCentred) { $0.capacity ?? "" }] : [])
        + [
          line(row, blocks, .strongCentred, \.title), line(row, blocks, .italicCentred, \.note),
          .empty, .empty, .empty, line(row, blocks, .strongCentred) { $0.name ?? "" },
        ]
    }
  }

  private func line(
    _ row: ArraySlice<Signature>, _ blocks: [Range<Int>], _ look: WorkbookStyle.Frame,
    _ text: (Signature) -> String
  ) -> WorksheetLine {
    WorksheetLine(
      pieces: zip(row, blocks).map {
        WorksheetLine.Piece(text: text($0), columns: $1, look: look)
      })
  }

  /// The columns in runs of about the same width; fewer runs where there are too few columns.
  private func parts(_ wished: Int) -> [Range<Int>] {
    let count = min(wished, widths.count)
    guard count > 0 else { return [] }
    let total = widths.reduce(0, +)
    var (parts, start, reached) = ([Range<Int>](), 0, 0)
    for (index, width) in widths.enumerated() {
      reached += width
      let left = count - parts.count - 1
      let isFull = reached * count >= total * (parts.count + 1)
      guard left > 0, isFull || widths.count - index - 1 == left else { continue }
      parts.append(start..<(index + 1))
      start = index + 1
    }
    return parts + [start..<widths.count]
  }
}
