package import Accounting

/// What an entry does to a line in a budget year that is not the entry's own, as it is posted.
package struct PostedYearCharge: PostedRecord {
  let line: LineCode
  let year: Int
  let allotted: Dong
  let committed: Dong
  let paid: Dong

  package init(
    line: LineCode, year: Int, allotted: Dong = .zero, committed: Dong = .zero, paid: Dong = .zero
  ) {
    self.line = line
    self.year = year
    self.allotted = allotted
    self.committed = committed
    self.paid = paid
  }

  package static let table = PostedTable.yearCharge
  package var columns: [PostedValue] {
    [
      .text(line.text), PostedValue(year), PostedValue(allotted), PostedValue(committed),
      PostedValue(paid),
    ]
  }
}
