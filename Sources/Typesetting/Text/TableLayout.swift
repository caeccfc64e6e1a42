/// A table's columns and how wide each is.
struct TableLayout {
  /// The space between two columns.
  static let gap = 2

  let columns: [PaperColumn]
  let widths: [Int]

  /// The width of the whole table.
  var width: Int { width(of: columns.indices) }

  /// The width of neighbouring columns with the gaps between them.
  func width(of range: Range<Int>) -> Int {
    widths[range].reduce(0, +) + Self.gap * max(0, range.count - 1)
  }

  /// The columns each cell stands over: more than one where a text runs on.
  static func spans(of cells: [Cell], in style: PaperRow.Style) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < cells.count {
      var end = start + 1
      if style != .plain, case .text = cells[start] {
        while end < cells.count, cells[end] == .empty { end += 1 }
      }
      spans.append(start..<end)
      start = end
    }
    return spans
  }
}
