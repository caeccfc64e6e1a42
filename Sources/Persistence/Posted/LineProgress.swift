import SQLite

/// How far a posted line, or one of its shares, has come (mức độ chi trả).
///
/// Invariant: nothing stores it. It follows from the reversals, the live run rows and the
/// confirmations: a share is reversed when nothing of it is left, paid when the payment of its live
/// run row is confirmed, in a run when it has such a row, else approved. Of a line the least
/// advanced share that is not nothing decides; where all are reversed, the line is.
package enum LineProgress: Int, Sendable {
  /// Approved, in no live run.
  case approved = 0
  /// In a run that is not confirmed.
  case inRun = 1
  /// Paid.
  case paid = 2
  /// Nothing of it is left.
  case reversed = 3

  /// Reads a stored number; a line of nothing is approved and stays so.
  init(stored number: Int?) {
    self = number.flatMap { LineProgress(rawValue: $0) } ?? .approved
  }

  /// What was reversed of the share `s`.
  static let reversedOfShare: SQL = """
    ifnull((SELECT sum(v.amount) FROM reversal v WHERE v.share = s.id), 0)
    """

  /// Whether the share `s` with its live run row `r` and confirmation `c` is 0, 1 or 2.
  private static let ofStandingShare: SQL = """
    CASE WHEN r.id IS NULL THEN 0 WHEN c.payment IS NULL THEN 1 ELSE 2 END
    """

  /// What leads from the share `s` to its live run row `r` and its confirmation `c`.
  static let joins: SQL = """
    LEFT JOIN runShare r ON r.share = s.id AND r.isLive = 1
    LEFT JOIN confirmation c ON c.payment = r.payment
    """

  /// The number of the share `s`, joined so.
  static let ofShare: SQL = """
    CASE WHEN s.amount > 0 AND s.amount = \(reversedOfShare) THEN 3 ELSE \(ofStandingShare) END
    """

  /// The number of the line whose key an expression gives.
  static func ofLine(_ key: SQL) -> SQL {
    """
    ifnull((SELECT min(\(ofStandingShare)) FROM share s \(joins)
        WHERE s.line = \(key) AND s.amount > \(reversedOfShare)),
      (SELECT 3 FROM share s JOIN reversal v ON v.share = s.id WHERE s.line = \(key) LIMIT 1))
    """
  }
}
