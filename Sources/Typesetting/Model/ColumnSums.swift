/// What the totalled columns of a table come to, row by row.
struct ColumnSums {
  private let columns: [PaperColumn]
  private(set) var values: [Int128]

  /// Starts from nothing.
  init(_ columns: [PaperColumn]) {
    self.columns = columns
    values = columns.map { _ in 0 }
  }

  /// Adds the figures of a row; sums among the rows would be counted twice and are left out.
  mutating func add(_ cells: [Cell], _ style: PaperRow.Style) {
    guard style == .plain || style == .group else { return }
    for (index, cell) in cells.enumerated() where columns[index].isTotalled {
      if let value = Self.value(of: cell) { values[index] += Int128(value) }
    }
  }

  /// Adds what another stretch of the table came to.
  mutating func add(_ other: ColumnSums) {
    for index in values.indices { values[index] += other.values[index] }
  }

  /// The whole number a cell holds, where it can be added up.
  static func value(of cell: Cell) -> Int64? {
    switch cell {
    case .amount(let value), .count(let value): value
    default: nil
    }
  }

  /// The columns whose sum is what a row of totals says.
  func agreeing(with total: [Cell]) -> Set<Int> {
    Set(
      total.indices.filter { index in
        columns[index].isTotalled
          && Self.value(of: total[index]).map { Int128($0) == values[index] } == true
      })
  }

  /// The sums as cells, of some columns alone.
  func cells(of chosen: Set<Int>) -> [Cell] {
    values.indices.map { index in
      guard chosen.contains(index) else { return .empty }
      let value = Int64(clamping: values[index])
      return columns[index].kind == .amount ? .amount(value) : .count(value)
    }
  }
}
