package import Accounting
package import Budgeting

/// Other spending of the portal, as it is posted; negative where it is taken back.
package struct PostedSpending: PostedRecord, Hashable {
  package let line: LineCode
  package let year: Int
  package let amount: Dong
  package let voucher: String
  package let spentOn: CivilDate
  package let memo: String

  package init(
    line: LineCode, year: Int, amount: Dong, voucher: String, spentOn: CivilDate, memo: String
  ) {
    self.line = line
    self.year = year
    self.amount = amount
    self.voucher = voucher
    self.spentOn = spentOn
    self.memo = memo
  }

  package static let table = PostedTable.spending
  package var columns: [PostedValue] {
    [
      .text(line.text), PostedValue(year), PostedValue(amount), .text(voucher),
      PostedValue(spentOn), .text(memo),
    ]
  }
}

/// Authority moved between two lines, as it is posted.
package struct PostedBudgetTransfer: PostedRecord {
  let transfer: BudgetTransfer

  package init(_ transfer: BudgetTransfer) {
    self.transfer = transfer
  }

  package static let table = PostedTable.budgetTransfer
  package var columns: [PostedValue] {
    [
      PostedValue(transfer.year), .text(transfer.from.text), .text(transfer.to.text),
      PostedValue(transfer.amount), .text(transfer.decision), PostedValue(transfer.date),
    ]
  }
}
