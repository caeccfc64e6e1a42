package import Accounting
package import Payments
package import SQLite

/// Puts what is owed (công nợ) in order of whom it is owed to, in a table of its own that lies in a
/// temporary file: however much there is, one share at a time is held.
package struct OutstandingStore {
  let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// A share that is not paid.
  package struct Owed: Sendable {
    /// Where whom it is owed to stands among all payees.
    package let place: Int
    package let item: String
    package let part: String
    package let state: PartState
    /// What it comes to today; before grading nothing is known.
    package let amount: Dong?
    package let publishedOn: CivilDate
    /// Whether a law may set a term for it.
    package let hasTerm: Bool

    package init(
      place: Int, item: String, part: String, state: PartState, amount: Dong?,
      publishedOn: CivilDate, hasTerm: Bool
    ) {
      self.place = place
      self.item = item
      self.part = part
      self.state = state
      self.amount = amount
      self.publishedOn = publishedOn
      self.hasTerm = hasTerm
    }
  }

  /// Starts with nothing.
  package func begin() throws(SQLiteError) {
    try connection.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS owed (
        id INTEGER PRIMARY KEY, placeAndDay INTEGER NOT NULL, item TEXT NOT NULL,
        part TEXT NOT NULL, state INTEGER NOT NULL, amount INTEGER, hasTerm INTEGER NOT NULL
      ) STRICT;
      DROP INDEX IF EXISTS temp.owedInOrder;
      DELETE FROM temp.owed;
      """)
  }

  /// Takes a share; of several alike the first stays the first.
  package func add(_ owed: Owed) throws(SQLiteError) {
    let statement = try connection.cached(
      """
      INSERT INTO temp.owed (placeAndDay, item, part, state, amount, hasTerm)
      VALUES (?,?,?,?,?,?)
      """)
    statement.bind(1, Self.key(place: owed.place, day: owed.publishedOn))
    statement.bind(2, owed.item)
    statement.bind(3, owed.part)
    statement.bind(4, Self.states.firstIndex(of: owed.state))
    statement.bind(5, owed.amount?.amount)
    statement.bind(6, owed.hasTerm)
    try statement.run()
  }

  /// Sorts what was taken, once for all walks: the index holds every column, so that a walk reads
  /// it alone.
  package func sort() throws(SQLiteError) {
    try connection.execute(
      """
      CREATE INDEX temp.owedInOrder ON owed (placeAndDay, item, part, id, state, amount, hasTerm)
      """)
  }

  /// Hands on what was taken, by payee, date, item and part.
  package func forEach<E: Error>(
    mapping: (SQLiteError) -> E, _ body: (Owed) throws(E) -> Void
  ) throws(E) {
    let statement: Statement
    do {
      statement = try connection.cached(
        """
        SELECT placeAndDay, item, part, state, amount, hasTerm
        FROM temp.owed ORDER BY placeAndDay, item, part, id
        """)
    } catch { throw mapping(error) }
    try statement.forEach(mapping: mapping) { (row) throws(E) in
      let (place, publishedOn) = Self.placeAndDay(row.int64(0))
      try body(
        Owed(
          place: place, item: row.text(1), part: row.text(2), state: Self.states[row.int(3)],
          amount: row.optionalInt64(4).map { Dong($0) }, publishedOn: publishedOn,
          hasTerm: row.bool(5)))
    }
  }

  private static let states = PartState.allCases

  /// One number that orders by place and then by day: SQLite tells most rows apart by it alone.
  private static func key(place: Int, day: CivilDate) -> Int64 {
    Int64(place) << 32 + (Int64(day.dayNumber) - Int64(Int32.min))
  }

  private static func placeAndDay(_ key: Int64) -> (place: Int, day: CivilDate) {
    guard let day = CivilDate(dayNumber: key & 0xFFFF_FFFF + Int64(Int32.min)) else {
      preconditionFailure("a day that was taken reads back")
    }
    return (Int(key >> 32), day)
  }
}
