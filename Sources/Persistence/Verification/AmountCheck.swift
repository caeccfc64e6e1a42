import Accounting
import Diagnostics
import Legislation
import SQLite

/// Recomputes every posted amount from the working posted with it, and compares what reports read
/// of an item, a work or a remuneration with what was posted.
enum AmountCheck {
  static func run(_ connection: Connection, into faults: inout FaultList) throws(SQLiteError) {
    let rows = try connection.prepare(lines)
    while try rows.step() { check(rows, into: &faults) }
  }

  private static func check(_ row: Statement, into faults: inout FaultList) {
    let (entry, amount) = (row.int64(0), row.int64(1))
    let label = row.text(2)
    func fault(_ check: JournalFault.Check, _ expected: String, _ found: String, _ text: Text) {
      faults.add(JournalFault(check, seq: entry, expected: expected, found: found, message: text))
    }
    let shares = row.int64(4)
    if shares != amount {
      fault(
        .shares, "\(amount)", "\(shares)",
        Text(
          vi: "các phần của \(label) không cộng thành số tiền của nó",
          en: "the shares of \(label) do not sum to it"))
    }
    guard let working = Working(canonicalText: row.text(3)) else {
      fault(
        .amount, "", row.text(3),
        Text(
          vi: "cách tính của \(label) không đọc được", en: "the working of \(label) is unreadable")
      )
      return
    }
    let computed = working.recomputed()?.payable.amount ?? Int64(working.value)
    if computed != amount || Int64(working.value) != amount {
      fault(
        .amount, computed.map { "\($0)" } ?? "", "\(amount)",
        Text(
          vi: "số tiền của \(label) không khớp cách tính của nó",
          en: "the amount of \(label) is not what its working comes to"))
    }
    if let contradiction = working.firstContradiction() {
      fault(
        .amount, "", contradiction.value,
        Text(
          vi:
            "\(contradiction.label.text(.vietnamese)) trong cách tính của \(label) không khớp các thành phần",
          en:
            "\(contradiction.label.text(.english)) in the working of \(label) is not what it consists of"
        ))
    }
    if !row.isNull(5), row.int(5) == 0 {
      fault(
        .content, "", "",
        Text(
          vi: "dữ liệu của \(label) đã khác với khi duyệt",
          en: "what is kept of \(label) is not what was approved"))
    }
  }

  /// The last column says whether the content row still is what was posted.
  private static let lines: SQL = """
    SELECT l.entry, l.amount, l.subject || CASE l.part WHEN '' THEN '' ELSE '/' || l.part END,
      l.working, (SELECT ifnull(sum(s.amount), 0) FROM share s WHERE s.line = l.id),
      CASE
        WHEN l.content IS NOT NULL THEN
          (SELECT p.item = l.subject AND p.part = l.part AND p.amount IS l.amount
              AND p.publishedOn IS l.eventOn AND p.grader IS l.grader
              AND \(WorkingStore.text) IS l.working
              AND p.status = 'graded' AND p.shareAmounts IS (
                SELECT group_concat(s.contributor || ':' || s.role || ':' || s.amount, ';')
                FROM (SELECT * FROM share WHERE line = l.id ORDER BY id) s)
            FROM part p \(WorkingStore.join) WHERE p.id = l.content)
        WHEN l.kind = 'work' THEN
          ifnull((SELECT w.amount IS l.amount AND w.doneOn = l.eventOn AND w.working IS l.working
            FROM work w WHERE w.id = l.subject AND \(OwnLines.condition(of: "w"))), 0)
        WHEN l.kind = 'remuneration' THEN
          ifnull((SELECT m.amount IS l.amount AND m.eventOn = l.eventOn
            AND m.working IS l.working FROM remuneration m
            WHERE m.id = l.subject AND \(OwnLines.condition(of: "m"))), 0)
      END
    FROM line l ORDER BY l.id
    """
}
