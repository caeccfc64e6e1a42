import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing
import Typesetting

/// One seed's work.
struct LedgerSession {
  private let seed: Int
  var chance: Chance
  var model = LedgerModel()
  let driver: LedgerDriver
  private var log: [String] = []
  /// The first days of the months from August 2024 on, counted from 1 August.
  private static let months = [0, 31, 61, 92, 122, 153]
  private var closed = 0

  init(seed: Int) throws {
    self.seed = seed
    chance = Chance(seed: seed)
    model.today = 40
    driver = try LedgerDriver(today: model.today)
    try allot(chance.number(1...8) * 5_000_000)
  }

  mutating func run(steps: Int) throws {
    for step in 0..<steps {
      try operate()
      if step % 13 == 12 { try compare() }
    }
    try compare()
    let verdict = try driver.office("payer").verify()
    #expect(verdict.isSound, "\(verdict.faults) \(story)")
    #expect(verdict.entries == model.entries, "\(story)")
  }

  var story: String { "seed \(seed): " + log.joined(separator: " | ") }

  /// Notes an operation and that both ended alike.
  mutating func same(_ name: String, _ expected: Int32, _ body: () throws -> Void) throws {
    let found = try driver.status(body)
    log.append("\(name) → \(expected)")
    try #require(
      found == expected, "\(name) ended with \(found), the model with \(expected); \(story)")
  }

  private mutating func operate() throws {
    switch chance.number(1...100) {
    case 1...17: try addItem()
    case 18...22: try putRight()
    case 23...38: try grade()
    case 39...40: try enterAnew()
    case 41...44:
      try onPart("return") { model, id in
        model.giveBack(id)
      } ledger: { office, key in
        try office.returnPart(key, reason: "Thử")
      }
    case 45...56: try approve()
    case 57...66: try createRun()
    case 67...76: try confirm()
    case 77...80: try void()
    case 81...83: try returnPayment()
    case 84...88: try reverse()
    case 89...91: try cancel()
    case 92...93: try advance()
    case 94: try returnAdvance()
    case 95: try close()
    case 96: try allot(chance.number(1...4) * 1_000_000)
    default: goOn()
    }
  }

  private mutating func addItem() throws {
    var payees = LedgerModel.Payee.allCases
    payees.shuffle(using: &chance)
    let weights = payees.prefix(chance.number(1...2)).map { ($0, chance.number(1...7)) }
    let part = LedgerModel.Part(
      id: "T\(model.parts.count)", day: model.today - chance.number(0...30),
      weights: weights.map { (payee: $0.0, weight: $0.1) })
    model.parts.append(part)
    let driver = driver
    try same("add \(part.id)", 0) { try driver.addItem(part) }
  }

  private mutating func somePart() -> (id: String, key: PartKey)? {
    guard !model.parts.isEmpty else { return nil }
    // What was reversed is looked for: few parts come so far.
    let reversed = model.parts.filter { $0.state == "reversed" && !$0.isReplaced }
    let id = chance.one(of: reversed.isEmpty || chance.once(in: 2) ? model.parts : reversed).id
    return PartKey(label: id).map { (id, $0) }
  }

  private mutating func onPart(
    _ name: String, _ part: (id: String, key: PartKey)? = nil,
    _ inModel: (inout LedgerModel, String) -> Int32,
    ledger: (Office, PartKey) throws -> Void
  ) throws {
    guard let (id, key) = part ?? somePart() else { return }
    let expected = inModel(&model, id)
    let driver = driver
    try same("\(name) \(id)", expected) { try ledger(try driver.office("grader"), key) }
  }

  mutating func grade(_ part: (id: String, key: PartKey)? = nil) throws {
    let tenths = chance.once(in: 12) ? 41 : chance.number(1...40)
    try onPart("grade \(tenths)", part) { model, id in
      model.grade(id, tenths: tenths)
    } ledger: {
      office, key in
      guard let coefficient = Coefficient(text: "\(tenths / 10).\(tenths % 10)") else { return }
      _ = try office.grade(key, Grading(.coefficient(coefficient), basis: nil))
    }
  }

  private mutating func approve() throws {
    let from = model.today - chance.number(0...40)
    let actor = chance.once(in: 8) ? "grader" : "head"
    try approve(from: from, to: from + chance.number(0...40), by: actor)
  }

  mutating func approve(from: Int, to: Int, by actor: String) throws {
    let expected = model.approve(from: from, to: to, actor: actor)
    let driver = driver
    try same("approve \(from)…\(to) by \(actor)", expected) {
      guard
        let period = Period(from: LedgerDriver.date(from), to: LedgerDriver.date(to))
      else { return }
      _ = try driver.office(actor).approve(ApprovalRequest(period: period))
    }
  }

  private mutating func createRun() throws {
    try createRun(to: model.today - chance.number(0...25))
  }

  mutating func createRun(to last: Int) throws {
    let expected = model.createRun(to: last)
    let driver = driver
    try same("run to \(last)", expected) {
      guard let period = Period(from: .earliest, to: LedgerDriver.date(last)) else { return }
      _ = try driver.office("payer").createRun(RunRequest(period: period))
    }
  }

  private mutating func someRun() -> (index: Int, number: String)? {
    guard !model.runs.isEmpty else { return nil }
    // The latest are the most interesting.
    let index = max(0, model.runs.count - chance.number(1...3))
    return (index, model.runs[index].number)
  }

  private mutating func confirm() throws {
    guard let (run, number) = someRun() else { return }
    let all = model.runs[run].payments.map(\.payee)
    let only = chance.once(in: 2) ? [] : [chance.one(of: all)]
    let actor = chance.once(in: 10) ? "head" : "payer"
    let expected = model.confirm(run, only: only, actor: actor)
    let driver = driver
    try same("confirm \(number) \(only.map(\.code)) by \(actor)", expected) {
      _ = try driver.office(actor).confirm(
        run: number, paidOn: nil, only: Set(only.compactMap { ContributorCode($0.code) }),
        document: nil)
    }
  }

  private mutating func void() throws {
    guard let (run, number) = someRun() else { return }
    let expected = model.void(run)
    let driver = driver
    try same("void \(number)", expected) {
      try driver.office("payer").void(run: number, reason: "Thử")
    }
  }

  private mutating func returnPayment() throws {
    guard let (run, number) = someRun() else { return }
    let payee = chance.one(of: model.runs[run].payments).payee
    let expected = model.giveBackPayment(run, payee)
    let (driver, today) = (driver, LedgerDriver.date(model.today))
    try same("run return \(number) \(payee.code)", expected) {
      guard let code = ContributorCode(payee.code) else { return }
      _ = try driver.office("payer").returnPayments(
        of: number, only: [code], on: today, reason: "Thử")
    }
  }

  private mutating func reverse() throws {
    let posted = model.parts.indices.filter { model.parts[$0].entry != nil }
    guard !posted.isEmpty else { return }
    let index = chance.one(of: posted)
    let most = max(1, model.parts[index].amount)
    try reverse(index, amount: chance.once(in: 2) ? nil : chance.number(1...most))
  }

  mutating func reverse(_ index: Int, amount: Int?) throws {
    let part = model.parts[index]
    let expected = model.reverse(index, amount: amount)
    let driver = driver
    try same("reverse \(part.id) \(amount ?? -1)", expected) {
      var request = ReversalRequest(entry: Int64(part.entry ?? 0), reason: "Thử")
      request.amount = amount.map { Dong(Int64($0)) }
      _ = try driver.office("payer").reverse(request)
    }
  }

  private mutating func cancel() throws {
    try onPart("cancel") { model, id in
      model.cancel(id)
    } ledger: { office, key in
      try office.withdraw(key, reason: "Thử", keepsPay: false, decision: "QĐ 2")
    }
  }

  private mutating func close() throws {
    let month = chance.number(0...Self.months.count - 2)
    let expected = model.close(
      from: Self.months[month], to: Self.months[month + 1] - 1,
      isNext: closed == 0 || month == closed)
    if expected == 0 { closed = month + 1 }
    let driver = driver
    try same("close \(month + 8)", expected) {
      guard let month = Month(year: 2024, month: month + 8) else { return }
      try driver.office("payer").close(month, forcedBecause: "Thử")
    }
  }

  private mutating func allot(_ amount: Int) throws {
    let isFirst = model.allotted == 0
    let expected = model.allot(amount)
    let (driver, today) = (driver, LedgerDriver.date(model.today))
    try same("allot \(amount)", expected) {
      guard let line = LineCode("NB") else { return }
      try driver.office("head").allot(
        Allotment(
          year: 2024, line: line, amount: Dong(Int64(amount)),
          kind: isFirst ? .initial : .supplement, decision: "QĐ", date: today))
    }
  }

  private mutating func goOn() {
    model.today = min(model.today + chance.number(1...12), 150)
    driver.go(to: model.today)
    log.append("day \(model.today)")
  }

  // MARK: comparison

  private func compare() throws {
    let office = try driver.office("payer")
    let position = try office.budget(year: 2024).first { $0.line.code.text == "NB" }?.position
    #expect(
      [position?.allotted, position?.committed, position?.paid].map { $0?.amount }
        == [model.allotted, model.committed, model.paid].map { Int64($0) }, "\(story)")
    try compareParts(office)
    try compareRoyalties(office)
    try compareEarnings(office)
    try compareRuns(office)
    #expect(try office.verify().isSound, "\(story)")
  }

  private func compareParts(_ office: Office) throws {
    let rows = try driver.rows(try office.contentReport(period: nil))
    #expect(rows.count == model.parts.count { !$0.isReplaced }, "\(story)")
    for row in rows {
      let id = row["item"] as? String ?? ""
      let part = try #require(model.part(id).map { model.parts[$0] })
      #expect(row["state"] as? String == part.state, "\(id); \(story)")
    }
  }

  private func compareRuns(_ office: Office) throws {
    let rows = try driver.rows(try office.runList())
    #expect(rows.count == model.runs.count, "\(story)")
    for (row, run) in zip(rows, model.runs) {
      #expect(row["run"] as? String == run.number, "\(story)")
      #expect(row["state"] as? String == run.state, "\(run.number); \(story)")
      // Of a run voided after it was paid in part only what was paid counts.
      let isCut = run.isVoid && run.payments.contains { $0.entry != nil }
      let payments = run.payments.filter { !isCut || $0.entry != nil }
      #expect(row["gross"] as? Int == payments.map(\.gross).reduce(0, +), "\(story)")
      #expect(row["tax"] as? Int == payments.map(\.tax).reduce(0, +), "\(story)")
      let net = payments.map { $0.gross - $0.tax - $0.kept }.reduce(0, +)
      #expect(row["net"] as? Int == net, "\(run.number); \(story)")
    }
  }
}
