/// One cell of a paper's table: the value, so that each writer can print it in its own way.
public enum Cell: Codable, Hashable, Sendable {
  /// Nothing.
  case empty
  /// A name, a title, a reason.
  case text(String)
  /// An identifier, an account, a voucher number: never a number, even if all digits.
  case code(String)
  /// Whole đồng, printed `1.234.567`.
  case amount(Int64)
  /// A decimal string (`2.5`), printed with a decimal comma (`2,5`).
  case number(String)
  /// How many.
  case count(Int64)
  /// A date, printed `dd/mm/yyyy`.
  case date(year: Int, month: Int, day: Int)
  /// A percentage as its decimal string, printed `12,5%`.
  case percent(String)

  /// The text of the cell on paper.
  public var printed: String {
    switch self {
    case .empty: ""
    case .text(let text), .code(let text): text
    case .amount(let amount): AmountText.grouped(amount)
    case .number(let digits): AmountText.decimal(digits)
    case .count(let count): AmountText.grouped(count)
    case .date(let year, let month, let day):
      AmountText.date(year: year, month: month, day: day)
    case .percent(let digits): AmountText.decimal(digits) + "%"
    }
  }
}
