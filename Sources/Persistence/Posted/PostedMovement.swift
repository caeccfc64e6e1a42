import Accounting
package import Budgeting

/// Authority given to a line, as it is posted.
package struct PostedMovement: Sendable {
  package let allotment: Allotment

  package init(_ allotment: Allotment) {
    self.allotment = allotment
  }

  func row(entry: Int64) -> PostedRow {
    PostedRow(values: [
      .integer(entry), .integer(Int64(allotment.year)), .text(allotment.line.text),
      .text(allotment.kind.rawValue), .integer(allotment.amount.amount),
      .text(allotment.decision), .text(allotment.date.description),
    ])
  }
}
