/// Lines that stand beside other lines.
struct Block {
  let lines: [String]
  let width: Int
  /// Makes a line up to the width, on the side where it belongs.
  let place: (String) -> String

  /// Blocks side by side, their first lines level, or their last.
  static func beside(_ blocks: [Block], gap: Int, fromBottom: Bool = false) -> [String] {
    let height = blocks.reduce(0) { max($0, $1.lines.count) }
    return (0..<height).map { row in
      blocks.map { block in
        let index = fromBottom ? row - height + block.lines.count : row
        return block.lines.indices.contains(index)
          ? block.place(block.lines[index]) : Line.spaces(block.width)
      }.joined(separator: Line.spaces(gap))
    }
  }
}
