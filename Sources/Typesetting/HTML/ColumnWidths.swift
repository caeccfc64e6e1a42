import Orthography

/// Learns on a first walk what the columns of a table hold, and shares the page out among them.
///
/// A browser does as much for a table that it holds whole; but then nobody knows, while the rows
/// are written, how tall each will be and where a page will end.
struct ColumnWidths {
  /// What a column holds, in thousandths of the size of the type.
  private struct Contents {
    var widest = 0
    var widestWord = 0
    var sum = 0
    var count = 0

    mutating func add(_ text: String) {
      let width = TypeWidth.of(text)
      sum += width
      count += 1
      guard width > widest || width > widestWord else { return }
      widest = max(widest, width)
      widestWord = max(widestWord, TypeWidth.widestWord(text))
    }

    /// Takes note of a code, which is folded after a stroke alone.
    mutating func add(code: String) {
      let width = TypeWidth.of(code)
      sum += width
      count += 1
      widest = max(widest, width)
      let pieces =
        code.contains("/") ? code.split(separator: "/").map { TypeWidth.of($0) + 278 } : []
      widestWord = max(widestWord, pieces.max() ?? width)
    }

    /// What a column that may fold its texts wants beside others that may.
    var weight: Int { (widest + 3 * sum / max(1, count)) / 4 }
  }

  /// Padding and rule of a cell, in thousandths of a point.
  static let padding = 8_750
  /// What a column is given beside, in thousandths of the size of its type, since browsers round.
  private static let ease = 300
  /// Bold type beside plain.
  static let bold = (times: 27, parts: 25)
  /// What a text that may be folded keeps, in thousandths of the size of its type.
  private static let narrowestText = 5_500
  /// Up to here a short text is not folded.
  private static let shortText = 6_500
  /// Up to here a code is not folded while there is room.
  private static let wholeCode = 11_000

  private let paper: Paper
  private var contents: [Contents]

  init(of paper: Paper) {
    self.paper = paper
    contents = paper.columns.map { _ in Contents() }
  }

  /// Takes note of a row.
  mutating func add(_ row: PaperRow) {
    let cells = row.filled(to: paper.columns.count, totalsLabel: paper.totalsLabel)
    for span in TableLayout.spans(of: cells, in: row.style) where span.count == 1 {
      let (column, text) = (span.lowerBound, cells[span.lowerBound].printed)
      if paper.columns[column].kind == .code {
        contents[column].add(code: text)
      } else {
        contents[column].add(text)
      }
    }
  }

  /// The width of each column on the page, in thousandths of a point; `nil` where they do not fit.
  func widths(in area: TypeArea) -> [Int]? {
    let room = area.inType(area.width)
    let padding = area.inType(Self.padding) + Self.ease
    let least = paper.columns.indices.map { padding + self.least($0) }
    guard least.reduce(0, +) <= room else { return nil }
    var widths = least
    grow(&widths, to: { padding + wished($0) }, within: room)
    let texts = widths.indices.filter { paper.columns[$0].kind == .text }
    for index in texts.sorted(by: { contents[$0].widest < contents[$1].widest }) {
      // A column that lacks little is not left to fold its texts.
      let lacking = padding + contents[index].widest - widths[index]
      if lacking > 0, lacking * 3 <= room - widths.reduce(0, +) { widths[index] += lacking }
    }
    grow(&widths, to: { padding + contents[$0].widest }, within: room)
    let rest = room - widths.reduce(0, +)
    // What nobody needs goes to the texts, else to everyone.
    let takers = paper.columns.indices.filter { paper.columns[$0].isFlexible }
    let chosen = takers.isEmpty ? Array(paper.columns.indices) : takers
    for index in chosen { widths[index] += rest / chosen.count }
    return widths.map { $0 * area.typeSize / 1000 }
  }

  /// Shares the room among the columns that want more, by what they hold.
  private func grow(_ widths: inout [Int], to wish: (Int) -> Int, within room: Int) {
    var rest = room - widths.reduce(0, +)
    while rest > 0 {
      let wanting = widths.indices.filter { widths[$0] < wish($0) }
      let weights = wanting.map { max(1, contents[$0].weight) }
      let all = weights.reduce(0, +)
      var given = 0
      for (index, weight) in zip(wanting, weights) {
        let part = min(max(1, rest * weight / all), wish(index) - widths[index], rest - given)
        widths[index] += part
        given += part
      }
      guard given > 0 else { return }
      rest -= given
    }
  }

  private func heading(_ index: Int) -> Int {
    TypeWidth.widestWord(paper.columns[index].heading) * Self.bold.times / Self.bold.parts
  }

  /// A heading over two lines, and the number of the column under it.
  private func wholeHeading(_ index: Int) -> Int {
    let heading = TypeWidth.of(paper.columns[index].heading) * Self.bold.times / Self.bold.parts
    return max(heading * 3 / 5, (paper.columnMarks.map { TypeWidth.of($0[index]) } ?? 0))
  }

  /// Below this a column cannot be read.
  private func least(_ index: Int) -> Int {
    let (column, held) = (paper.columns[index], contents[index])
    let content =
      switch column.kind {
      case .amount, .number, .count, .percent, .date:
        held.widest * Self.bold.times / Self.bold.parts
      case .code: min(held.widestWord, Self.narrowestText)
      case .text: min(held.widestWord, 2 * Self.narrowestText)
      }
    return max(content, heading(index), column.minimumWidth * 500)
  }

  /// With this a column that is not made for long texts stands well.
  private func wished(_ index: Int) -> Int {
    let (column, held) = (paper.columns[index], contents[index])
    let content =
      switch column.kind {
      case .amount, .number, .count, .percent, .date: held.widest
      case .code: min(held.widestWord, Self.wholeCode)
      case .text: min(held.widest, column.isFlexible ? Self.narrowestText : Self.shortText)
      }
    return max(content, wholeHeading(index))
  }
}
