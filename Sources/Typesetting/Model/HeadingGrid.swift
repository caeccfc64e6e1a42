/// The headings of a table as cells of a grid: groups over columns, each as tall as it is deep.
struct HeadingGrid {
  /// A heading and the part of the grid it stands in.
  struct Item: Hashable {
    let text: String
    let columns: Range<Int>
    let rows: Range<Int>
    /// The column it heads by itself; `nil` for the heading of a group.
    let column: PaperColumn?
    /// Whether it only numbers its column.
    var isMark = false
  }

  /// How many rows the headings take.
  let depth: Int
  /// The headings by the row they start in, from the left.
  let rows: [[Item]]

  init(_ paper: Paper) {
    let columns = paper.columns
    let depth = (columns.map(\.groups.count).max() ?? 0) + 1
    let marks = paper.columnMarks.map { Self.marks($0, columns, below: depth) }
    self.depth = depth + (marks == nil ? 0 : 1)
    rows =
      (0..<depth).map { level in
        Self.bands(of: columns, at: level).compactMap { band in
          let column = columns[band.lowerBound]
          if level < column.groups.count {
            return Item(
              text: column.groups[level], columns: band, rows: level..<(level + 1), column: nil)
          }
          guard level == column.groups.count else { return nil }
          return Item(text: column.heading, columns: band, rows: level..<depth, column: column)
        }
      } + (marks.map { [$0] } ?? [])
  }

  /// The row under the headings that numbers the columns.
  private static func marks(
    _ marks: [String], _ columns: [PaperColumn], below depth: Int
  ) -> [Item] {
    zip(columns.indices, marks).map { index, mark in
      Item(
        text: mark, columns: index..<(index + 1), rows: depth..<(depth + 1),
        column: columns[index], isMark: true)
    }
  }

  /// The runs of columns that share the group at a level and those above; others are alone.
  static func bands(of columns: [PaperColumn], at level: Int) -> [Range<Int>] {
    var bands: [Range<Int>] = []
    for (index, column) in columns.enumerated() {
      let path = column.groups.prefix(level + 1)
      if let last = bands.last, path.count > level,
        columns[last.lowerBound].groups.prefix(level + 1) == path
      {
        bands[bands.count - 1] = last.lowerBound..<(index + 1)
      } else {
        bands.append(index..<(index + 1))
      }
    }
    return bands
  }
}
