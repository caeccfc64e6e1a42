import Orthography

/// Breaks text into lines of a page, in the columns of a terminal.
enum TextWrap {
  /// The columns of a page.
  static let page = 80

  /// Sets pieces side by side, a blank between, in lines no wider than `width`; a piece is never
  /// broken, so one that is too long has a line of its own.
  static func lines(of pieces: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces {
      let columns = TextWidth.columns(piece)
      if !line.isEmpty, used + 1 + columns > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += piece
      used += columns
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Breaks prose at its blanks; empty lines and lines set in by blanks stay as they are.
  static func lines(ofProse prose: String, width: Int) -> [String] {
    prose.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      if line.isEmpty || line.hasPrefix(" ") { return [String(line)] }
      return lines(of: line.split(separator: " ").map(String.init), width: width)
    }
  }

  /// A table of two columns: a label, and prose beside it that goes on under itself. A label
  /// wider than the column stands on a line of its own.
  static func table(_ rows: [(label: String, prose: String)], column: Int) -> [String] {
    rows.flatMap { row in
      let prose = lines(ofProse: row.prose, width: page - column)
      let margin = String(repeating: " ", count: column)
      let label = "  " + row.label
      let gap = column - TextWidth.columns(label)
      guard gap >= 2, let first = prose.first else {
        return [label] + prose.map { margin + $0 }
      }
      return [label + String(repeating: " ", count: gap) + first]
        + prose.dropFirst().map { margin + $0 }
    }
  }

  /// The column at which prose starts beside these labels: two blanks after the longest, never
  /// past the 28th.
  static func column(beside labels: [String]) -> Int {
    let widest = labels.map { TextWidth.columns($0) }.filter { $0 <= 24 }.max() ?? 24
    return widest + 4
  }
}
