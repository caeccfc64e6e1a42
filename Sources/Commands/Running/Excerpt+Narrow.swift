import Diagnostics
import Orthography

extension Excerpt {
  /// The same place in a line that fits beside its margin; cut ends are shown as `…`.
  func narrowed(to columns: Int?) -> Excerpt {
    let margin = 4
    guard let columns, columns > 20, TextWidth.columns(line) > columns - margin else { return self }
    let room = columns - margin - 2
    let scalars = Array(line.unicodeScalars)
    // A third of the room stands before the place, so that what follows is seen too.
    var first = max(0, min(column - 1 - room / 3, scalars.count - room / 2))
    var last = min(scalars.count, first + room)
    while last > first, TextWidth.columns(Self.text(scalars[first..<last])) > room { last -= 1 }
    first = min(first, column - 1)
    let isCutBefore = first > 0
    let window =
      (isCutBefore ? "…" : "") + Self.text(scalars[first..<last])
      + (last < scalars.count ? "…" : "")
    let place = column - first + (isCutBefore ? 1 : 0)
    return Excerpt(
      line: window, column: place, width: max(1, min(width, last - (column - 1))))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
