import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing

extension BudgetSession {
  mutating func addItem() throws {
    let published = max(0, day - chance.number(0...25))
    let tenths = chance.number(1...40)
    let (year, month, number) = LedgerDriver.date(published).components
    let id = "T\(model.items.count)"
    model.items.append(
      BudgetModel.Item(
        id: id, day: BudgetModel.Day(year: year, month: month, day: number),
        amount: tenths * 23_400))
    let driver = driver
    let part = LedgerModel.Part(id: id, day: published, weights: [(.resident, 1)])
    try same("add \(id) \(published) \(tenths)", 0) {
      try driver.addItem(part)
      let key = try #require(PartKey(label: id))
      let coefficient = try #require(Coefficient(text: "\(tenths / 10).\(tenths % 10)"))
      _ = try driver.office("grader").grade(key, Grading(.coefficient(coefficient), basis: nil))
    }
  }

  mutating func approve() throws {
    let line = chance.once(in: 4) ? "KH" : "NB"
    let named = chance.once(in: date.components.month == 1 ? 2 : 8) ? date.year - 1 : nil
    let isCut = named != nil && !chance.once(in: 4)
    let last = try #require(
      isCut ? CivilDate(year: date.year - 1, month: 12, day: 31) : date)
    let (year, month, number) = last.components
    let expected = model.approve(
      line, until: BudgetModel.Day(year: year, month: month, day: number), for: named)
    let driver = driver
    try same("approve \(line) to \(last) for \(named ?? 0)", expected) {
      guard let period = Period(from: .earliest, to: last) else { return }
      var request = ApprovalRequest(period: period)
      request.line = try Self.line(line)
      request.budgetYear = named
      _ = try driver.office("head").approve(request)
    }
  }

  mutating func pay() throws {
    if chance.once(in: 2) || model.runs.isEmpty {
      let expected = model.createRun()
      let (driver, today) = (driver, date)
      try same("run", expected) {
        guard let period = Period(from: .earliest, to: today) else { return }
        _ = try driver.office("payer").createRun(RunRequest(period: period))
      }
      return
    }
    let index = model.runs.count - 1
    let number = model.runs[index].number
    let expected = model.confirm(index)
    let driver = driver
    try same("confirm \(number)", expected) {
      _ = try driver.office("payer").confirm(run: number, paidOn: nil, only: [], document: nil)
    }
  }

  mutating func spend() throws {
    let line = chance.one(of: BudgetModel.lines)
    let amount = chance.number(1...20) * 40_000
    let expected = model.spend(line, amount)
    let (driver, date, voucher) = (driver, date, "U\(model.entries)")
    try same("spend \(line) \(amount)", expected) {
      _ = try driver.office("payer").spend(
        Spending(
          line: try Self.line(line), amount: Dong(Int64(amount)), voucher: voucher, date: date,
          memo: "Chi"))
    }
  }

  mutating func reverse() throws {
    let amount = chance.once(in: 2) ? nil : chance.number(1...40) * 20_000
    let (entry, expected): (Int, Int32)
    let posted = model.items.indices.filter { model.items[$0].entry != nil }
    if !posted.isEmpty, chance.once(in: 2) {
      let index = chance.one(of: Array(posted))
      entry = model.items[index].entry ?? 0
      expected = model.reverse(item: index, amount)
    } else {
      guard !model.spendings.isEmpty else { return }
      let index = chance.number(0...model.spendings.count - 1)
      entry = model.spendings[index].entry
      expected = model.reverse(spending: index, amount)
    }
    let driver = driver
    try same("reverse \(entry) \(amount ?? 0)", expected) {
      var request = ReversalRequest(entry: Int64(entry), reason: "Thử")
      request.amount = amount.map { Dong(Int64($0)) }
      _ = try driver.office("payer").reverse(request)
    }
  }

  /// Advances go to somebody whom no run pays.
  mutating func advance() throws {
    let line = chance.one(of: BudgetModel.lines)
    let amount = chance.number(1...10) * 50_000
    let expected = model.advance(line, amount)
    let (driver, date) = (driver, date)
    try same("advance \(line) \(amount)", expected) {
      _ = try driver.office("payer").payAdvance(
        to: try #require(ContributorCode("R2")), amount: Dong(Int64(amount)),
        line: try Self.line(line), on: date, document: "PC")
    }
  }

  mutating func giveBack() throws {
    let amount = chance.number(1...8) * 40_000
    let expected = model.returnAdvance(amount)
    let (driver, date) = (driver, date)
    try same("advance return \(amount)", expected) {
      try driver.office("payer").returnAdvance(
        of: try #require(ContributorCode("R2")), amount: Dong(Int64(amount)), on: date)
    }
  }
}
