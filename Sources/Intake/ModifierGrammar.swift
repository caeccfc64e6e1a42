import Accounting
import Orthography
import Royalties

/// Reads a list of modifiers, `hardship=50;minority=15`, in per cent with up to two decimals.
struct ModifierGrammar {
  let vocabulary: Vocabulary<String>

  /// The modifiers in a column, none where it is absent or empty; `nil` with a problem.
  ///
  /// A code that the law does not know passes here: the calculator says so with the nearest one.
  func list<Column>(_ column: Column, in reader: inout RowReader<Column>) -> [Modifier]? {
    guard let text = reader.slice(column) else { return [] }
    var modifiers: [Modifier] = []
    var isSound = true
    for piece in text.entries {
      let sides = piece.pieces(by: UInt8(ascii: "=")).map(\.trimmed)
      guard sides.count == 2, !sides[0].isEmpty else {
        reader.fail(IntakeProblem.modifierSyntax(String(piece)), at: column, part: piece)
        isSound = false
        continue
      }
      let number =
        sides[1].utf8.last == UInt8(ascii: "%") ? sides[1].dropLast().trimmed : sides[1]
      guard let percent = Percentage(text: String(number)) else {
        reader.fail(
          IntakeProblem.invalidValue(String(sides[1]), .percentage), at: column, part: sides[1])
        isSound = false
        continue
      }
      let word = String(sides[0])
      modifiers.append(Modifier(code: vocabulary[word] ?? word, percent: percent))
    }
    return isSound ? modifiers : nil
  }
}
