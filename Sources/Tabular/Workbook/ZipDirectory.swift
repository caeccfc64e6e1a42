/// The table of contents of a ZIP file, which is what a workbook is.
struct ZipDirectory {
  /// A file within the ZIP file.
  struct Entry {
    let method: UInt16
    let isEncrypted: Bool
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    let headerOffset: Int
  }

  private let entries: [String: Entry]

  private static let endRecord = 22
  private static let longestComment = 65_535
  private static let most = 4096
  private static let longest = 1024 * 1024

  /// Reads the directory at the end of the file.
  init(_ file: RandomBytes) throws(WorkbookStop) {
    let tailStart = max(0, file.size - Self.endRecord - Self.longestComment)
    let tail = try file.bytes(at: tailStart, count: file.size - tailStart)
    guard let end = Self.findEnd(in: tail) else { throw Self.damaged }
    let count = Int(tail.word16(at: end + 10))
    let length = Int(tail.word32(at: end + 12))
    let offset = Int(tail.word32(at: end + 16))
    // ZIP64 marks what does not fit with the largest number.
    if count == 0xFFFF || offset == 0xFFFF_FFFF {
      throw .problem(.workbookTooLarge("ZIP64"))
    }
    guard count <= Self.most, length <= Self.longest else {
      throw .problem(.workbookTooLarge("ZIP"))
    }
    guard offset + length <= file.size else { throw Self.damaged }
    let bytes = try file.bytes(at: offset, count: length)
    guard bytes.count == length else { throw Self.damaged }
    entries = try Self.entries(in: bytes, count: count)
  }

  /// The file of a name, case aside, as spreadsheet programs look it up.
  subscript(name: String) -> Entry? { entries[name.lowercased()] }

  private static let damaged = WorkbookStop.problem(.workbookDamaged("ZIP"))

  private static func findEnd(in tail: [UInt8]) -> Int? {
    guard tail.count >= endRecord else { return nil }
    return (0...tail.count - endRecord).reversed().first {
      tail[$0] == 0x50 && tail.word32(at: $0) == 0x0605_4B50
    }
  }

  private static func entries(
    in bytes: [UInt8], count: Int
  ) throws(WorkbookStop) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    var at = 0
    for _ in 0..<count {
      guard at + 46 <= bytes.count, bytes.word32(at: at) == 0x0201_4B50 else { throw damaged }
      let lengths = [28, 30, 32].map { Int(bytes.word16(at: at + $0)) }
      let next = at + 46 + lengths.reduce(0, +)
      guard next <= bytes.count else { throw damaged }
      let name = String(decoding: bytes[at + 46..<at + 46 + lengths[0]], as: UTF8.self)
      entries[name.lowercased()] = Entry(
        method: bytes.word16(at: at + 10), isEncrypted: bytes.word16(at: at + 8) & 1 != 0,
        checksum: bytes.word32(at: at + 16), compressedSize: Int(bytes.word32(at: at + 20)),
        size: Int(bytes.word32(at: at + 24)), headerOffset: Int(bytes.word32(at: at + 42)))
      at = next
    }
    return entries
  }
}

extension [UInt8] {
  /// Two bytes, the lower first.
  func word16(at index: Int) -> UInt16 {
    UInt16(self[index]) | UInt16(self[index + 1]) << 8
  }

  /// Four bytes, the lowest first.
  func word32(at index: Int) -> UInt32 {
    UInt32(word16(at: index)) | UInt32(word16(at: index + 2)) << 16
  }
}
