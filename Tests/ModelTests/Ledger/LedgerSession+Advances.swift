import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing
import Typesetting

extension LedgerSession {
  mutating func advance() throws {
    let payee = chance.one(of: LedgerModel.Payee.allCases)
    let amount = chance.number(1...20) * 100_000
    let expected = model.advance(payee, amount)
    let (driver, today) = (driver, LedgerDriver.date(model.today))
    try same("advance \(payee.code) \(amount)", expected) {
      guard let code = ContributorCode(payee.code), let line = LineCode("NB") else { return }
      _ = try driver.office("payer").payAdvance(
        to: code, amount: Dong(Int64(amount)), line: line, on: today, document: "PC")
    }
  }

  mutating func returnAdvance() throws {
    let payee = chance.one(of: LedgerModel.Payee.allCases)
    let amount = chance.number(1...10) * 50_000
    let expected = model.returnAdvance(payee, amount)
    let (driver, today) = (driver, LedgerDriver.date(model.today))
    try same("advance return \(payee.code) \(amount)", expected) {
      guard let code = ContributorCode(payee.code) else { return }
      try driver.office("payer").returnAdvance(of: code, amount: Dong(Int64(amount)), on: today)
    }
  }
}
