import Tabular

/// What rows alike were read as: of a hundred thousand items most differ from one before them in
/// nothing but what identifies and describes them.
struct RowMemory: Sendable {
  /// The columns in which rows alike may differ; whether the file has them still counts.
  private let isOwn: [Bool]
  private var known: [Likeness: ItemRow] = [:]
  /// The row at hand without its own cells.
  private var likeness = Likeness()
  private var count = 0

  /// Beyond this many the memory starts anew rather than grow without end.
  private static let limit = 1024

  /// The cells of a row that it shares with those alike, each with a byte behind it that no text
  /// holds.
  private struct Likeness: Hashable, Sendable {
    private static let absent: UInt8 = 0xFE
    private static let end: UInt8 = 0xFF
    private var bytes: [UInt8] = []

    mutating func begin() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ text: String?, isOwn: Bool) {
      guard let text else { return bytes.append(Self.absent) }
      if !isOwn { bytes.append(contentsOf: text.utf8) }
      bytes.append(Self.end)
    }

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  init(own: Set<ItemColumn>) {
    isOwn = ItemColumn.allCases.map(own.contains)
  }

  /// The row that one alike was read as.
  mutating func recall(_ row: TableRow) -> ItemRow? {
    likeness.begin()
    for (column, isOwn) in isOwn.enumerated() { likeness.append(row[column], isOwn: isOwn) }
    return known[likeness]
  }

  /// Keeps what the row that was looked for last is read as, if nothing was to be said of it.
  mutating func keep(_ row: ItemRow) -> ItemRow {
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    count += 1
    var row = row
    row.likeness = count
    known[likeness] = row
    return row
  }
}
