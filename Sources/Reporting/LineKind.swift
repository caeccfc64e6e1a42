public import Accounting

/// What a row of a paper of amounts is (dòng gốc, dòng đảo, dòng điều chỉnh).
public enum LineKind: Hashable, Sendable {
  /// An amount as it was computed, in the month of its event.
  case line
  /// A reversal of a posted amount, in the month it was posted.
  case reversal(postedOn: CivilDate, reverses: Int64)
  /// What the law changed of a posted amount for the past, in the month it was posted.
  case adjustment(postedOn: CivilDate, adjusts: Int64)

  /// Its code in data.
  var code: String {
    switch self {
    case .line: "line"
    case .reversal: "reversal"
    case .adjustment: "adjustment"
    }
  }

  /// The day a correction was posted.
  var postedOn: CivilDate? {
    switch self {
    case .line: nil
    case .reversal(let date, _), .adjustment(let date, _): date
    }
  }

  /// The entry that is corrected.
  var entry: Int64? {
    switch self {
    case .line: nil
    case .reversal(_, let entry), .adjustment(_, let entry): entry
    }
  }

  /// `Đảo ngày 05/10/2024, bút toán 7`, nothing for a line of its own.
  var words: String? {
    switch self {
    case .line: nil
    case .reversal(let date, let entry): "Đảo ngày \(date.paperText), bút toán \(entry)"
    case .adjustment(let date, let entry):
      "Điều chỉnh ngày \(date.paperText), bút toán \(entry)"
    }
  }

  /// What the row is about, after what it is.
  func words(_ subject: String) -> String { words.map { "\($0): \(subject)" } ?? subject }
}
