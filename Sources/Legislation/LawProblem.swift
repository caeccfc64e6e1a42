public import Accounting
public import Diagnostics

/// A situation in which the law as data has no answer, or a rate folder that is not one.
public enum LawProblem: Problem, Hashable {
  // Looking up.
  /// No rule is in force on the date; nothing is paid.
  case nothingInForce(NothingInForce)
  /// No table knows the genre.
  case unknownGenre(String, nearest: String?, known: [String])
  /// The genre is known, and the table in force has no row for it.
  case genreNotInTable(GenreCode, document: String)
  /// The table in force has the genre in other grades.
  case unknownGrade(String, genre: GenreCode, grades: [String])
  /// The table in force rates the genre by grade alone.
  case gradeRequired(GenreCode, grades: [String])
  /// No table knows the modifier.
  case unknownModifier(String, nearest: String?)
  /// No table knows the activity of creation work.
  case unknownActivity(String, nearest: String?)
  /// The modifier does not apply to the activity.
  case modifierNotForActivity(String, activity: String, Citation)
  /// No set has that name.
  case unknownProfile(String, nearest: String?)

  // Loading.
  /// No set was given.
  case noRates
  /// A file that no set holds.
  case unknownFile(String, nearest: String?)
  /// A key that is not known, or not in this file.
  case unknownKey(String, nearest: String?)
  /// A value that its column does not take.
  case invalidValue(column: String, value: String, expected: Text)
  /// A cell that must hold something.
  case emptyValue(column: String)
  /// A value where the row cannot have one.
  case misplacedValue(column: String, reason: Text)
  /// A row of law without document or article.
  case uncited(column: String)
  /// A document that the register lacks.
  case unregisteredDocument(String, nearest: String?)
  /// The same row twice.
  case duplicate(subject: String, other: Place)
  /// Two equally specific rows in force on the same day.
  case overlap(subject: String, on: CivilDate, other: Place)
  /// Days without a row that no gap declares.
  case undeclaredGap(subject: String, from: CivilDate, to: CivilDate?, other: Place?)
  /// A range whose end is below its start.
  case inverted(column: String, low: String, high: String)
  /// A percentage above what it can be.
  case percentageAbove(column: String, value: Percentage, limit: Percentage)
  /// A parent that does not exist.
  case missingParent(String, nearest: String?)
  /// A set, document or table that descends from itself.
  case circle([String])

  // The lint.
  /// A local row above the national frame while that is in force.
  case aboveFrame(subject: String, value: String, maximum: String, Citation)
  /// A row that outlives its document.
  case expiredDocument(subject: String, document: String, endedOn: CivilDate)
  /// A value not checked for over a year.
  case notChecked(subject: String, checkedOn: CivilDate)
  /// A value known from a secondary source, or from one source alone.
  case weaklyKnown(subject: String, Confidence)
}
