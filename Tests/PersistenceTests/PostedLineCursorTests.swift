import SQLite
import Testing

@testable import Persistence

/// Lines found beside the parts they are of, in whatever order these are asked for.
@Suite struct PostedLineCursorTests {
  private let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, content INTEGER UNIQUE)")
    // Lines 100, 101 … of the parts 3, 6, 9 … 300, without 150 … 240, and some of no part.
    for number in 1...100 where !(50...80).contains(number) {
      try connection.prepare("INSERT INTO line VALUES (?1, ?2)").run(99 + number, number * 3)
    }
    try connection.execute("INSERT INTO line VALUES (900, NULL), (901, NULL)")
  }

  private func line(of part: Int64) -> Int64? {
    part % 3 == 0 && part <= 300 && !(150...240).contains(part) ? 99 + part / 3 : nil
  }

  @Test(arguments: [1, 2, 7, 60])
  func aPartAskedForInOrderHasItsLine(step: Int) throws {
    var lines = try PostedLineCursor(connection)
    for part in stride(from: 1 as Int64, through: 320, by: step) {
      let found = try lines.line(of: part)
      #expect(found == line(of: part), "part \(part)")
    }
  }

  @Test func aPartAskedForInAnyOrderHasItsLine() throws {
    var lines = try PostedLineCursor(connection)
    for part in [300, 3, 301, 3, 3, 149, 241, 240, 297, 2, 6, 150, 243, 1] as [Int64] {
      let found = try lines.line(of: part)
      #expect(found == line(of: part), "part \(part)")
    }
  }

  @Test func withoutLinesNothingIsFound() throws {
    let empty = try Connection.inMemory()
    try empty.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, content INTEGER UNIQUE)")
    var lines = try PostedLineCursor(empty)
    for part in [1, 5, 2] as [Int64] {
      let found = try lines.line(of: part)
      #expect(found == nil)
    }
  }
}
