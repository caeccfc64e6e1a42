/// Adds the columns of a table up as its rows come, so that a sum can be a formula where it is one.
struct TotalTracker {
  private let columns: [PaperColumn]
  private let firstRow: Int
  private var all: ColumnSums
  private var group: ColumnSums
  private var groupStart: Int
  private var hasSubtotals = false

  /// Starts with the row of the worksheet in which the first row of the table stands.
  init(_ columns: [PaperColumn], firstRow: Int) {
    self.columns = columns
    self.firstRow = firstRow
    groupStart = firstRow
    all = ColumnSums(columns)
    group = all
  }

  /// The formula of a cell in a sum, nothing where its value is not the sum of what is above.
  func formula(_ cell: Cell, column: Int, row: Int, _ style: PaperRow.Style) -> String? {
    guard columns[column].isTotalled, let value = ColumnSums.value(of: cell) else {
      return nil
    }
    let (sum, start) =
      style == .subtotal ? (group.values[column], groupStart) : (all.values[column], firstRow)
    guard style == .subtotal || style == .total, start < row, sum == Int128(value) else {
      return nil
    }
    let letters = CellReference.column(column)
    let range = "\(letters)\(start):\(letters)\(row - 1)"
    // Subtotals leave other subtotals out of what they add.
    return style == .subtotal || hasSubtotals ? "SUBTOTAL(9,\(range))" : "SUM(\(range))"
  }

  /// Takes note of a row that was written.
  mutating func add(_ cells: [Cell], row: Int, _ style: PaperRow.Style) {
    if style == .group || style == .subtotal {
      hasSubtotals = hasSubtotals || style == .subtotal
      group = ColumnSums(columns)
      groupStart = row + 1
    }
    all.add(cells, style)
    if style == .plain { group.add(cells, style) }
  }
}
