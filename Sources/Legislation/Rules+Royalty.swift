public import Accounting
import Diagnostics
import Orthography

extension Rules {
  /// The day whose law applies to a part: the publication date, or under a transitional clause
  /// the day of the assignment (287/2026/NĐ-CP, Điều 19.1).
  public func lawDate(publishedOn: CivilDate, assignedOn: CivilDate?) -> LawDate {
    guard let assignedOn,
      let row = sets.lazy.flatMap(\.transitions).first(where: { $0.isInForce(on: publishedOn) }),
      assignedOn < row.assignedBefore
    else { return LawDate(date: publishedOn) }
    return LawDate(date: assignedOn, transition: row.provenance.citation)
  }

  /// What decides a grading on a day: the most specific row in force whose conditions hold.
  ///
  /// `condition` gives what the item states in a column (`origin`, `channel`, `language`,
  /// `section`), `nil` where it states nothing.
  ///
  /// - Throws: `unknownGenre`, `nothingInForce`, `genreNotInTable`, `gradeRequired` or
  ///   `unknownGrade`.
  public func royalty(
    genre code: GenreCode, grade: String?, site: SiteScope, on date: CivilDate,
    condition: (String) -> String?
  ) throws(LawProblem) -> RoyaltyRule {
    guard let genre = genres[code] else {
      let nearest = NearestWord.suggest(code.text, among: genreCodes.map(\.text))
      throw .unknownGenre(code.text, nearest: nearest, known: genresInForce(on: date))
    }
    let row = try row(genre: genre, grade: grade, on: date, condition: condition)
    let derived = try derivedShare(site: site, on: date)
    let isUnseen = row.confidence == .unseen
    return RoyaltyRule(
      row: row, ceiling: row.shape.isCoefficient ? ceiling(of: genre, on: date) : nil,
      unitValue: row.shape.isCoefficient ? try unitValue(on: date) : nil, derived: derived,
      warnings: (isUnseen ? [.unseenValue(row.citation)] : [])
        + (warning(on: date).map { [$0] } ?? []))
  }

  /// The codes of the genres that the table has on a day, in its order.
  private func genresInForce(on date: CivilDate) -> [String] {
    genreCodes.filter { hasRow(genre: $0, on: date) }.map(\.text)
  }

  private func row(
    genre: Genre, grade: String?, on date: CivilDate, condition: (String) -> String?
  ) throws(LawProblem) -> RoyaltyRow {
    let rows = royaltyRows[genre.code] ?? []
    let current = rows.filter { $0.isInForce(on: date) }
    guard !current.isEmpty else { throw absence(of: genre, rows: rows, on: date) }
    let graded = current.filter { $0.grade == grade }
    guard !graded.isEmpty else {
      let grades = Set(current.compactMap(\.grade)).sorted()
      throw grade.map { .unknownGrade($0, genre: genre.code, grades: grades) }
        ?? .gradeRequired(genre.code, grades: grades)
    }
    let met = graded.filter { $0.conditions.allSatisfy { condition($0.column) == $0.value } }
    guard let row = met.max(by: { $0.conditions.count < $1.conditions.count }) else {
      throw .genreNotInTable(genre.code, document: graded[0].citation.document)
    }
    return row
  }

  /// Why a genre has no row: the table in force lacks it, or no table is in force.
  private func absence(of genre: Genre, rows: [RoyaltyRow], on date: CivilDate) -> LawProblem {
    let table = tableSet?.royalties ?? []
    if rows.isEmpty, let other = table.inForce(on: date) {
      return .genreNotInTable(genre.code, document: other.citation.document)
    }
    let subject = Text(
      vi: "thể loại “\(genre.name)” (\(genre.code))", en: "the genre “\(genre.code)”")
    return gap(
      subject, .royalties, chain: genre.code.text, rows: rows.isEmpty ? table : rows, on: date,
      isGrading: true)
  }

  /// The ceiling of the national frame, `nil` where the frame is not in force or lacks the genre.
  public func ceiling(of genre: Genre, on date: CivilDate) -> Ceiling? {
    guard let national = genre.nationalGenre else { return nil }
    let rows = frameRows[national]?.filter { $0.conditions.isEmpty && $0.grade == nil } ?? []
    guard let row = rows.inForce(on: date), case .coefficient(let maximum) = row.shape.greatest
    else { return nil }
    return Ceiling(maximum: maximum, genre: national, citation: row.citation)
  }

  /// Whether the table in force has a row for a genre.
  public func hasRow(genre: GenreCode, on date: CivilDate) -> Bool {
    royaltyRows[genre]?.inForce(on: date) != nil
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
}
