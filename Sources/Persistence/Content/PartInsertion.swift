import Accounting
package import Royalties
package import SQLite

/// Adds the parts of one import (thêm tin, bài), prepared once for all of them.
package struct PartInsertion {
  private let connection: Connection
  private let statement: Statement

  /// Additions by one import and one person.
  package init(
    _ connection: Connection, importNumber: Int64, actor: String
  ) throws(SQLiteError) {
    self.connection = connection
    statement = try connection.prepare(Self.insertion)
    statement.bind(21, importNumber)
    statement.bind(24, actor)
  }

  /// Adds a part unless one of its key is there, with its grade where it has one: a row that grows
  /// afterwards is written twice.
  ///
  /// - Returns: whether it was added.
  package func add(
    _ part: ItemPart, _ grade: KeptGrade?, status: String, line: Int
  ) throws(SQLiteError) -> Bool {
    statement.bind(part)
    statement.bind(20, status)
    statement.bind(22, line)
    statement.bind(23, part.basis)
    if let grade {
      statement.bind(18, grade.grade.modifiers)
      statement.bind(grade, from: 25)
    } else {
      for index in 25...33 { statement.bindNull(index) }
    }
    try statement.run()
    return connection.changes > 0
  }

  private static let insertion: SQL = """
    INSERT INTO part (item, part, title, genre, shares, publishedOn, assignedOn, url, site, section,
      origin, channel, language, length, reviewedBy, reviewedOn, note, modifiers, quota, status,
      importNumber, importLine, basisOfGrade, recordedBy, grader, gradedAt, coefficient, unitValue,
      sitePercent, amount, withinQuota, shareAmounts, workingID)
    VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,
      ?25,?26,?27,?28,?29,?30,?31,?32,?33)
    ON CONFLICT (item, part, afterLine) DO NOTHING
    """
}

extension Statement {
  /// Binds a part to the first places.
  func bind(_ part: ItemPart) {
    bind(1, part.key.item.text)
    bind(2, part.key.part?.text ?? "")
    bind(3, part.title)
    bind(4, part.genre.text)
    bind(5, part.contributors.canonicalText)
    bind(6, part.publishedOn?.description)
    bind(7, part.assignedOn?.description)
    bind(8, part.url)
    bind(9, part.site.text)
    bind(10, part.section)
    bind(11, part.origin.rawValue)
    bind(12, part.channel.rawValue)
    bind(13, part.language)
    bind(14, part.length?.description)
    bind(15, part.reviewedBy)
    bind(16, part.reviewedOn?.description)
    bind(17, part.note)
    bind(18, part.modifiers.isEmpty ? nil : part.modifiers.canonicalText)
    bind(19, part.quota.canonicalText)
  }

  /// Binds a grade to the places from one on.
  func bind(_ kept: KeptGrade, from first: Int) {
    let grade = kept.grade
    bind(first, grade.grader)
    bind(first + 1, grade.gradedAt)
    bind(first + 2, grade.coefficient)
    bind(first + 3, grade.unitValue?.amount)
    bind(first + 4, grade.sitePercent)
    bind(first + 5, grade.amount.amount)
    bind(first + 6, grade.withinQuota.amount)
    bind(first + 7, grade.shareAmounts)
    bind(first + 8, kept.working)
  }
}
