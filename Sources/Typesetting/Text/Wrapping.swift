import Orthography

/// Folds texts into lines, between words where it can.
enum Wrapping {
  /// The lines of a text in a width; at least one, none wider unless one character is.
  static func lines(_ text: String, _ width: Int) -> [String] {
    let text = VisibleText.of(text)
    if TextWidth.columns(text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in words(of: text, within: width) {
      let wordWidth = TextWidth.columns(word)
      if !line.isEmpty, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      if line.isEmpty {
        line = word
        lineWidth = wordWidth
      } else {
        line += " " + word
        lineWidth += 1 + wordWidth
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// The lines of several texts.
  static func lines(_ texts: [String], _ width: Int) -> [String] {
    texts.flatMap { lines($0, width) }
  }

  /// How wide the widest word is: the width below which a text must be cut inside a word.
  static func widestWord(_ text: String) -> Int {
    VisibleText.of(text).split(separator: " ").map { TextWidth.columns(String($0)) }.max() ?? 0
  }

  /// The words, those wider than a line cut to its width.
  private static func words(of text: String, within width: Int) -> [String] {
    text.split(separator: " ").flatMap { word in
      TextWidth.columns(String(word)) <= width ? [String(word)] : pieces(of: word, width)
    }
  }

  private static func pieces(of word: Substring, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var pieceWidth = 0
    for character in word {
      let characterWidth = TextWidth.columns(String(character))
      if !piece.isEmpty, pieceWidth + characterWidth > width {
        pieces.append(piece)
        piece = ""
        pieceWidth = 0
      }
      piece.append(character)
      pieceWidth += characterWidth
    }
    return pieces + [piece]
  }
}
