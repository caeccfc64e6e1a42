import Orthography

/// The command that was typed, to be typed again with something changed.
///
/// A remedy writes `nhuanbut … --actor CODE` for “this command again, with another actor”; what is
/// printed is the whole line, so that it can be copied.
struct SameCommand {
  private static let mark = "nhuanbut … "

  /// The words after the program's name.
  let words: [String]

  /// A text with every mark made the command that was typed, the option after it put in.
  func filling(_ text: String) -> String {
    let pieces = text.components(by: Self.mark)
    guard pieces.count > 1, !words.isEmpty else { return text }
    return pieces.dropFirst().reduce(into: String(pieces[0])) { result, piece in
      let option = String(piece.prefix { $0 != " " })
      let kept = without(option).map(Self.quoted)
      result += (["nhuanbut"] + kept).joined(separator: " ") + " " + piece
    }
  }

  /// The words without an option and its value.
  private func without(_ option: String) -> [String] {
    var kept: [String] = []
    var isValue = false
    for (index, word) in words.enumerated() {
      if isValue {
        isValue = false
      } else if word == option {
        isValue = words.indices.contains(index + 1)
      } else if !word.hasPrefix(option + "=") {
        kept.append(word)
      }
    }
    return kept
  }

  /// A word as a shell takes it.
  static func quoted(_ word: String) -> String {
    let shown = TextWidth.printable(word)
    let isPlain = shown.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./:=,+@%".unicodeScalars.contains(scalar)
    }
    return isPlain && !shown.isEmpty ? shown : "\"\(shown)\""
  }
}

extension String {
  fileprivate func components(by separator: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      pieces.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return pieces + [rest]
  }
}
