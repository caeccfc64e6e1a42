public import Accounting

extension Rules {
  /// The day whose law applies to a part (287/2026/NĐ-CP, Điều 19.1).
  public func lawDate(publishedOn: CivilDate, assignedOn: CivilDate?) -> LawDate {
    LawDate(date: publishedOn)
  }

  /// What decides a grading on a day: the most specific row in force whose conditions hold.
  ///
  /// `condition` gives what the item states in a column, `nil` where it states nothing.
  ///
  /// - Throws: `unknownGenre`, `nothingInForce`, `genreNotInTable`, `gradeRequired` or
  ///   `unknownGrade`.
  public func royalty(
    genre code: GenreCode, grade: String?, site: SiteScope, on date: CivilDate,
    condition: (String) -> String?
  ) throws(LawProblem) -> RoyaltyRule {
    throw .unknownGenre(code.text, nearest: nil)
  }

  /// Whether the table in force has a row for a genre.
  public func hasRow(genre: GenreCode, on date: CivilDate) -> Bool {
    royaltyRows[genre]?.contains { $0.isInForce(on: date) } ?? false
  }

  /// Whether the table in force has a row for a genre that names a condition, such as
  /// `origin` = `reposted`.
  public func hasRow(
    genre: GenreCode, where column: String, is value: String, on date: CivilDate
  ) -> Bool {
    let condition = RowCondition(column: column, value: value)
    return royaltyRows[genre]?.contains {
      $0.isInForce(on: date) && $0.conditions.contains(condition)
    } ?? false
  }

  /// Whether the set itself derives the tables of component sites on a day.
  public func derivesComponentTable(on date: CivilDate) -> Bool { false }

  /// The value of one unit of coefficient on a day: base salary × share.
  ///
  /// - Throws: `nothingInForce` where salary or share has no rule.
  public func unitValue(on date: CivilDate) throws(LawProblem) -> UnitValue {
    throw .noRates
  }

  /// A modifier of royalties on a day.
  ///
  /// - Throws: `unknownModifier` or `nothingInForce`.
  public func modifier(_ code: String, on date: CivilDate) throws(LawProblem) -> ModifierRule {
    throw .unknownModifier(code, nearest: nil)
  }

  /// The percentage of a work's royalty that a role may get, `nil` where the law sets none:
  /// `lyricist` 20–50 % (18/2014/NĐ-CP, Điều 7.4.a).
  public func share(role: String, on date: CivilDate) -> CitedRange? { nil }
}
