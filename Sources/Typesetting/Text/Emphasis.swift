/// Bold type where the terminal shows it, plain text elsewhere.
struct Emphasis {
  /// Whether escape sequences are written.
  let isColoured: Bool

  /// The line in bold, the spaces before it left plain.
  func bold(_ line: String) -> String {
    guard isColoured, let start = line.firstIndex(where: { $0 != " " }) else { return line }
    return line[..<start] + "\u{1B}[1m" + line[start...] + "\u{1B}[0m"
  }
}
