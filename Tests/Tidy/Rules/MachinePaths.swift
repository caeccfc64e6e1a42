import Testing

private let machineFolders = ["work", "tmp/wt"].map { "/\($0)/" }

/// The project is the same wherever it is checked out.
func machinePaths(in document: Repository.Document) -> [Violation] {
  guard machineFolders.contains(where: document.text.contains) else { return [] }
  let lines = document.text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().flatMap { index, line in
    machineFolders.filter { isNamed($0, in: line) }.map {
      Violation(
        file: document.path, line: index + 1, rule: "machine-path",
        whatToDo: "name the path from the top of the repository, not under \($0)")
    }
  }
}

/// Whether the folder stands at the top of a path rather than further down, as in an address.
private func isNamed(_ folder: String, in line: Substring) -> Bool {
  line.ranges(of: folder).contains { range in
    guard range.lowerBound > line.startIndex else { return true }
    let before = line[line.index(before: range.lowerBound)]
    return !before.isLetter && !before.isNumber && !"._-}".contains(before)
  }
}

@Test(arguments: machineFolders) func aPathOfOneMachineIsRefused(folder: String) {
  let text = "first\nsee `\(folder)notes.md`\n"
  let found = machinePaths(in: Repository.Document(path: "README.md", text: text))
  #expect(found.map(\.line) == [2])
}

@Test func anAddressIsNotAPathOfOneMachine() {
  let text = "https://example.vn/en" + machineFolders[0] + "1.html"
  #expect(machinePaths(in: Repository.Document(path: "a.csv", text: text)).isEmpty)
}
