/// One value of a report as programs read it: what JSON and CSV print.
public indirect enum Datum: Codable, Hashable, Sendable {
  /// Nothing is stated.
  case null
  /// A whole number: đồng, a count, a sequence number.
  case integer(Int64)
  /// Any text, and every decimal number (see `decimal`).
  case text(String)
  /// Yes or no.
  case bool(Bool)
  /// Values in order.
  case list([Datum])
  /// Named values in order.
  case record([Member])
  /// A nested value whose CSV form is the input syntax (`C01=60%;C02=40%`), not JSON.
  case nested(json: Datum, csv: String)

  /// A coefficient or a percentage, given as its decimal string without trailing zeros.
  ///
  /// Decimals travel as text, so that no reader passes them through binary floating point.
  public static func decimal(_ digits: String) -> Datum { .text(digits) }

  /// The text, or `null` when there is none.
  public static func optional(_ text: String?) -> Datum { text.map(Datum.text) ?? .null }

  /// The whole number, or `null` when there is none.
  public static func optional(_ number: Int64?) -> Datum { number.map(Datum.integer) ?? .null }
}
