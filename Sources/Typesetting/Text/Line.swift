import Orthography

/// One line of text in a space of a given width.
enum Line {
  /// The text against the left edge, made up to the width.
  static func leading(_ text: String, _ width: Int) -> String {
    text + spaces(width - TextWidth.columns(text))
  }

  /// The text against the right edge.
  static func trailing(_ text: String, _ width: Int) -> String {
    spaces(width - TextWidth.columns(text)) + text
  }

  /// The text in the middle, made up to the width.
  static func centred(_ text: String, _ width: Int) -> String {
    let room = max(0, width - TextWidth.columns(text))
    return spaces(room / 2) + text + spaces(room - room / 2)
  }

  static func aligned(
    _ text: String, _ width: Int, _ alignment: PaperColumn.Alignment
  ) -> String {
    switch alignment {
    case .leading: leading(text, width)
    case .trailing: trailing(text, width)
    }
  }

  /// A horizontal rule.
  static func rule(_ width: Int) -> String {
    String(repeating: "─", count: max(0, width))
  }

  static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The line without the spaces that made it up.
  static func trimmed(_ line: String) -> String {
    var end = line.utf8.endIndex
    while end > line.utf8.startIndex {
      let before = line.utf8.index(before: end)
      guard line.utf8[before] == UInt8(ascii: " ") else { break }
      end = before
    }
    return String(line[..<end])
  }
}
