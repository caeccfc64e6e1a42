import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing

/// One seed's work on a budget: each operation is done to a file and to a model.
struct BudgetSession {
  private let seed: Int
  private var chance: Chance
  private var model = BudgetModel()
  private let driver: LedgerDriver
  private var log: [String] = []
  /// Counted from 2024-08-01, as the driver does.
  private var day = 61

  init(seed: Int) throws {
    self.seed = seed
    chance = Chance(seed: seed)
    driver = try LedgerDriver(today: day)
    try driver.office("head").addBudgetLine(
      try Self.line("NK"), name: "Nguồn khác", source: .other, category: .other)
    for line in BudgetModel.lines {
      try allot(line, 2024, chance.number(1...9) * 500_000, isInitial: true)
    }
  }

  private static func line(_ code: String) throws -> LineCode { try #require(LineCode(code)) }

  private var date: CivilDate { LedgerDriver.date(day) }
  private var story: String { "seed \(seed): " + log.joined(separator: " | ") }

  mutating func run(steps: Int) throws {
    for step in 0..<steps {
      try operate()
      if step % 17 == 16 { try compare() }
    }
    try compare()
    let verdict = try driver.office("payer").verify()
    #expect(verdict.isSound, "\(verdict.faults) \(story)")
    #expect(verdict.entries == model.entries, "\(story)")
  }

  private mutating func same(
    _ name: String, _ expected: Int32, _ body: () throws -> Void
  ) throws {
    let found = try driver.status(body)
    log.append("\(name) → \(expected)")
    try #require(
      found == expected, "\(name) ended with \(found), the model with \(expected); \(story)")
  }

  private mutating func operate() throws {
    switch chance.number(1...100) {
    case 1...16: try addItem()
    case 17...28: try approve()
    case 29...38: try pay()
    case 39...48: try spend()
    case 49...58: try authorise()
    case 59...64: try transfer()
    case 65...72: try reverse()
    case 73...76: try advance()
    case 77...79: try giveBack()
    case 80...82: try control()
    case 83...90: try settle()
    default: goOn()
    }
  }

  // MARK: authority

  private mutating func allot(
    _ line: String, _ year: Int, _ amount: Int, isInitial: Bool
  ) throws {
    let expected = model.allot(line, year, amount, isInitial: isInitial)
    try post(
      "allot \(line) \(year) \(amount)", line, year, amount,
      isInitial ? .initial : .supplement, expected)
  }

  private mutating func post(
    _ name: String, _ line: String, _ year: Int, _ amount: Int, _ kind: Allotment.Kind,
    _ expected: Int32
  ) throws {
    let (driver, date) = (driver, date)
    try same(name, expected) {
      try driver.office("head").allot(
        Allotment(
          year: year, line: try Self.line(line), amount: Dong(Int64(amount)), kind: kind,
          decision: "QĐ", date: date))
    }
  }

  private mutating func someYear() -> Int {
    date.year + (chance.once(in: 3) ? 1 : 0) - (chance.once(in: 4) ? 1 : 0)
  }

  private mutating func authorise() throws {
    let (line, year) = (chance.one(of: BudgetModel.lines), someYear())
    let amount = chance.number(1...30) * 100_000
    if chance.once(in: 3) {
      let expected = model.reduce(line, year, amount)
      try post("reduce \(line) \(year) \(amount)", line, year, amount, .reduction, expected)
    } else {
      try allot(line, year, amount, isInitial: chance.once(in: 3))
    }
  }

  private mutating func transfer() throws {
    let (from, to) = (chance.one(of: BudgetModel.lines), chance.one(of: BudgetModel.lines))
    let (year, amount) = (someYear(), chance.number(1...20) * 50_000)
    let expected = model.transfer(from, to, year, amount)
    let (driver, date) = (driver, date)
    try same("transfer \(from) \(to) \(year) \(amount)", expected) {
      try driver.office("head").transfer(
        BudgetTransfer(
          year: year, from: try Self.line(from), to: try Self.line(to),
          amount: Dong(Int64(amount)), decision: "QĐ", date: date))
    }
  }

  private mutating func control() throws {
    let line = chance.one(of: BudgetModel.lines)
    let isWarning = chance.once(in: 2)
    if isWarning { model.warns.insert(line) } else { model.warns.remove(line) }
    let driver = driver
    try same("\(isWarning ? "warn" : "block") \(line)", 0) {
      var change = BudgetLineChange()
      change.control = isWarning ? .warn : .block
      change.decision = "QĐ"
      _ = try driver.office("head").setBudgetLine(line, change)
    }
  }

  // MARK: use

  private mutating func addItem() throws {
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

  private mutating func approve() throws {
    let line = chance.once(in: 4) ? "KH" : "NB"
    let named = chance.once(in: 3) ? date.year - 1 : nil
    let expected = model.approve(line, for: named)
    let (driver, today) = (driver, date)
    try same("approve \(line) for \(named ?? 0)", expected) {
      guard let period = Period(from: .earliest, to: today) else { return }
      var request = ApprovalRequest(period: period)
      request.line = try Self.line(line)
      request.budgetYear = named
      _ = try driver.office("head").approve(request)
    }
  }

  private mutating func pay() throws {
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

  private mutating func spend() throws {
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

  private mutating func reverse() throws {
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
  private mutating func advance() throws {
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

  private mutating func giveBack() throws {
    let amount = chance.number(1...8) * 40_000
    let expected = model.returnAdvance(amount)
    let (driver, date) = (driver, date)
    try same("advance return \(amount)", expected) {
      try driver.office("payer").returnAdvance(
        of: try #require(ContributorCode("R2")), amount: Dong(Int64(amount)), on: date)
    }
  }

  // MARK: the end of the year

  private mutating func settle() throws {
    let year = date.year - (chance.once(in: 5) ? 2 : 1)
    var carried: [String: Int] = [:]
    if chance.once(in: 2) {
      carried[chance.one(of: BudgetModel.lines)] = chance.number(0...12) * 60_000
    }
    let expected = model.settle(year, carrying: carried)
    let driver = driver
    try same("settle \(year) \(carried)", expected) {
      var request = SettlementRequest(year: year)
      for (line, amount) in carried { request.carried[try Self.line(line)] = Dong(Int64(amount)) }
      request.decision = "QĐ"
      _ = try driver.office("head").settle(request)
    }
  }

  private mutating func goOn() {
    day = min(day + chance.number(5...45), 900)
    driver.go(to: day)
    let (year, month, number) = date.components
    model.today = BudgetModel.Day(year: year, month: month, day: number)
    log.append("\(date)")
  }

  private func compare() throws {
    let office = try driver.office("payer")
    for year in BudgetModel.closing {
      for (line, position) in try office.budget(year: year)
      where BudgetModel.lines.contains(line.code.text) {
        let found = BudgetModel.Position(
          allotted: Int(position.allotted.amount), committed: Int(position.committed.amount),
          paid: Int(position.paid.amount))
        #expect(found == model.position(line.code.text, year), "\(line.code) \(year); \(story)")
      }
    }
    let verdict = try office.verify()
    #expect(verdict.isSound, "\(verdict.faults) \(story)")
  }
}
