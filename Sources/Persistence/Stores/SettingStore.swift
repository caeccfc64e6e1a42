package import Accounting
package import Legislation
package import SQLite

/// The ledger's own facts, the rates kept in it, and the settings of the unit.
package struct SettingStore {
  private let connection: Connection

  package init(_ connection: Connection) {
    self.connection = connection
  }

  /// Writes the facts a new ledger begins with; hash(0) covers them.
  package func begin(
    unit: String, profile: String, ratesHash: Digest, stamp: Stamp
  ) throws(SQLiteError) {
    let genesis = Self.genesis(
      unit: unit, profile: profile, ratesHash: ratesHash, createdAt: stamp.recordedAt)
    try connection.cached(
      """
      INSERT INTO ledger (id, unit, profile, createdAt, ratesHash, genesis) VALUES (1,?,?,?,?,?)
      """
    ).run(unit, profile, stamp.recordedAt, ratesHash.bytes, genesis.bytes)
    try connection.cached("INSERT INTO head (id, seq, hash) VALUES (1, 0, ?)").run(genesis.bytes)
  }

  /// hash(0) of a ledger.
  static func genesis(
    unit: String, profile: String, ratesHash: Digest, createdAt: String
  ) -> Digest {
    var bytes = CanonicalBytes()
    bytes.append(unit)
    bytes.append(profile)
    bytes.append(ratesHash.hexadecimal)
    bytes.append(createdAt)
    return Digest(of: bytes.bytes)
  }

  /// The unit's name and the profile's.
  package func facts() throws(SQLiteError) -> (unit: String, profile: String)? {
    try connection.cached("SELECT unit, profile FROM ledger").first { ($0.text(0), $0.text(1)) }
  }

  /// Keeps a file of the rate folder.
  package func keep(
    folder: String, name: String, content: [UInt8], book: Int
  ) throws(SQLiteError) {
    try connection.cached("INSERT INTO rateFile (book, folder, name, content) VALUES (?,?,?,?)")
      .run(book, folder, name, content)
  }

  /// The hash of the rates that the ledger began with.
  package func ratesHash() throws(SQLiteError) -> Digest? {
    try connection.cached("SELECT ratesHash FROM ledger").first { Digest(bytes: $0.blob(0)) }
      .flatMap { $0 }
  }

  /// The files of one rate book, by its number.
  package func rateFiles(
    book: Int
  ) throws(SQLiteError) -> [(folder: String, name: String, content: [UInt8])] {
    try connection.cached(
      "SELECT folder, name, content FROM rateFile WHERE book = ?1 ORDER BY folder, name"
    ).all(book) { ($0.text(0), $0.text(1), $0.blob(2)) }
  }

  /// The hash of one rate book's files as they are kept now.
  package func hash(ofBook book: Int) throws(SQLiteError) -> Digest {
    RateBook.hash(
      of: try rateFiles(book: book).map {
        RateFile(set: $0.folder, name: $0.name, bytes: $0.content)
      })
  }

  /// The rate books after the first with the hash each was taken in with: of those that an entry
  /// names, by that entry; of a later one, by the note of who took it in.
  package func laterBooks() throws(SQLiteError) -> [(book: Int, hash: String, entry: Int64?)] {
    try connection.cached(
      """
      SELECT book, hash, entry FROM rateBook UNION ALL
      SELECT cast(substr(subject, 6) AS INTEGER), substr(detail, -64), NULL FROM change
      WHERE verb = 'rates update'
        AND cast(substr(subject, 6) AS INTEGER) NOT IN (SELECT book FROM rateBook)
      ORDER BY 1
      """
    ).all { ($0.int(0), $0.text(1), $0.optionalInt64(2)) }
  }

  /// The number of the newest rate book.
  package func latestBook() throws(SQLiteError) -> Int {
    try connection.cached("SELECT max(book) FROM rateFile").first { $0.int(0) } ?? 0
  }

  /// The files of the newest rate book.
  package func rateFiles() throws(SQLiteError) -> [(folder: String, name: String, content: [UInt8])]
  {
    try connection.cached(
      """
      SELECT folder, name, content FROM rateFile
      WHERE book = (SELECT max(book) FROM rateFile) ORDER BY folder, name
      """
    ).all { ($0.text(0), $0.text(1), $0.blob(2)) }
  }

  /// Adds a setting of the unit.
  package func set(
    _ key: String, _ value: String, from: CivilDate?, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      "INSERT INTO setting (key, value, validFrom, recordedAt, actor) VALUES (?,?,?,?,?)"
    ).run(key, value, from?.description, stamp.recordedAt, stamp.actor)
  }

  /// The settings of the unit in the order they were made.
  package func own() throws(SQLiteError) -> [ProfileEntry] {
    try connection.cached("SELECT key, value, validFrom, actor FROM setting ORDER BY id").all {
      row in
      guard let key = ProfileKey(rawValue: row.text(0)) else {
        preconditionFailure("a stored key reads back")
      }
      return ProfileEntry(
        key: key, value: row.text(1),
        from: row.optionalText(2).flatMap { CivilDate(text: $0) }, basis: row.text(3))
    }
  }

  /// Notes a change of master data or of the work's course.
  package func note(
    _ verb: String, _ subject: String, detail: String? = nil, stamp: Stamp
  ) throws(SQLiteError) {
    try connection.cached(
      """
      INSERT INTO change (recordedAt, isGiven, actor, verb, subject, detail) VALUES (?,?,?,?,?,?)
      """
    ).run(stamp.recordedAt, stamp.isGiven, stamp.actor, verb, subject, detail)
  }
}
