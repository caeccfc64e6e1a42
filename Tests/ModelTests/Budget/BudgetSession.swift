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
  var chance: Chance
  var model = BudgetModel()
  let driver: LedgerDriver
  private var log: [String] = []
  /// Counted from 2024-08-01, as the driver does.
  var day = 61

  init(seed: Int) throws {
    self.seed = seed
    chance = Chance(seed: seed)
    driver = try LedgerDriver(today: day)
    try driver.office("head").addBudgetLine(
      try Self.line("NK"), name: "Nguồn khác", source: .other, category: .other)
    for line in BudgetModel.lines {
      for year in 2024...2026 {
        try allot(line, year, chance.number(1...9) * 500_000, isInitial: true)
      }
    }
  }

  static func line(_ code: String) throws -> LineCode { try #require(LineCode(code)) }

  var date: CivilDate { LedgerDriver.date(day) }
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

  mutating func same(
    _ name: String, _ expected: Int32, _ body: () throws -> Void
  ) throws {
    let found = try driver.status(body)
    log.append("\(name) → \(expected)")
    try #require(
      found == expected, "\(name) ended with \(found), the model with \(expected); \(story)")
  }

  private mutating func operate() throws {
    switch chance.number(1...100) {
    case 1...14: try addItem()
    case 15...24: try approve()
    case 25...36: try pay()
    case 37...42: try spend()
    case 43...51: try authorise()
    case 52...56: try transfer()
    case 57...65: try reverse()
    case 66...68: try advance()
    case 69...71: try giveBack()
    case 72...73: try control()
    case 74...82: try settle()
    default: try goOn()
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
    // What the next year took over is the likeliest to be taken back.
    if expected == 0 { for _ in 0..<4 { try reverse() } }
  }

  private mutating func goOn() throws {
    let isJanuary = date.components.month == 1
    // From July 2026 a coefficient is worth more, from September it has no table.
    let isYearsEnd = date.components.month >= 11 && chance.once(in: 2)
    // The first days of Januaries, counted from August 2024.
    let january = [153, 518].first { $0 > day }
    day =
      isYearsEnd && january != nil
      ? (january ?? 0) + chance.number(0...25) : day + chance.number(5...60)
    day = min(day, 697)
    driver.go(to: day)
    let (year, month, number) = date.components
    model.today = BudgetModel.Day(year: year, month: month, day: number)
    log.append("\(date)")
    // What January approved and did not pay is the first thing that February meets.
    if isJanuary, date.components.month > 1 { try pay() }
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
