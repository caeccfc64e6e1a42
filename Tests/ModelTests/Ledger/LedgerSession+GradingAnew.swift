import Accounting
import Bookkeeping
import Foundation
import Royalties
import Testing

extension LedgerSession {
  /// Puts an approved or paid part right from end to end: reversed, graded anew, approved, paid.
  mutating func putRight() throws {
    let posted = model.parts.indices.filter {
      ["approved", "paid"].contains(model.parts[$0].state)
    }
    guard !posted.isEmpty else { return }
    let index = chance.one(of: posted)
    let (id, day) = (model.parts[index].id, model.parts[index].day)
    try reverse(index, amount: nil)
    try grade(PartKey(label: id).map { (id, $0) })
    guard !chance.once(in: 3) else { return }
    try approve(from: day, to: day, by: "head")
    if chance.once(in: 2) { try createRun(to: model.today) }
  }

  /// Enters a row again with other people and another coefficient, of a part that was graded.
  mutating func enterAnew() throws {
    let graded = model.parts.filter { $0.status == "graded" && !$0.isReplaced }
    guard !graded.isEmpty else { return }
    let reversed = graded.filter { $0.state == "reversed" }
    let part = chance.one(of: reversed.isEmpty || chance.once(in: 3) ? graded : reversed)
    var payees = LedgerModel.Payee.allCases
    payees.shuffle(using: &chance)
    let weights = payees.prefix(chance.number(1...2)).map {
      (payee: $0, weight: chance.number(1...7))
    }
    let tenths = chance.number(1...40)
    let expected = model.enterAnew(part.id, weights: weights, tenths: tenths)
    let made = LedgerModel.Part(id: part.id, day: part.day, weights: weights, tenths: tenths)
    let (driver, note) = (
      driver, "\(model.parts.count) \(model.entries) \(chance.number(1...1_000))"
    )
    try same("enter \(part.id) anew \(tenths)", expected) {
      try driver.enterAnew(made, note: note)
    }
  }

  /// Every line that was ever posted stands in its month, and every reversal beside it.
  func compareRoyalties(_ office: Office) throws {
    let year = try #require(Period(text: "2024"))
    let rows = try driver.rows(try office.royaltiesReport(period: year))
    var lines: [String: Int] = [:]
    var reversed: [String: Int] = [:]
    for row in rows {
      let (item, amount) = (row["item"] as? String ?? "", row["amount"] as? Int ?? 0)
      if row["kind"] as? String == "line" {
        lines["\(item) \(row["state"] as? String ?? "") \(amount)", default: 0] += 1
      } else {
        let entry = row["reverses"] as? Int ?? -1
        reversed["\(item) \(entry)", default: 0] -= amount
      }
    }
    var expected: [String: Int] = [:]
    var expectedReversed: [String: Int] = [:]
    for part in model.parts where part.status != "recorded" {
      expected["\(part.id) \(part.state) \(part.amount)", default: 0] += 1
      let back = part.shares.map(\.reversed).reduce(0, +)
      if back > 0 { expectedReversed["\(part.id) \(part.entry ?? 0)", default: 0] += back }
    }
    #expect(lines == expected, "\(story)")
    #expect(reversed == expectedReversed, "\(story)")
  }

  /// What everyone earned of the year: what is graded or posted, less what was reversed.
  func compareEarnings(_ office: Office) throws {
    let year = try #require(Period(text: "2024"))
    var found: [String: [Int]] = [:]
    for row in try driver.rows(try office.contributorsReport(period: year)) {
      found[row["contributor"] as? String ?? ""] = [
        row["royalties"] as? Int ?? 0, row["items"] as? Int ?? 0,
      ]
    }
    var sums: [String: Int] = [:]
    var items: [String: Set<String>] = [:]
    for part in model.parts where part.status == "graded" {
      let amounts =
        part.entry == nil
        ? model.split(part.amount, by: part.weights.map(\.weight)) : part.shares.map(\.left)
      for (weight, amount) in zip(part.weights, amounts) {
        sums[weight.payee.code, default: 0] += amount
        items[weight.payee.code, default: []].insert(part.id)
      }
    }
    #expect(found.mapValues { $0[0] } == sums, "\(story)")
    #expect(found.mapValues { $0[1] } == items.mapValues(\.count), "\(story)")
  }
}
