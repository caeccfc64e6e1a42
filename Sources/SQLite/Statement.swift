import CSQLite

/// A prepared statement: values are bound to its places, then it is run or its rows are read.
package final class Statement {
  let pointer: OpaquePointer
  private let handle: Handle
  private var bindingFailure: SQLiteError?

  init(_ sql: String, handle: Handle, isKept: Bool) throws(SQLiteError) {
    var sql = sql
    var prepared: OpaquePointer?
    var isWhole = true
    let flags = isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let code = sql.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { text in
        var rest: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          handle.pointer, text.baseAddress, Int32(text.count), flags, &prepared, &rest)
        if let rest, let start = text.baseAddress, code == SQLITE_OK {
          isWhole = text[(rest - start)...].allSatisfy { $0 <= 32 && $0 >= 0 || $0 == 59 }
        }
        return code
      }
    }
    guard code == SQLITE_OK else { throw handle.error(code, sql: sql) }
    guard let prepared, isWhole else {
      preconditionFailure("one statement is prepared at a time: \(sql)")
    }
    self.pointer = prepared
    self.handle = handle
  }

  deinit { sqlite3_finalize(pointer) }

  /// The statement's text with its placeholders.
  package var sql: String { sqlite3_sql(pointer).map { String(cString: $0) } ?? "" }

  /// Whether rows are still being read.
  var isBusy: Bool { sqlite3_stmt_busy(pointer) != 0 }

  /// Goes to the next row.
  ///
  /// - Returns: whether there is one; after the last the statement is ready to be run again.
  package func step() throws(SQLiteError) -> Bool {
    if let bindingFailure { throw bindingFailure }
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(pointer)
      return false
    case let code:
      let error = handle.error(code, sql: sql)
      sqlite3_reset(pointer)
      throw error
    }
  }

  /// Runs to the end with what is bound, passing over any rows; the bindings stay.
  package func run() throws(SQLiteError) {
    while try step() {}
  }

  /// Makes ready to be run again; the bindings stay.
  package func reset() { sqlite3_reset(pointer) }

  /// Makes ready to be run again, with nothing bound.
  package func clear() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    bindingFailure = nil
  }

  /// A place that does not exist, or a statement whose rows are being read, is a defect; a value
  /// past SQLite's limits is reported by the next step, so that binding needs no `try`.
  private func check(_ code: Int32, _ index: Int) {
    switch code {
    case SQLITE_OK: return
    case SQLITE_RANGE: preconditionFailure("no place \(index) in: \(sql)")
    case SQLITE_MISUSE: preconditionFailure("bound while its rows are read: \(sql)")
    default: bindingFailure = bindingFailure ?? handle.error(code, sql: sql)
    }
  }

  /// Binds NULL.
  package func bindNull(_ index: Int) { check(sqlite3_bind_null(pointer, Int32(index)), index) }

  package func bind(_ index: Int, _ value: Int64) {
    check(sqlite3_bind_int64(pointer, Int32(index), value), index)
  }

  package func bind(_ index: Int, _ value: Int) { bind(index, Int64(value)) }

  package func bind(_ index: Int, _ value: Bool) { bind(index, value ? 1 as Int64 : 0) }

  package func bind(_ index: Int, _ value: String) {
    var value = value
    value.withUTF8 { bind(index, utf8: $0) }
  }

  /// Binds text that is UTF-8 already; SQLite keeps its own copy.
  package func bind(_ index: Int, utf8: UnsafeBufferPointer<UInt8>) {
    // A nil address would bind NULL where the text is only empty.
    guard let start = utf8.baseAddress else { return bindEmptyText(index) }
    let code = start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
      sqlite3_bind_text64(
        pointer, Int32(index), $0, UInt64(utf8.count), nhuanbut_sqlite_transient(),
        UInt8(SQLITE_UTF8))
    }
    check(code, index)
  }

  package func bind(_ index: Int, _ value: [UInt8]) {
    guard !value.isEmpty else {
      return check(sqlite3_bind_zeroblob(pointer, Int32(index), 0), index)
    }
    let code = value.withUnsafeBytes {
      sqlite3_bind_blob64(
        pointer, Int32(index), $0.baseAddress, UInt64($0.count), nhuanbut_sqlite_transient())
    }
    check(code, index)
  }

  package func bind(_ index: Int, _ value: Int64?) {
    if let value { bind(index, value) } else { bindNull(index) }
  }

  package func bind(_ index: Int, _ value: Int?) {
    if let value { bind(index, Int64(value)) } else { bindNull(index) }
  }

  package func bind(_ index: Int, _ value: String?) {
    if let value { bind(index, value) } else { bindNull(index) }
  }

  package func bind(_ index: Int, _ value: some Bindable) { value.bind(to: self, at: index) }

  private func bindEmptyText(_ index: Int) {
    check(sqlite3_bind_text(pointer, Int32(index), "", 0, nhuanbut_sqlite_transient()), index)
  }
}
