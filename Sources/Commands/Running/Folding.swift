import Orthography

extension String {
  /// The text folded between words for a window so wide, where one shows it: a terminal itself
  /// breaks words in two.
  ///
  /// A command that is to be typed next stays whole, so that it can be copied; where it does not fit
  /// it begins a line.
  func folded(to columns: Int?) -> String {
    guard let columns, columns > 20 else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.folded($0, to: columns) }.joined(separator: "\n")
  }

  private static func folded(_ line: Substring, to columns: Int) -> String {
    guard TextWidth.columns(String(line)) > columns else { return String(line) }
    var lines: [String] = []
    var last = ""
    for piece in pieces(of: line) {
      if last.isEmpty {
        last = piece
      } else if TextWidth.columns(last) + 1 + TextWidth.columns(piece) <= columns {
        last += " " + piece
      } else {
        lines.append(last)
        last = "  " + piece
      }
    }
    return (lines + [last]).joined(separator: "\n")
  }

  /// The words of a line; a command with its words is one piece, which a comma or semicolon ends.
  private static func pieces(of line: Substring) -> [String] {
    var pieces: [String] = []
    var isInCommand = false
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if isInCommand {
        pieces[pieces.count - 1] += " " + word
      } else {
        pieces.append(String(word))
        isInCommand = word.drop { !$0.isLetter } == "nhuanbut"
      }
      if word.last == ";" || word.last == "," { isInCommand = false }
    }
    return pieces
  }
}
