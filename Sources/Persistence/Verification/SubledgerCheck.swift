import Accounting
import Diagnostics
import SQLite

/// Compares the balances of the accounts with the facts they summarise.
///
/// A check is one query: key, balance of the postings, sum of the facts, where the two differ.
enum SubledgerCheck {
  private struct Rule {
    let check: JournalFault.Check
    let message: @Sendable (String) -> Text
    let query: SQL
  }

  static func run(_ connection: Connection, into faults: inout FaultList) throws(SQLiteError) {
    for rule in rules {
      let rows = try connection.prepare(rule.query)
      while try rows.step() {
        let key = rows.text(0)
        faults.add(
          JournalFault(
            rule.check, seq: nil, expected: rows.optionalText(2) ?? "",
            found: rows.optionalText(1) ?? "", message: rule.message(key)))
      }
    }
  }

  private static let rules = [payable, receivable, advance, tax, budget, month, payment, voucher]

  private static func of(
    _ check: JournalFault.Check, vi: @escaping @Sendable (String) -> String,
    en: @escaping @Sendable (String) -> String, _ query: SQL
  ) -> Rule {
    Rule(check: check, message: { Text(vi: vi($0), en: en($0)) }, query: query)
  }

  /// The survivor of a contributor code, where contributors were merged.
  private static func survivor(_ column: SQL) -> SQL {
    "ifnull((SELECT m.survivor FROM contributorMerge m WHERE m.merged = \(column)), \(column))"
  }

  /// Keys whose balance, and whose sum of facts, differ.
  private static func comparing(_ balance: SQL, _ facts: SQL) -> SQL {
    """
    SELECT key, cast(sum(balance) AS TEXT), cast(sum(fact) AS TEXT) FROM (
      SELECT key, balance, 0 AS fact FROM (\(balance))
      UNION ALL SELECT key, 0, fact FROM (\(facts)))
    GROUP BY key HAVING sum(balance) <> sum(fact) ORDER BY key
    """
  }

  private static func balance(of prefix: SQL, isCredit: Bool) -> SQL {
    let difference: SQL = isCredit ? "p.credit - p.debit" : "p.debit - p.credit"
    return """
      SELECT \(survivor("substr(p.account, \(prefix.text.utf8.count + 1))")) AS key,
        \(difference) AS balance
      FROM posting p WHERE p.account >= '\(prefix)' AND p.account < '\(prefix)~'
      """
  }

  private static let payable = of(
    .payable, vi: { "số phải trả \($0) không khớp các khoản đã duyệt, đã chi" },
    en: { "what is owed to \($0) is not what was approved and paid" },
    comparing(
      balance(of: "payable:", isCredit: true),
      """
      SELECT \(survivor("contributor")) AS key, amount AS fact FROM share
      UNION ALL SELECT \(survivor("s.contributor")), -v.amount FROM reversal v
        JOIN share s ON s.id = v.share WHERE v.wasPaid = 0
      UNION ALL SELECT \(survivor("contributor")), -gross FROM confirmation
      UNION ALL SELECT \(survivor("contributor")), gross FROM paymentReturn
      """))

  private static let receivable = of(
    .receivable, vi: { "số phải thu của \($0) không khớp các khoản đã đảo, đã thu hồi" },
    en: { "what \($0) owes is not what was reversed and recouped" },
    comparing(
      balance(of: "receivable:", isCredit: false),
      """
      SELECT \(survivor("contributor")) AS key, amount AS fact FROM receivable
      UNION ALL SELECT \(survivor("r.contributor")), -u.amount FROM recoupment u
        JOIN receivable r ON r.id = u.receivable
      """))

  private static let advance = of(
    .advance, vi: { "tạm ứng của \($0) không khớp các khoản đã ứng, đã thu hồi" },
    en: { "the advances of \($0) are not what was paid and recouped" },
    comparing(
      balance(of: "advance:", isCredit: false),
      """
      SELECT \(survivor("contributor")) AS key, amount AS fact FROM advance
      UNION ALL SELECT \(survivor("a.contributor")), -u.amount FROM recoupment u
        JOIN advance a ON a.id = u.advance
      UNION ALL SELECT \(survivor("a.contributor")), -r.amount FROM advanceReturn r
        JOIN advance a ON a.id = r.advance
      """))

  private static let tax = of(
    .tax, vi: { _ in "thuế phải nộp không khớp thuế đã khấu trừ, đã nộp" },
    en: { _ in "the tax due is not what was withheld and remitted" },
    comparing(
      "SELECT 'tax' AS key, p.credit - p.debit AS balance FROM posting p WHERE p.account = 'tax'",
      """
      SELECT 'tax' AS key, tax AS fact FROM confirmation
      UNION ALL SELECT 'tax', -tax FROM paymentReturn
      UNION ALL SELECT 'tax', -tax FROM reversal
      UNION ALL SELECT 'tax', -amount FROM taxRemittance
      """))

  private static let budget = of(
    .budget, vi: { "tình hình dòng, năm \($0) không khớp các bút toán của nó" },
    en: { "the position of line and year \($0) is not what its entries come to" },
    comparing(
      """
      SELECT substr(p.account, 8) || ':' || e.budgetYear AS key,
        CASE WHEN p.account LIKE '%:allotted' THEN p.credit - p.debit
          ELSE p.debit - p.credit END AS balance
      FROM posting p JOIN entry e ON e.seq = p.entry
      WHERE p.account >= 'budget:' AND p.account < 'budget:~'
        AND p.account NOT LIKE '%:available'
      UNION ALL SELECT line || ':allotted:' || year, allotted FROM yearCharge
      UNION ALL SELECT line || ':committed:' || year, committed FROM yearCharge
      UNION ALL SELECT line || ':paid:' || year, paid FROM yearCharge
      """,
      positions("fact", in: "budgetPosition")))

  private static let month = of(
    .budget, vi: { "các tháng của dòng, năm \($0) không cộng thành tình hình của dòng" },
    en: { "the months of line and year \($0) do not sum to its position" },
    comparing(positions("balance", in: "budgetMonth"), positions("fact", in: "budgetPosition")))

  private static func positions(_ name: SQL, in table: SQL) -> SQL {
    (["allotted", "committed", "paid"] as [SQL]).map { state -> SQL in
      "SELECT line || ':\(state):' || year AS key, \(state) AS \(name) FROM \(table)"
    }.joined(separator: " UNION ALL ")
  }

  private static let payment = of(
    .payment, vi: { "khoản chi \($0) không khớp các dòng hoặc xác nhận của nó" },
    en: { "payment \($0) is not what its lines or its confirmation say" },
    """
    SELECT n.number || ' ' || p.contributor, p.gross || ' ' || p.tax,
      ifnull(s.gross, 0) || ' ' || ifnull(s.tax, 0)
    FROM payment p JOIN run n ON n.id = p.run
    LEFT JOIN (SELECT payment, sum(amount) AS gross, sum(tax) AS tax FROM runShare GROUP BY payment)
      s ON s.payment = p.id
    LEFT JOIN confirmation c ON c.payment = p.id
    WHERE p.gross IS NOT s.gross OR p.tax IS NOT s.tax
      OR c.payment IS NOT NULL AND (c.gross <> p.gross OR c.tax <> p.tax
        OR c.contributor <> p.contributor OR c.net <> p.gross - p.tax - p.recouped)
    ORDER BY 1
    """)

  private static let voucher = of(
    .voucher, vi: { "số phiếu chi năm \($0) bị thiếu hoặc trùng" },
    en: { "the voucher numbers of \($0) have a gap" },
    """
    SELECT substr(voucher, 1, 4), count(*), max(cast(substr(voucher, 6) AS INTEGER))
    FROM payment WHERE voucher IS NOT NULL GROUP BY 1
    HAVING count(*) <> max(cast(substr(voucher, 6) AS INTEGER))
    """)
}
