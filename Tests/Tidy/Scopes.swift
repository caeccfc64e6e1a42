/// The declarations that enclose each line of code.
struct Scopes {
  /// For each line, what stands before the innermost brace open at its start.
  let headers: [String]

  init(_ code: [String]) {
    var open: [String] = []
    var pending = ""
    headers = code.map { line in
      let header = open.last ?? ""
      for character in line {
        switch character {
        case "{":
          open.append(pending)
          pending = ""
        case "}":
          _ = open.popLast()
          pending = ""
        default: pending.append(character)
        }
      }
      pending.append("\n")
      return header
    }
  }

  /// The protocols and the superclass that the declaration around a line names.
  func inheritance(atLine index: Int) -> Set<String> {
    let words = headers[index].split { $0.isWhitespace }.map(String.init)
    let kinds = ["struct", "class", "enum", "actor", "protocol", "extension"]
    guard let kind = words.lastIndex(where: kinds.contains) else { return [] }
    let header = words[(kind + 1)...].prefix { $0 != "where" }.joined(separator: " ")
    guard let colon = header.firstIndex(of: ":") else { return [] }
    let names = header[header.index(after: colon)...].split { ",& ".contains($0) }
    return Set(names.map { String($0.split(separator: "<")[0]) })
  }
}
