import Accounting
package import Royalties
import SQLite

/// A part of an item as the content ledger holds it.
package struct StoredPart: Sendable {
  package let id: Int64
  package let part: ItemPart
  /// What comes before approval: submitted, recorded, graded, returned, withdrawn.
  package let status: String
  package let grade: StoredGrade?
  package let importNumber: Int64
  /// The posted line, where it is approved.
  package let line: Int64?
  /// How far the posted line is; `nil` before approval.
  package let progress: LineProgress?
  /// Whether it was graded anew since: its line was reversed, and another row stands.
  package let isReplaced: Bool

  static let selection: SQL = """
    SELECT p.id, p.item, p.part, p.title, p.genre, p.shares, p.publishedOn, p.assignedOn, p.url,
      p.site, p.section, p.origin, p.channel, p.language, p.length, p.reviewedBy, p.reviewedOn,
      p.note, p.modifiers, p.quota, p.status, p.importNumber, p.grader, p.gradedAt, p.coefficient,
      p.unitValue, p.sitePercent, p.amount, p.withinQuota, p.shareAmounts, w.citations,
      \(WorkingStore.text),
      p.basisOfGrade, l.id,
      \(LineProgress.ofLine("l.id")), p.untilLine IS NOT NULL
    FROM part p LEFT JOIN line l ON l.content = p.id
    \(WorkingStore.join)
    """

  init(_ row: Statement) {
    guard let item = ItemID(row.text(1)), let genre = GenreCode(row.text(4)),
      let shares = ShareList(canonicalText: row.text(5)), let site = SiteCode(row.text(9)),
      let origin = ItemOrigin(rawValue: row.text(11)),
      let channel = ItemChannel(rawValue: row.text(12)),
      let quota = Quota(canonicalText: row.text(19))
    else { preconditionFailure("a stored part reads back") }
    var part = ItemPart(
      key: PartKey(item: item, part: PartID(row.text(2))), title: row.text(3), genre: genre,
      contributors: shares)
    part.publishedOn = row.optionalText(6).flatMap { CivilDate(text: $0) }
    part.assignedOn = row.optionalText(7).flatMap { CivilDate(text: $0) }
    part.url = row.optionalText(8)
    part.site = site
    part.section = row.optionalText(10)
    part.origin = origin
    part.channel = channel
    part.language = row.optionalText(13)
    part.length = row.optionalText(14).flatMap { Quantity(text: $0) }
    part.reviewedBy = row.optionalText(15)
    part.reviewedOn = row.optionalText(16).flatMap { CivilDate(text: $0) }
    part.note = row.optionalText(17)
    part.modifiers = row.optionalText(18).flatMap { [Modifier](canonicalText: $0) } ?? []
    part.quota = quota
    id = row.int64(0)
    status = row.text(20)
    importNumber = row.int64(21)
    part.basis = row.optionalText(32)
    line = row.optionalInt64(33)
    isReplaced = row.bool(35)
    progress = line == nil ? nil : LineProgress(stored: row.optionalInt(34))
    grade = row.optionalText(22).map { grader in
      StoredGrade(
        grader: grader, gradedAt: row.text(23), modifiers: row.optionalText(18) ?? "",
        coefficient: row.optionalText(24), unitValue: row.optionalInt64(25).map { Dong($0) },
        sitePercent: row.optionalText(26), amount: Dong(row.int64(27)),
        withinQuota: Dong(row.int64(28)), shareAmounts: row.text(29), citations: row.text(30),
        working: row.text(31))
    }
    self.part = part
  }
}
