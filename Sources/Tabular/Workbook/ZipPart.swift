/// One file within a workbook, unpacked piece by piece and held to its length and checksum.
struct ZipPart {
  private let name: String
  private let entry: ZipDirectory.Entry
  private var packed: PackedBytes
  private var inflater = Inflater()
  private var checksum = Checksum()
  private var count = 0

  /// How much a part may hold unpacked.
  static let longest = 1024 * 1024 * 1024
  /// A part of this many bytes may be packed no tighter than `tightest`: such a file holds blanks.
  private static let suspicious = 16 * 1024 * 1024
  private static let tightest = 200

  /// Opens a file within the ZIP file; nothing is unpacked yet.
  init(_ name: String, _ entry: ZipDirectory.Entry, in file: RandomBytes) throws(WorkbookStop) {
    self.name = name
    self.entry = entry
    if entry.isEncrypted { throw .problem(.notAWorkbook(.encrypted)) }
    let isBomb =
      entry.size > Self.suspicious && entry.size / Self.tightest > max(1, entry.compressedSize)
    if entry.size > Self.longest || isBomb { throw .problem(.workbookTooLarge(name)) }
    let header = try file.bytes(at: entry.headerOffset, count: 30)
    guard header.count == 30, header.word32(at: 0) == 0x0403_4B50, [0, 8].contains(entry.method)
    else { throw .problem(.workbookDamaged(name)) }
    let start =
      entry.headerOffset + 30 + Int(header.word16(at: 26)) + Int(header.word16(at: 28))
    packed = PackedBytes(file: file, position: start, end: start + entry.compressedSize)
  }

  /// The next piece, empty at the end.
  mutating func next() throws(WorkbookStop) -> [UInt8] {
    let piece: [UInt8]
    if entry.method == 0 {
      piece = try packed.next()
    } else {
      do { piece = try inflater.next(from: &packed) } catch {
        switch error {
        case .stop(let stop): throw stop
        case .invalid: throw damaged
        }
      }
    }
    count += piece.count
    guard count <= entry.size else { throw damaged }
    checksum.add(piece)
    if piece.isEmpty, count != entry.size || checksum.value != entry.checksum { throw damaged }
    return piece
  }

  private var damaged: WorkbookStop { .problem(.workbookDamaged(name)) }
}

/// The packed bytes of a part, a piece at a time.
struct PackedBytes {
  let file: RandomBytes
  var position: Int
  let end: Int
  private static let piece = 64 * 1024

  init(file: RandomBytes, position: Int, end: Int) {
    self.file = file
    self.position = position
    self.end = end
  }

  mutating func next() throws(WorkbookStop) -> [UInt8] {
    let bytes = try file.bytes(at: position, count: min(Self.piece, end - position))
    position += bytes.count
    return bytes
  }
}
