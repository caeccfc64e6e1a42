/// The end of a paper as text: place and date, then the signature blocks side by side.
struct SignatureText {
  private static let narrowestBlock = 22
  private static let gap = 2
  /// The empty lines a signature takes.
  private static let room = 3

  let placeAndDate: String?
  let signatures: [Signature]
  /// How many blocks the paper wants beside each other.
  let perPaper: Int
  let width: Int
  let emphasis: Emphasis

  /// The lines; none when there is nothing to sign.
  var lines: [String] {
    date
      + signatureRows.enumerated().flatMap { index, row in
        (index > 0 ? [""] : []) + lines(of: row)
      }
  }

  private var perRow: Int {
    let most = max(1, (width + Self.gap) / (Self.narrowestBlock + Self.gap))
    return max(1, min(perPaper, most))
  }

  private var blockWidth: Int { (width - Self.gap * (perRow - 1)) / perRow }

  private var signatureRows: [[Signature]] {
    stride(from: 0, to: signatures.count, by: perRow).map {
      Array(signatures[$0..<min($0 + perRow, signatures.count)])
    }
  }

  /// The date stands over the last block, or on the right when its block is too narrow.
  private var date: [String] {
    guard let placeAndDate else { return [] }
    let lastWidth = signatures.count > 1 ? blockWidth : width
    let lines = Wrapping.lines(placeAndDate, width)
    let fits = lines.count == 1 && Wrapping.lines(placeAndDate, lastWidth).count == 1
    return lines.map { line in
      guard fits, !signatures.isEmpty else { return Line.trailing(line, width) }
      return Line.trimmed(Line.spaces(width - lastWidth) + Line.centred(line, lastWidth))
    }
  }

  private func lines(of row: [Signature]) -> [String] {
    let titles = beside(row.map { titleLines($0) }).map(emphasis.bold)
    let notes = beside(row.map { Wrapping.lines($0.note, blockWidth) })
    let names = beside(row.map { $0.name.map { Wrapping.lines($0, blockWidth) } ?? [] })
    return titles + notes + Array(repeating: "", count: Self.room) + names
  }

  private func titleLines(_ signature: Signature) -> [String] {
    Wrapping.lines([signature.capacity, signature.title].compactMap(\.self), blockWidth)
  }

  private func beside(_ columns: [[String]]) -> [String] {
    let blocks = columns.map { lines in
      Block(lines: lines, width: blockWidth) { Line.centred($0, blockWidth) }
    }
    return Block.beside(blocks, gap: Self.gap).map(Line.trimmed)
  }
}
