import SQLite

/// Which posted lines belong to a row of what is graded, where its subject was graded more than once
/// (chấm lại sau khi đảo).
enum OwnLines {
  /// Whether the line `l` of the subject of a row is one of the row's own.
  static func condition(of row: SQL) -> SQL {
    "l.id > \(row).afterLine AND l.id <= ifnull(\(row).untilLine, \(Int64.max))"
  }

  /// The row of the content ledger that the royalty line `l`, or what it adjusts, was graded in.
  static let content: SQL = """
    ifnull(l.content, (SELECT o.content FROM adjustment a JOIN line o ON o.id = a.adjusts
      WHERE a.entry = l.entry))
    """

  /// Says of the row that stands of a subject that it is replaced: what is posted from now on is
  /// another's.
  static let replacement: SQL = "untilLine = (SELECT ifnull(max(id), 0) FROM line)"

  /// The line after which the row that stands of a subject, or the next one to stand, has its own:
  /// `key` says which rows are the subject's.
  static func beginning(in table: SQL, where key: SQL) -> SQL {
    "(SELECT ifnull(max(ifnull(untilLine, afterLine)), 0) FROM \(table) WHERE \(key))"
  }
}
