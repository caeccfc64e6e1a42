/// The rows of a table that runs over several printed pages, with what each page comes to (cộng
/// trang) and what is carried forward to the next (lũy kế chuyển trang sau).
///
/// No style sheet can add figures up by page, and no script may be needed to read a paper. So the
/// pages are laid out here, a little fuller of air than a browser would lay them, and each one is
/// told where it ends. On a screen, where there are no pages, the sums are not shown.
struct PagedRows {
  /// A row as it stands on a page.
  enum Piece {
    case row(PaperRow)
    /// A sum of a page; it opens the next page where it says so.
    case sum(PaperRow, opensPage: Bool)
  }

  private let heights: PageHeights
  /// The columns that are summed.
  private let summed: Set<Int>
  private let sumHeight: Int
  private var room: Int
  private var waiting: [(row: PaperRow, height: Int)] = []
  private var used = 0
  private var carried: ColumnSums?

  /// Starts on the first page, under what stands above the table.
  init(_ heights: PageHeights, summed: Set<Int>) {
    self.heights = heights
    self.summed = summed
    sumHeight = heights.row(PaperRow([], style: .subtotal))
    room = heights.area.height - heights.opening - heights.headings - 2 * sumHeight
  }

  /// Takes the next row, and hands on the page that it does not fit on.
  mutating func add<E: Error>(
    _ row: PaperRow, _ body: (Piece) throws(E) -> Void
  ) throws(E) {
    let height = heights.row(row)
    waiting.append((row, height))
    used += height
    guard used > room, waiting.count > 1 else { return }
    let end = lastBreak(atMost: waiting.count - 1)
    try endPage(end > 0 ? end : waiting.count - 1, body)
  }

  /// Hands on what is left, so that what follows the table does not stand alone.
  mutating func finish<E: Error>(
    _ tail: ReportTail, _ body: (Piece) throws(E) -> Void
  ) throws(E) {
    let saved = carried == nil ? 2 * sumHeight : sumHeight
    if used + heights.closing(tail) > room + saved {
      let end = lastBreak(atMost: waiting.count - 2)
      if end > 0 { try endPage(end, body) }
    }
    let sums = try handOn(waiting.count, body)
    if carried != nil { try body(.sum(row("Cộng trang", sums), opensPage: false)) }
    for row in tail.closing { try body(.row(row)) }
  }

  /// How many of the rows that wait may end a page: the heading of a group goes with the rows under
  /// it, and what carries on another row (the sides of an entry) with that one.
  private func lastBreak(atMost limit: Int) -> Int {
    var count = max(0, limit)
    while count > 0,
      waiting[count - 1].row.style == .group || waiting[count].row.carriesOn
    { count -= 1 }
    return count
  }

  private mutating func endPage<E: Error>(
    _ count: Int, _ body: (Piece) throws(E) -> Void
  ) throws(E) {
    let sums = try handOn(count, body)
    if var carried {
      carried.add(sums)
      self.carried = carried
      try body(.sum(row("Cộng trang", sums), opensPage: false))
      try body(.sum(row("Lũy kế chuyển trang sau", carried), opensPage: false))
    } else {
      carried = sums
      try body(.sum(row("Cộng trang, chuyển trang sau", sums), opensPage: false))
    }
    if let carried {
      try body(.sum(row("Trang trước chuyển sang", carried), opensPage: true))
    }
    room = heights.area.height - 12_000 - heights.headings - 3 * sumHeight
  }

  /// Hands on the first rows that wait, and says what they come to.
  private mutating func handOn<E: Error>(
    _ count: Int, _ body: (Piece) throws(E) -> Void
  ) throws(E) -> ColumnSums {
    var sums = ColumnSums(heights.paper.columns)
    for (row, height) in waiting.prefix(count) {
      used -= height
      sums.add(row.cells, row.style)
      try body(.row(row))
    }
    waiting.removeFirst(count)
    return sums
  }

  private func row(_ label: String, _ sums: ColumnSums) -> PaperRow {
    var cells = sums.cells(of: summed)
    if cells.first == .empty { cells[0] = .text(label) }
    return PaperRow(cells, style: .subtotal)
  }
}

extension PaperRow {
  /// Whether it says more of the row above: its first cell is left empty.
  fileprivate var carriesOn: Bool { style == .plain && cells.first == .empty }
}
