import Testing

/// Each room tells its visitor what it holds, in a README that begins with its name.
func readme(ofRoom room: String, text: String?) -> [Violation] {
  let file = "Sources/\(room)/README.md"
  guard let text else {
    return [
      Violation(
        file: file, line: 1, rule: "readme", whatToDo: "write 5 to 20 lines on what the room holds")
    ]
  }
  guard text.split(separator: "\n").first == "# \(room)" else {
    return [Violation(file: file, line: 1, rule: "readme", whatToDo: "begin with `# \(room)`")]
  }
  return []
}

@Test func aRoomWithoutAReadmeIsRefused() {
  #expect(readme(ofRoom: "Files", text: nil).count == 1)
  #expect(readme(ofRoom: "Files", text: "# Payments\n").count == 1)
  #expect(readme(ofRoom: "Files", text: "# Files\n\nOpens files.\n").isEmpty)
}
