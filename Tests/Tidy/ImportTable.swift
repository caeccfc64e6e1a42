/// `imports.txt`: who may import whom.
struct ImportTable: Sendable {
  /// What the files of one room may import.
  struct Row: Equatable, Sendable {
    let room: String
    let rooms: [String]
    let system: [String]
    let line: Int
  }

  /// The rooms, lowest first.
  let rows: [Row]
  /// What every test target may import of the system.
  let testModules: [String]

  init(text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { Self.row(of: $0.element, line: $0.offset + 1) }
    self.rows = rows.filter { $0.room != "Tests" }
    testModules = rows.first { $0.room == "Tests" }?.system ?? []
  }

  func row(of room: String) -> Row? { rows.first { $0.room == room } }

  private static func row(of line: Substring, line number: Int) -> Row? {
    guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
    let halves = line[line.index(after: colon)...].split(
      separator: "+", omittingEmptySubsequences: false
    ).map { $0.split(separator: " ").map(String.init) }
    return Row(
      room: String(line[..<colon]), rooms: halves[0], system: halves.count > 1 ? halves[1] : [],
      line: number)
  }
}
