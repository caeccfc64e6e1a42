import Diagnostics
import Orthography
import Testing

@testable import Commands

/// The excerpt of a long line on a narrow terminal still shows the place.
@Suite struct ExcerptTests {
  private let line = (1...60).map { "cột\($0)" }.joined(separator: ",")

  @Test(arguments: [1, 5, 100, 250, 330]) func thePlaceIsInTheWindow(column: Int) {
    let scalars = Array(line.unicodeScalars)
    let excerpt = Excerpt(line: line, column: column, width: 4).narrowed(to: 80)
    #expect(TextWidth.columns(excerpt.line) <= 78)
    let shown = Array(excerpt.line.unicodeScalars)
    #expect(shown[excerpt.column - 1] == scalars[column - 1])
  }

  @Test func aLineThatFitsOrNoTerminalStaysAsItIs() {
    let short = Excerpt(line: "a,b", column: 3)
    #expect(short.narrowed(to: 80) == short)
    let long = Excerpt(line: line, column: 200)
    #expect(long.narrowed(to: nil) == long)
  }
}
