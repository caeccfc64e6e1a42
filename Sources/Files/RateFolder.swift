package import Diagnostics

/// The tables of a folder of rates: its immediate subfolders, and the `.csv` files in them.
package struct RateFolder: Sendable {
  /// One table and the whole of its bytes.
  package struct Table: Sendable {
    /// `SUBFOLDER/FILE.csv`.
    package let name: String
    /// What the file holds.
    package let bytes: [UInt8]
  }

  /// How large one table may be.
  package static let tableLimit = 8 * 1_048_576
  /// How large all may be together.
  package static let limit = 64 * 1_048_576

  /// The subfolders, in byte order, with or without tables.
  package let subfolders: [String]
  /// The tables, in byte order of their names.
  package let tables: [Table]

  /// Reads a folder; what is neither a subfolder nor a `.csv` file in one is passed over.
  package init(_ path: String) throws(Failure) {
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    let found = try Folder.names(in: path).filter {
      FileStatus.of(root + "/" + $0)?.isFolder == true
    }
    var tables: [Table] = []
    var total = 0
    for subfolder in found {
      for file in try Folder.names(in: "\(root)/\(subfolder)") where Self.isTable(file) {
        let full = "\(root)/\(subfolder)/\(file)"
        guard FileStatus.of(full)?.isRegular ?? true else { continue }
        let bytes = try InputFile(full).readAll(limit: Self.tableLimit)
        total += bytes.count
        if total > Self.limit {
          throw FileProblem.tooLarge(path: path, limit: Self.limit).failure
        }
        tables.append(Table(name: "\(subfolder)/\(file)", bytes: bytes))
      }
    }
    self.subfolders = found
    self.tables = tables
  }

  /// A table saved as `.CSV` counts too: passed over, it would be missing without a word.
  private static func isTable(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }
}
