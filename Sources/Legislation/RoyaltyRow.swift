public import Accounting
public import Diagnostics

/// What an item must state for a row to apply (điều kiện áp dụng): a column and its value.
public struct RowCondition: Hashable, Sendable, Comparable {
  /// The column of the item, such as `origin`.
  public let column: String
  /// The value it must hold, such as `reposted`.
  public let value: String

  /// States a condition.
  public init(column: String, value: String) {
    self.column = column
    self.value = value
  }

  public static func < (left: RowCondition, right: RowCondition) -> Bool {
    (left.column, left.value) < (right.column, right.value)
  }
}

/// One row of a royalty table (dòng của bảng nhuận bút), dated and cited.
public struct RoyaltyRow: Hashable, Sendable {
  /// The set that holds it.
  public let set: String
  /// The name of the file that holds it.
  public let table: String
  /// The genre it rates.
  public let genre: GenreCode
  /// The quality grade it rates; `nil` where the table has none.
  public let grade: String?
  /// What the item must state, in the order of the columns.
  public let conditions: [RowCondition]
  /// What it gives.
  public let shape: RateShape
  let provenance: Provenance

  /// When it is in force.
  public var validity: Validity { provenance.validity }
  /// Where it is written.
  public var citation: Citation { provenance.citation }
  /// How well it is known.
  public var confidence: Confidence { provenance.confidence }
  /// The day it was last checked.
  public var checkedOn: CivilDate { provenance.checkedOn }
  /// Where in the rate book it stands.
  public var origin: Place { provenance.mark.place }
}

extension RoyaltyRow: LawRow {
  var chain: String {
    let stated = conditions.map { " \($0.column)=\($0.value)" }.joined()
    return genre.text + (grade.map { "/\($0)" } ?? "") + stated
  }
}
