/// How tall the parts of a printed paper are, in thousandths of a point, a little too tall rather
/// than too short: what the style sheet asks for, added up.
struct PageHeights {
  /// The least of a row that is signed in: 9 mm.
  private static let signedRow = 25_600
  /// Padding and rule of a row.
  private static let rowPadding = 5_750

  let paper: Paper
  let area: TypeArea
  /// The columns' widths.
  let widths: [Int]

  /// A row of the table.
  func row(_ row: PaperRow) -> Int {
    let cells = row.filled(to: widths.count, totalsLabel: paper.totalsLabel)
    let lines = TableLayout.spans(of: cells, in: row.style).map { span in
      self.lines(cells[span.lowerBound].printed, in: span)
    }
    let height = height(lines: lines.max() ?? 1)
    return row.style == .plain && paper.hasRoomForSignatures ? max(height, Self.signedRow) : height
  }

  private func height(lines: Int) -> Int { lines * area.lineHeight + Self.rowPadding }

  private func lines(_ text: String, in span: Range<Int>, isBold: Bool = false) -> Int {
    let all = widths[span].reduce(0, +) - ColumnWidths.padding
    let room = isBold ? all * ColumnWidths.bold.parts / ColumnWidths.bold.times : all
    // Browsers round the widths of letters, each in its own way.
    return TypeWidth.lines(text, within: area.inType(room) * 97 / 100)
  }

  /// The headings of the table, which every page repeats.
  var headings: Int {
    HeadingGrid(paper).rows.reduce(0) { sum, items in
      let lines = items.map { item in
        (self.lines(item.text, in: item.columns, isBold: true) + item.rows.count - 1)
          / item.rows.count
      }
      return sum + height(lines: lines.max() ?? 1)
    }
  }

  /// What stands above the table on the first page.
  var opening: Int {
    var height = 17_000
    if paper.formNumber != nil { height += 15_000 }
    if let letterhead = paper.letterhead { height += self.letterhead(letterhead) }
    if !paper.title.isEmpty { height += 18_000 + area.lines(paper.title, size: 15_500) * 19_000 }
    height += paper.subtitles.map { area.lines($0, size: 13_000) * 17_600 }.reduce(0, +)
    if !paper.captions.isEmpty {
      height += 14_000
      height += paper.captions.map { area.lines($0, size: 13_000) * 17_600 + 4_000 }.reduce(0, +)
    }
    if paper.unitLine != nil { height += area.lineHeight + 3_000 }
    return height
  }

  private func letterhead(_ letterhead: Letterhead) -> Int {
    let left =
      (letterhead.superior.map { area.lines($0, size: 12_500, share: 2) } ?? 0)
      + area.lines(letterhead.unit, size: 13_000, share: 2)
      + letterhead.details.map { area.lines($0, size: 12_500, share: 2) }.reduce(0, +)
    return max(left, letterhead.aside?.count ?? 2) * 16_200 + 3_000
  }

  /// What stands below the table, its last rows included: it is kept together.
  func closing(_ tail: ReportTail) -> Int {
    var height = tail.closing.map { row($0) }.reduce(0, +)
    if let words = tail.amountInWordsLine {
      height += 8_000 + area.lines(words, size: 13_000) * 17_600
    }
    for note in tail.notes + paper.notes {
      height += 4_000 + area.lines(note, size: 11_000) * 15_000
    }
    if paper.placeAndDate != nil { height += 36_000 }
    if !paper.signatures.isEmpty {
      let count = max(1, paper.signaturesPerRow)
      let rows = (paper.signatures.count + count - 1) / count
      let hasCapacity = paper.signatures.contains { $0.capacity != nil }
      // A landscape page leaves less room above the name.
      let block = paper.pageOrientation == .portrait ? 118_000 : 104_000
      height += rows * (hasCapacity ? block + 17_000 : block)
    }
    return height + paper.acknowledgements.count * 28_000
  }
}
