/// A row of a paper's table, one cell for each column.
///
/// In a row that is not plain, a text runs on over the empty cells to its right.
public struct PaperRow: Codable, Hashable, Sendable {
  /// What a row is.
  public enum Style: Codable, Hashable, Sendable {
    /// A line of data.
    case plain
    /// The heading of the lines under it.
    case group
    /// The sum of a group.
    case subtotal
    /// The sum of the table.
    case total
  }

  /// The cells; a row shorter than the table ends in empty cells.
  public let cells: [Cell]
  /// What the row is.
  public let style: Style

  /// Makes a row of its cells.
  public init(_ cells: [Cell], style: Style = .plain) {
    self.cells = cells
    self.style = style
  }

  /// The cells, made up to the number of columns, a total row bearing its label.
  func filled(to columns: Int, totalsLabel: String) -> [Cell] {
    precondition(cells.count <= columns, "a row has more cells than its table has columns")
    var filled = cells + Array(repeating: .empty, count: columns - cells.count)
    if style == .total, filled.first == .empty { filled[0] = .text(totalsLabel) }
    return filled
  }
}
