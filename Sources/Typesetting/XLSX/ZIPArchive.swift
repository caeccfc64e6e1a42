import Diagnostics

/// A ZIP archive of stored entries, every one dated 1 January 1980: the same content, the same
/// bytes. Sums and sizes stand before each entry, so that the archive can be read from its start.
struct ZIPArchive {
  private struct Entry {
    let name: String
    let sum: CRC32
    let offset: Int
  }

  /// The most that the archive's fields can say.
  private static let limit = Int(UInt32.max)
  /// 1 January 1980 in the form of MS-DOS: day 1, month 1, year 0.
  private static let date: UInt16 = 0x0021
  /// The version of the format that a reader must know.
  private static let version: UInt16 = 20
  /// Names are UTF-8.
  private static let flags: UInt16 = 0x0800

  private var entries: [Entry] = []
  private var offset = 0

  /// What stands before the bytes of an entry whose sum is known.
  ///
  /// - Throws: `WorkbookProblem.tooLarge` past what an archive can say.
  mutating func open(_ name: String, _ sum: CRC32) throws(Failure) -> [UInt8] {
    let entry = Entry(name: name, sum: sum, offset: offset)
    var header = Record(signature: 0x0403_4B50)
    header.add(Self.version)
    header.add(fieldsOf: entry)
    header.bytes += name.utf8
    let end = offset + header.bytes.count + sum.count
    guard end < Self.limit, entries.count < Int(UInt16.max) else {
      throw Failure(WorkbookProblem.tooLarge)
    }
    entries.append(entry)
    offset = end
    return header.bytes
  }

  /// What ends the archive.
  func close() -> [UInt8] {
    let directory = entries.flatMap { entry in
      var record = Record(signature: 0x0201_4B50)
      record.add(Self.version)
      record.add(Self.version)
      record.add(fieldsOf: entry)
      // No comment, the first disk, no attributes.
      record.bytes += [UInt8](repeating: 0, count: 10)
      record.add(UInt32(entry.offset))
      record.bytes += entry.name.utf8
      return record.bytes
    }
    var end = Record(signature: 0x0605_4B50)
    // This disk, and the one the directory starts on.
    end.add(UInt32(0))
    end.add(UInt16(entries.count))
    end.add(UInt16(entries.count))
    end.add(UInt32(directory.count))
    end.add(UInt32(offset))
    end.add(UInt16(0))
    return directory + end.bytes
  }
}

extension ZIPArchive {
  /// Numbers after each other, the low byte first.
  private struct Record {
    var bytes: [UInt8] = []

    init(signature: UInt32) { add(signature) }

    mutating func add<T: FixedWidthInteger>(_ number: T) {
      for shift in stride(from: 0, to: T.bitWidth, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> T(shift)))
      }
    }

    /// What the header of an entry and the directory both say.
    mutating func add(fieldsOf entry: Entry) {
      add(ZIPArchive.flags)
      // Stored, at midnight.
      add(UInt32(0))
      add(ZIPArchive.date)
      add(entry.sum.value)
      add(UInt32(truncatingIfNeeded: entry.sum.count))
      add(UInt32(truncatingIfNeeded: entry.sum.count))
      add(UInt16(entry.name.utf8.count))
      add(UInt16(0))
    }
  }
}
