/// What stands above and below the table of a paper, as lines of text.
struct PaperText {
  let paper: Paper
  let width: Int
  let emphasis: Emphasis

  /// The form number, the letterhead, the title, the captions; an empty line between them.
  var opening: [String] {
    let number = paper.formNumber.map { Wrapping.lines($0, width) } ?? []
    let head = paper.letterhead.map {
      LetterheadText(letterhead: $0, width: width, emphasis: emphasis).lines
    }
    let captions = Wrapping.lines(paper.captions, width)
    let unitLine = paper.unitLine.map { Wrapping.lines($0, width) } ?? []
    let pieces = [
      number.map { Line.trailing($0, width) }, head ?? [], title, captions,
      unitLine.map { Line.trailing($0, width) },
    ]
    return Array(pieces.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The words line, the notes, the signatures, the seal; an empty line before each.
  func closing(_ tail: ReportTail) -> [String] {
    let words = tail.amountInWordsLine.map { Wrapping.lines($0, width) } ?? []
    let notes = Wrapping.lines(tail.notes + paper.notes, width)
    let signatures = SignatureText(
      placeAndDate: paper.placeAndDate, signatures: paper.signatures,
      perPaper: paper.signaturesPerRow, width: width,
      emphasis: emphasis)
    let acknowledgements = Wrapping.lines(paper.acknowledgements, width)
    let footer = paper.footer.isEmpty ? [] : Wrapping.lines(paper.footer, width)
    return [words, notes, signatures.lines, acknowledgements, footer]
      .flatMap { $0.isEmpty ? [] : [""] + $0 }
  }

  private var title: [String] {
    let title = paper.title.isEmpty ? [] : Wrapping.lines(paper.title, width)
    return title.map { emphasis.bold(centred($0)) }
      + Wrapping.lines(paper.subtitles, width).map(centred)
  }

  private func centred(_ line: String) -> String {
    Line.trimmed(Line.centred(line, width))
  }
}
