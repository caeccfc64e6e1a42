public import Diagnostics
import Orthography

/// Labels with their values, aligned in two columns: the state of one thing.
public struct KeyValueList: Sendable {
  private static let gap = 2
  private static let narrowestValue = 16

  private let title: String
  private let pairs: [(label: String, value: String)]

  /// Makes a list; pairs with an empty value are printed with their label alone.
  public init(title: String = "", _ pairs: [(label: String, value: String)]) {
    self.title = title
    self.pairs = pairs
  }

  /// Writes the list as text on a page of the width, 80 columns unless another is given.
  public func write(
    to sink: inout some ByteSink, width: Int? = nil, colour: Bool = false
  ) throws(Failure) {
    let width = width ?? TextWriter.usualWidth
    var buffer = OutputBuffer()
    if !title.isEmpty {
      buffer.append(lines: Wrapping.lines(title, width).map(Emphasis(isColoured: colour).bold))
    }
    let labels = pairs.map { VisibleText.of($0.label) + ":" }
    let indent = (labels.map(TextWidth.columns).max() ?? 0) + Self.gap
    for (label, pair) in zip(labels, pairs) {
      buffer.append(lines: lines(label, pair.value, indent: indent, width: width))
      try buffer.relieve(into: &sink)
    }
    try buffer.flush(into: &sink)
  }

  private func lines(_ label: String, _ value: String, indent: Int, width: Int) -> [String] {
    // Where the values would stand in a sliver, label and value are one folded text.
    guard width - indent >= Self.narrowestValue else {
      return Wrapping.lines(label + " " + value, width)
    }
    return Wrapping.lines(value, width - indent).enumerated().map { index, line in
      Line.trimmed((index == 0 ? Line.leading(label, indent) : Line.spaces(indent)) + line)
    }
  }
}
