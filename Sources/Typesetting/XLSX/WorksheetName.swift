/// The names of a workbook's sheets: short, without what spreadsheets refuse, each once.
struct WorksheetNames {
  private static let longest = 31
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  private var taken: Set<String> = []

  /// The name a sheet of a title gets.
  mutating func name(for title: String) -> String {
    let wished = Self.cleaned(title)
    var name = wished
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = Self.cut(wished, Self.longest - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  private static func cleaned(_ title: String) -> String {
    let visible = VisibleText.of(title).map { forbidden.contains($0) ? "-" : $0 }
    let name = trimmed(cut(trimmed(String(visible)), longest))
    // Excel keeps this name for itself.
    return name.isEmpty || name.lowercased() == "history" ? "Trang tính" : name
  }

  /// Without the spaces and apostrophes at its ends, where an apostrophe is refused.
  private static func trimmed(_ text: String) -> String {
    let rest = text.drop { $0 == " " || $0 == "'" }
    let end = rest.lastIndex { $0 != " " && $0 != "'" }
    return end.map { String(rest[...$0]) } ?? ""
  }

  private static func cut(_ text: String, _ limit: Int) -> String {
    var result = ""
    for character in text {
      guard result.utf16.count + character.utf16.count <= limit else { break }
      result.append(character)
    }
    return result
  }
}
