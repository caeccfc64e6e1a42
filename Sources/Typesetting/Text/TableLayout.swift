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
}
