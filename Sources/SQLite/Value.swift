/// A column's value as SQLite keeps it; there are no floating-point numbers here on purpose.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}
