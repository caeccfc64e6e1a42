public import Accounting

/// Money of a line reserved at approval and spent at payment.
public enum Encumbrance {
  /// Gives authority to a line (giao dự toán); a negative amount takes it back.
  public static func allot(_ amount: Dong, to line: LineCode) -> [Posting] {
    [
      .debit(.budget(line, .available), amount),
      .credit(.budget(line, .allotted), amount),
    ]
  }

  /// Reserves an amount of a line (duyệt chi); a negative amount releases it.
  public static func commit(_ amount: Dong, of line: LineCode) -> [Posting] {
    [
      .debit(.budget(line, .committed), amount),
      .credit(.budget(line, .available), amount),
    ]
  }

  /// Turns a reserved amount into expenditure (chi); a negative amount turns it back.
  public static func spend(_ amount: Dong, of line: LineCode) -> [Posting] {
    [
      .debit(.budget(line, .paid), amount),
      .credit(.budget(line, .committed), amount),
    ]
  }

  /// Gives expenditure back to the line (giảm chi); a negative amount is spent
  /// without having been reserved (chi thẳng).
  public static func refund(_ amount: Dong, of line: LineCode) -> [Posting] {
    [
      .debit(.budget(line, .available), amount),
      .credit(.budget(line, .paid), amount),
    ]
  }
}
