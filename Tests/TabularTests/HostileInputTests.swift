import Diagnostics
import Foundation
import Tabular
import Testing

/// Numbers from a seed, so that a failure can be met again.
private struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

/// Quick by default, a hundred times wider with `NHUANBUT_TEST_SCALE=full`.
private let rounds =
  ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"] == "full" ? 20_000 : 200

/// Whatever the bytes, reading ends: with rows or with problems that have a place, never in a
/// crash; chunks change nothing.
@Suite struct HostileInputTests {
  private static let morsels: [[UInt8]] = [
    [0], [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], Array("\"".utf8), Array("\r".utf8),
    Array("\n".utf8), Array(",".utf8), Array(";;;;".utf8), Array("{".utf8), Array("[[[[".utf8),
    Array("\\u0000".utf8), Array("\\ud800".utf8), Array("1e999".utf8), Array("-".utf8),
    Array("\u{202E}\u{2066}".utf8), Array("\u{FEFF}".utf8), Array("<![CDATA[".utf8),
    Array("&#0;".utf8), Array("<row r=\"-1\">".utf8), Array("=cmd|' /C calc'!A0".utf8),
    [UInt8](repeating: 0x41, count: 70_000), Array("id,title\n".utf8),
  ]

  private func spoiled(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0...chance.below(4) {
      let at = chance.below(bytes.count + 1)
      switch chance.below(5) {
      case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8(chance.below(8))
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + chance.below(40)))
      case 2: bytes.insert(contentsOf: bytes[at...].prefix(chance.below(60)), at: at)
      case 3: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: Self.morsels[chance.below(Self.morsels.count)], at: at)
      }
    }
    return bytes
  }

  private static let table = Array(
    "id,title,\"pen_names\"\nB1,\"Đề, \"\"tài\"\"\",An;Bình\r\nB2,\"hai\ndòng\",\nB3,,x\n".utf8)
  private static let lines = Array(
    "{\"id\":\"B1\",\"title\":\"\\u0110ề \\\"t\\\"\"}\n{\"id\":12.50,\"title\":null}\n".utf8)

  @Test(arguments: 0..<4) func spoiledTablesEndInRowsOrProblems(seed: UInt64) {
    var chance = Chance(seed)
    for _ in 0..<rounds {
      for (bytes, format) in [(Self.table, TableFormat.csv), (Self.lines, .jsonLines)] {
        let spoiled = spoiled(bytes, &chance)
        let whole = read(bytes: spoiled, format)
        #expect(whole.found.allSatisfy { $0.place != nil && $0.kind == .invalidInput })
        if spoiled.count < 2000 {
          let pieces = read(bytes: spoiled, format, chunk: 1 + chance.below(9))
          #expect(pieces == whole, "\(spoiled)")
        }
      }
    }
  }

  @Test(arguments: 0..<4) func spoiledWorkbooksEndInRowsOrProblems(seed: UInt64) throws {
    var chance = Chance(seed)
    var book = BookBuilder()
    book.sheet =
      row(1, text("id"), text("Tiêu đề")) + row(2, "><v>12</v>", "t=\"s\"><v>0</v>")
      + row(3, "t=\"e\"><v>#REF!</v>", "s=\"1\"><v>45000.5</v>")
    book.strings = ["<t>một &amp; hai</t>"]
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    for _ in 0..<rounds {
      // The whole file, then the parts within sound wrapping, where checksums hold.
      let file = try readBook(spoiled(book.bytes, &chance))
      #expect(file.found.allSatisfy { $0.place != nil && $0.kind == .invalidInput })
      var zip = ZipBuilder()
      let parts = book.parts
      let bad = chance.below(parts.count)
      for (index, part) in parts.enumerated() {
        let bytes = Array(part.text.utf8)
        zip.add(part.name, index == bad ? spoiled(bytes, &chance) : bytes)
      }
      let parted = try readBook(zip.bytes)
      #expect(parted.found.allSatisfy { $0.place != nil && $0.kind == .invalidInput })
    }
  }

  @Test func aMillionColumnsAndDeepJSONAreRefusedAtOnce() {
    let wide = [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000)
    #expect(read(bytes: wide + Array("id\n".utf8)).count == 1)
    let deep = Array("{\"id\":".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(read(bytes: deep, .jsonLines).count == 1)
  }
}
