import Diagnostics
import Tabular
import Testing

@Suite struct ChunkTests {
  private static let files: [(TableFormat, String)] = [
    (
      .csv,
      "\u{FEFF}Mã;Tiêu đề\r\nB1;\"Đổi \"\"mới\"\"\r\nở Bắc Kạn\"\r\n\r\nB2;Ba\u{306}\u{301}c\r\n"
    ),
    (.csv, "id,title\rB1,\"a\rb\"\rB2,\"x\"y\rB3,a,b,c\rB4,đ\r\r"),
    (.csv, "id,titel,title\nB1,\"mở\nB2,x\nB3,\"\"\"đóng\"z đề tài\nB4,ok,y\nB5,\"hở\nB6,ok"),
    (.csv, "\n\n"), (.csv, "id"), (.csv, "\u{FEFF}"),
    (.csv, "id,title\n\0,x\n\"\n\"\"\n"),
    (
      .jsonLines,
      "\u{FEFF}{\"id\":\"B\\uD83D\\uDE00\"}\r\n\r\n{\"id\":}\r{\"Mã\":\"Đỗ\",\"x\":1}\n{"
    ),
  ]

  @Test(arguments: files)
  func chunksOfAnySizeGiveTheSame(format: TableFormat, text: String) {
    let whole = read(text, format)
    for size in 1...text.utf8.count { #expect(read(text, format, chunk: size) == whole) }
  }

  @Test func longRowsInChunksGiveTheSame() {
    let long = String(repeating: "\"\"\nđ,", count: 40_000)
    let text = "id,title\nB1,\"\(long)\"\nB2,\(long)\nB3,\"\(long)"
    let whole = read(text)
    for size in [977, 4096, 65_536] { #expect(read(text, chunk: size) == whole) }
  }
}

/// A small generator, so that a failing seed can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct FuzzTests {
  private static let pieces: [[UInt8]] =
    [
      ",", ";", "\t", "\n", "\r", "\r\n", "\"", "\"\"", "id", "title", "đề", "e\u{302}\u{301}",
      "{", "}", "{\"id\":", "\"id\"", ":", "[", "\\u", "D83D", "\\", "null", "1e5", "-", " ", "x",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE1, 0xBA], [0xED, 0xA0, 0x80]]

  @Test(arguments: UInt64(1)...40)
  func anyBytesAreReadToTheEndAlikeInAnyChunks(seed: UInt64) {
    var generator = SplitMix(state: seed)
    for _ in 0..<25 {
      var bytes: [UInt8] = Bool.random(using: &generator) ? Array("id,title\n".utf8) : []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        bytes += Self.pieces.randomElement(using: &generator) ?? []
      }
      for format in TableFormat.allCases {
        let whole = read(bytes: bytes, format)
        let chunk = Int.random(in: 1...9, using: &generator)
        #expect(read(bytes: bytes, format, chunk: chunk) == whole, "\(bytes)")
        check(bytes, format)
      }
    }
  }

  /// Every part of every value has a place inside the file.
  private func check(_ bytes: [UInt8], _ format: TableFormat) {
    let text = String(decoding: bytes, as: UTF8.self)
    for diagnostic in mark(text, format, column: 0, scalars: 1..<3)
    where diagnostic.code != "MISSING_HEADER" {
      let numbers = diagnostic.place?.label.split(separator: ":").dropFirst().compactMap { Int($0) }
      #expect(numbers?.count == 2 && numbers?.min() ?? 0 >= 1)
    }
  }
}
