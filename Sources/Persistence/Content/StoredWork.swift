package import Accounting
package import Royalties
import SQLite

/// A piece of creation work as it is kept, with its amount.
package struct StoredWork: Sendable {
  package let work: CreationWork
  /// Who computed it, `nil` where it was returned.
  package let grader: String?
  /// The rate that entered the calculation, exact.
  package let rate: String?
  package let amount: Dong?
  /// `code:role:amount;…`.
  package let shareAmounts: String
  package let citations: String
  package let working: String?
  /// The site of its item, `nil` without one.
  package let site: SiteCode?
  /// The posted line, where it is approved.
  package let line: Int64?
  /// How far the posted line is; `nil` before approval.
  package let progress: LineProgress?
  /// Whether it was graded anew since: its line was reversed, and another row stands.
  package let isReplaced: Bool

  static let selection: SQL = """
    SELECT w.id, w.doneOn, w.item, w.part, w.description, w.activity, w.quantity, w.characters,
      w.statedRate, w.modifiers, w.performer, w.decision, w.contract, w.shares, w.reason, w.note,
      w.grader, w.rate, w.amount, w.shareAmounts, w.citations, w.working, l.id,
      \(LineProgress.ofLine("l.id")),
      (SELECT p.site FROM part p WHERE p.item = w.item LIMIT 1), w.untilLine IS NOT NULL
    FROM work w LEFT JOIN line l ON l.kind = 'work' AND l.subject = w.id
      AND \(OwnLines.condition(of: "w"))
    """

  init(_ row: Statement) {
    guard let id = WorkID(row.text(0)), let doneOn = CivilDate(text: row.text(1)),
      let shares = ShareList(canonicalText: row.text(13))
    else { preconditionFailure("a stored work reads back") }
    var work = CreationWork(
      id: id, doneOn: doneOn, activity: row.text(5), contributors: shares)
    work.item = row.optionalText(2).flatMap { ItemID($0) }
    work.part = row.optionalText(3).flatMap { PartID($0) }
    work.description = row.optionalText(4)
    work.quantity = row.optionalText(6).flatMap { Quantity(text: $0) }
    work.characters = row.optionalInt64(7)
    work.rate = row.optionalInt64(8).map { Dong($0) }
    work.modifiers = row.optionalText(9).flatMap { [Modifier](canonicalText: $0) } ?? []
    work.performer = row.optionalText(10).flatMap { CreationWork.Performer(rawValue: $0) }
    work.decision = row.optionalText(11)
    work.contract = row.optionalText(12)
    work.reason = row.optionalText(14)
    work.note = row.optionalText(15)
    self.work = work
    grader = row.optionalText(16)
    rate = row.optionalText(17)
    amount = row.optionalInt64(18).map { Dong($0) }
    shareAmounts = row.optionalText(19) ?? ""
    citations = row.optionalText(20) ?? ""
    working = row.optionalText(21)
    site = row.optionalText(24).flatMap { SiteCode($0) }
    line = row.optionalInt64(22)
    isReplaced = row.bool(25)
    progress = line == nil ? nil : LineProgress(stored: row.optionalInt(23))
  }
}
