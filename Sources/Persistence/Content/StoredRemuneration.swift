package import Accounting
package import Royalties
import SQLite

/// A remuneration as it is kept, with its amount once it has one.
package struct StoredRemuneration: Sendable {
  package let remuneration: Remuneration
  package let eventOn: CivilDate
  /// Who computed it, `nil` while it waits for its pool.
  package let grader: String?
  package let amount: Dong?
  /// What comes before approval: recorded, graded, returned.
  package let status: String
  package let citations: String
  package let working: String?
  package let line: Int64?
  package let progress: LineProgress?
  /// Whether it was graded anew since: its line was reversed, and another row stands.
  package let isReplaced: Bool
  /// The site of its item, `nil` without one.
  package let site: SiteCode?

  static let selection: SQL = """
    SELECT m.id, m.period, m.eventOn, m.role, m.item, m.part, m.contributor, m.kind, m.form,
      m.value, m.quota, m.note, m.grader, m.amount, m.citations, m.working, l.id,
      \(LineProgress.ofLine("l.id")),
      (SELECT p.site FROM part p WHERE p.item = m.item LIMIT 1), m.status, m.untilLine IS NOT NULL
    FROM remuneration m LEFT JOIN line l ON l.kind = 'remuneration' AND l.subject = m.id
      AND \(OwnLines.condition(of: "m"))
    """

  init(_ row: Statement) {
    guard let id = RemunerationID(row.text(0)), let eventOn = CivilDate(text: row.text(2)),
      let contributor = ContributorCode(row.text(6)),
      let form = Remuneration.Form(word: row.text(8), value: row.text(9))
    else { preconditionFailure("a stored remuneration reads back") }
    var made = Remuneration(id: id, contributor: contributor, role: row.text(3), form: form)
    made.period = row.optionalText(1).flatMap { Period(text: $0) }
    made.item = row.optionalText(4).flatMap { ItemID($0) }
    made.part = row.optionalText(5).flatMap { PartID($0) }
    made.kind = Remuneration.Kind(rawValue: row.text(7)) ?? .remuneration
    made.isWithinQuota = row.optionalText(10) == "within"
    made.note = row.optionalText(11)
    remuneration = made
    self.eventOn = eventOn
    grader = row.optionalText(12)
    amount = row.optionalInt64(13).map { Dong($0) }
    citations = row.optionalText(14) ?? ""
    working = row.optionalText(15)
    status = row.text(19)
    line = row.optionalInt64(16)
    isReplaced = row.bool(20)
    progress = line == nil ? nil : LineProgress(stored: row.optionalInt(17))
    site = row.optionalText(18).flatMap { SiteCode($0) }
  }
}
