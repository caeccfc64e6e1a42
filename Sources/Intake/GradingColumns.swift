import Accounting
import Royalties

/// Reads by what a row grades a part, in the columns that items and grades have in common.
struct GradingColumns<Column: TableColumn> {
  let coefficient: Column
  let grade: Column
  let amount: Column

  /// The mark of the row; `nil` where it states none, or a problem stands in the way.
  func mark(in reader: inout RowReader<Column>) -> Grading.Mark? {
    let stated = [coefficient, grade, amount].filter { reader.slice($0) != nil }
    guard stated.count < 2 else {
      reader.fail(IntakeProblem.gradedTwice(stated[0].name, stated[1].name), at: stated[1])
      return nil
    }
    switch stated.first {
    case coefficient?:
      return reader.value(coefficient, as: .coefficient, Coefficient.init(text:))
        .map(Grading.Mark.coefficient)
    case grade?: return reader.text(grade).map(Grading.Mark.grade)
    case amount?: return reader.dong(amount).map(Grading.Mark.amount)
    default: return nil
    }
  }
}
