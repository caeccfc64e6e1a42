package import SQLite

/// A table whose rows are posted with an entry and covered by its hash.
///
/// The list is the order of the canonical bytes; a table is only ever added at its end, with the
/// format of entry from which it counts, so that old hashes stay valid.
///
/// It is handed about with every row that is posted, so that it is not copied.
package final class PostedTable: Hashable, Sendable {
  /// How a row leads to its entry.
  package enum Owner: Hashable, Sendable {
    /// The row is the entry, or has no key but the entry's.
    case key(SQL)
    /// The column that names the entry.
    case column
    /// Over the posted line.
    case line
  }

  /// The table's name, and the type's of its rows.
  package let name: String
  /// The columns that the hash covers, the key first.
  package let columns: [String]
  /// How a row leads to its entry.
  package let owner: Owner
  /// The first format of entry that covers the table.
  package let since: Int64
  /// The statement that writes a row; of an entry, with its hash.
  let insertion: SQL
  /// What of it stands for the row.
  private let places: SQL

  /// There is one of each table.
  package static func == (one: PostedTable, other: PostedTable) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  private init(_ name: String, _ owner: Owner, since: Int64 = 2, _ columns: String) {
    self.name = name
    self.owner = owner
    self.since = since
    self.columns = columns.split(separator: " ").map(String.init)
    let written = self.columns + (name == "entry" ? ["hash"] : [])
    let listed = written.map(SQL.name).joined(separator: ", ")
    places = "(\(written.map { _ in "?" as SQL }.joined(separator: ",")))"
    insertion = "INSERT INTO \(SQL.name(name)) (\(listed)) VALUES \(places)"
  }

  static let entry = PostedTable(
    "entry", .key("seq"), since: 1,
    "seq format kind date recordedAt isGiven actor memo reverses budgetYear")
  static let posting = PostedTable("posting", .column, since: 1, "id entry account debit credit")
  static let line = PostedTable(
    "line", .column, since: 1,
    "id entry kind subject part eventOn budgetLine amount grader working content")
  static let share = PostedTable("share", .line, since: 1, "id line contributor role amount")
  static let movement = PostedTable(
    "movement", .key("entry"), since: 1, "entry year line kind amount decision decidedOn")
  static let confirmation = PostedTable(
    "confirmation", .key("entry"), since: 1,
    "entry payment contributor name kind paidOn gross taxable tax net document")
  static let reversal = PostedTable(
    "reversal", .column, "id entry share amount tax wasPaid cause")
  static let adjustment = PostedTable("adjustment", .column, "id entry adjusts book")
  static let receivable = PostedTable(
    "receivable", .column, "id entry contributor line source amount cause")
  static let confirmedPayee = PostedTable(
    "confirmedPayee", .column,
    "id entry payment isResident taxCode nationalID receiver bankAccount bankName basis recouped")
  static let paymentReturn = PostedTable(
    "paymentReturn", .column,
    "id entry payment contributor returnedOn gross taxable tax recouped reason")
  static let advance = PostedTable(
    "advance", .column, "id entry contributor line year amount paidOn document")
  static let advanceReturn = PostedTable(
    "advanceReturn", .column, "id entry advance amount returnedOn")
  static let recoupment = PostedTable(
    "recoupment", .column, "id entry payment advance receivable amount")
  static let taxRemittance = PostedTable(
    "taxRemittance", .column, "id entry periodFrom periodTo amount voucher paidOn")
  static let openingRow = PostedTable(
    "openingRow", .column,
    "id entry kind year line contributor item publishedOn genre coefficient amount tax voucher note"
  )
  static let fundTransfer = PostedTable(
    "fundTransfer", .column, "id entry contributor line year amount decision")
  static let spending = PostedTable(
    "spending", .column, "id entry line year amount voucher spentOn memo")
  static let budgetTransfer = PostedTable(
    "budgetTransfer", .column, "id entry year fromLine toLine amount decision decidedOn")
  static let settlement = PostedTable(
    "settlement", .column,
    "id entry year line allotted paid carried lapsed recharged decision")
  static let yearCharge = PostedTable(
    "yearCharge", .column, "id entry line year allotted committed paid")
  static let rateBook = PostedTable("rateBook", .column, since: 3, "id entry book hash")

  /// Every posted table, in the order of the canonical bytes.
  package static let all = [
    entry, posting, line, share, movement, confirmation, reversal, adjustment, receivable,
    confirmedPayee, paymentReturn, advance, advanceReturn, recoupment, taxRemittance, openingRow,
    fundTransfer, spending, budgetTransfer, settlement, yearCharge, rateBook,
  ]

  /// The statement that writes so many rows.
  func insertion(of count: Int) -> SQL {
    insertion + Array(repeating: ("," as SQL) + places, count: count - 1).joined(separator: "")
  }

  /// Its place in the canonical bytes.
  var ordinal: Int {
    guard let ordinal = Self.all.firstIndex(of: self) else {
      preconditionFailure("a posted table stands in the list")
    }
    return ordinal
  }

  /// The columns of the table `t`.
  var listing: SQL { columns.map { "t.\(SQL.name($0))" as SQL }.joined(separator: ", ") }

  /// The statement that reads the rows of entry `?1` in key order.
  package var selection: SQL {
    let (name, listed) = (SQL.name(name), listing)
    return switch owner {
    case .key(let key): "SELECT \(listed) FROM \(name) t WHERE t.\(key) = ?1"
    case .column: "SELECT \(listed) FROM \(name) t WHERE t.entry = ?1 ORDER BY t.id"
    case .line:
      "SELECT \(listed) FROM \(name) t JOIN line l ON l.id = t.line WHERE l.entry = ?1 ORDER BY t.id"
    }
  }
}
