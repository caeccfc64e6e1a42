import Accounting
import Legislation
import SQLite

/// A rate book taken in after the first (bộ mức cập nhật), as the first entry after it names it.
struct PostedRateBook: PostedRecord {
  let book: Int
  let hash: Digest

  static let table = PostedTable.rateBook
  var columns: [PostedValue] { [PostedValue(book), .text(hash.hexadecimal)] }

  /// The books that no entry names yet; hash(0) covers the first.
  static func unnamed(in connection: Connection) throws(SQLiteError) -> [PostedRateBook] {
    let books = try connection.cached(
      """
      SELECT DISTINCT book FROM rateFile
      WHERE book > 1 AND book NOT IN (SELECT book FROM rateBook) ORDER BY book
      """
    ).all { $0.int(0) }
    var found: [PostedRateBook] = []
    let settings = SettingStore(connection)
    for book in books {
      found.append(PostedRateBook(book: book, hash: try settings.hash(ofBook: book)))
    }
    return found
  }
}
