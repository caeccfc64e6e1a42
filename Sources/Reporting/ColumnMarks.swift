import Typesetting

/// How the columns of a form are numbered under their headings: letters for what is told, figures
/// for what is counted, and how a figure follows from others.
struct ColumnMarks {
  /// What is added to the number of a column, by its heading: `1-2`.
  private let formulas: [String: String]

  /// Numbers columns, some of which follow from others.
  init(_ formulas: [String: String] = [:]) {
    self.formulas = formulas
  }

  /// A mark for each column.
  func texts(for columns: [PaperColumn]) -> [String] {
    var (letters, figures) = (0, 0)
    return columns.enumerated().map { index, column in
      guard isFigure(column, at: index) else {
        letters += 1
        return letter(letters)
      }
      figures += 1
      return formulas[column.heading].map { "\(figures)=\($0)" } ?? "\(figures)"
    }
  }

  /// The ordinal number of the rows is told, not counted.
  private func isFigure(_ column: PaperColumn, at index: Int) -> Bool {
    switch column.kind {
    case .text, .code, .date: false
    case .amount, .number, .percent: true
    case .count: index > 0
    }
  }

  private func letter(_ number: Int) -> String {
    precondition((1...26).contains(number), "a form has no more columns of words than letters")
    return String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number - 1))))
  }
}
