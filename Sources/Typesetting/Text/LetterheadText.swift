import Orthography

/// The head of a paper as text: the unit on the left, the motto on the right.
struct LetterheadText {
  /// The least room for the name of a unit beside the motto.
  private static let narrowestUnit = 20
  private static let gap = 4

  let letterhead: Letterhead
  let width: Int
  let emphasis: Emphasis

  /// The lines: side by side on a wide page, one above the other on a narrow one.
  var lines: [String] {
    let mottoWidth = TextWidth.columns(Letterhead.country)
    let unitWidth = width - mottoWidth - Self.gap
    guard unitWidth >= Self.narrowestUnit else {
      return (motto(width) + [""] + unit(width)).map { centred($0, width) }
    }
    let left = Block(lines: unit(unitWidth), width: unitWidth) { Line.centred($0, unitWidth) }
    let right = Block(lines: motto(mottoWidth), width: mottoWidth) {
      Line.centred($0, mottoWidth)
    }
    return Block.beside([left, right], gap: Self.gap).map { emphasis.bold(Line.trimmed($0)) }
  }

  private func centred(_ line: String, _ width: Int) -> String {
    emphasis.bold(Line.trimmed(Line.centred(line, width)))
  }

  private func unit(_ width: Int) -> [String] {
    let names = [letterhead.superior, letterhead.unit].compactMap(\.self)
    let lines = Wrapping.lines(names, width)
    return lines + [underline(lines)] + Wrapping.lines(letterhead.details, width)
  }

  private func motto(_ width: Int) -> [String] {
    if let aside = letterhead.aside { return Wrapping.lines(aside, width) }
    let lines = Wrapping.lines([Letterhead.country, Letterhead.motto], width)
    return lines + [underline(lines)]
  }

  /// A rule about half as long as the line above it, as official papers have.
  private func underline(_ lines: [String]) -> String {
    Line.rule(max(4, TextWidth.columns(lines.last ?? "") / 2))
  }
}
