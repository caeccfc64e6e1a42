public import Diagnostics

/// Writes trees as indented text: the working of an amount, for instance.
public struct OutlineWriter {
  /// Below this a line is not folded further, however deep it stands.
  private static let narrowest = 24

  private let width: Int
  private let emphasis: Emphasis

  /// Creates a writer for a page of the width, 80 columns unless another is given.
  public init(width: Int? = nil, colour: Bool = false) {
    self.width = width ?? TextWriter.usualWidth
    emphasis = Emphasis(isColoured: colour)
  }

  /// Writes the trees one under another, an empty line between them.
  public func write(_ roots: [OutlineNode], to sink: inout some ByteSink) throws(Failure) {
    var buffer = OutputBuffer()
    for (index, root) in roots.enumerated() {
      if index > 0 { buffer.append("\n") }
      let head = folded(root, indent: 0)
      buffer.append(lines: head.enumerated().map { $0 == 0 ? emphasis.bold($1) : $1 })
      buffer.append(lines: branches(root.children, under: ""))
      try buffer.relieve(into: &sink)
    }
    try buffer.flush(into: &sink)
  }

  /// The lines of children, each under the rules that lead down from its ancestors.
  private func branches(_ children: [OutlineNode], under stem: String) -> [String] {
    children.enumerated().flatMap { index, child in
      let isLast = index == children.count - 1
      let below = stem + (isLast ? "   " : "│  ")
      let lead = child.children.isEmpty ? "" : "│ "
      let lines = folded(child, indent: below.count + lead.count)
      let rest = lines.dropFirst().map { below + (lead.isEmpty ? "  " : lead) + $0 }
      return [stem + (isLast ? "└─ " : "├─ ") + (lines.first ?? "")] + rest
        + branches(child.children, under: below)
    }
  }

  /// `label: value unit`, then what it rests on, folded to what the indent leaves.
  private func folded(_ node: OutlineNode, indent: Int) -> [String] {
    let room = max(Self.narrowest, width - indent)
    let value = [node.value, node.unit].compactMap(\.self).joined(separator: " ")
    let head = value.isEmpty ? node.label : node.label + ": " + value
    let source = [node.citation, node.effective].compactMap(\.self).joined(separator: "; ")
    return Wrapping.lines(head, room) + (source.isEmpty ? [] : Wrapping.lines("[\(source)]", room))
  }
}
