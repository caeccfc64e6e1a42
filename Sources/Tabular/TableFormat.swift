/// The formats in which tables are read.
public enum TableFormat: String, Sendable, CaseIterable {
  /// Comma-separated values (RFC 4180), also with semicolons or tabs.
  case csv
  /// One flat JSON object a line.
  case jsonLines

  /// Whether a file begins as UTF-16 does: with its mark, or with a letter and a zero byte.
  public static func isUTF16(_ firstBytes: [UInt8]) -> Bool {
    let first = Array(firstBytes.prefix(4))
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { return true }
    return first.count == 4 && (first[0] == 0) != (first[1] == 0)
      && (first[0] == 0) == (first[2] == 0)
      && (first[1] == 0) == (first[3] == 0)
  }

  /// The format by the ending of the name, else by how the file begins.
  ///
  /// - Parameters:
  ///   - fileName: the name of the file; `<stdin>` says nothing of the format.
  ///   - firstBytes: as much of the beginning as is at hand, possibly nothing.
  public static func detect(
    fileName: String, firstBytes: some Sequence<UInt8> = EmptyCollection<UInt8>()
  ) -> TableFormat {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "jsonl", "ndjson", "json": return .jsonLines
    case "csv", "tsv", "txt": return .csv
    default: break
    }
    let blank: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
    let first = firstBytes.first { !blank.contains($0) }
    return first == UInt8(ascii: "{") ? .jsonLines : .csv
  }
}
