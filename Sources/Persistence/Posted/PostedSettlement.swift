import Accounting
package import Budgeting

/// What became of a line's year, as it is posted.
package struct PostedSettlement: PostedRecord {
  let year: Int
  let settlement: Settlement
  let decision: String?

  package init(year: Int, settlement: Settlement, decision: String?) {
    self.year = year
    self.settlement = settlement
    self.decision = decision
  }

  package static let table = PostedTable.settlement
  package var columns: [PostedValue] {
    [
      PostedValue(year), .text(settlement.line.text), PostedValue(settlement.allotted),
      PostedValue(settlement.paid), PostedValue(settlement.carried),
      PostedValue(settlement.lapsed), PostedValue(settlement.recharged), PostedValue(decision),
    ]
  }
}
