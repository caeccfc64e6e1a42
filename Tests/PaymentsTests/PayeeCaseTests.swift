import Accounting
import Payments
import Testing

/// Who is paid in a run, and what is kept back (contract 4.7, 4.11, 4.12).
@Suite struct PayeeCaseTests {
  private func claim(_ kind: Claim.Kind, _ id: Int64, _ amount: Int64) throws -> Claim {
    Claim(
      kind: kind, id: id, contributor: try #require(ContributorCode("C1")),
      line: try #require(LineCode("NB")), year: kind == .advance ? 2024 : nil,
      available: Dong(amount))
  }

  private func outcome(
    gross: Int64, tax: Int64 = 0, claims: [Claim] = [], minimum: Int64 = 0, isDueSoon: Bool = false,
    isReachable: Bool = true, hasTaxID: Bool = true
  ) -> PayeeCase.Outcome {
    PayeeCase(
      gross: Dong(gross), tax: Dong(tax), isReachable: isReachable, hasTaxID: hasTaxID,
      claims: claims, minimum: Dong(minimum), isDueSoon: isDueSoon
    ).outcome
  }

  @Test func theFirstReasonThatAppliesLeavesAPayeeOut() {
    #expect(outcome(gross: 0, isReachable: false) == .leftOut(.nothingToPay))
    #expect(outcome(gross: 10, tax: 1, isReachable: false, hasTaxID: false) == .leftOut(.noAccount))
    #expect(outcome(gross: 10, tax: 1, hasTaxID: false) == .leftOut(.noTaxID))
    #expect(outcome(gross: 10, hasTaxID: false) == .paid([]))
    #expect(outcome(gross: 10, tax: 11) == .leftOut(.taxExceedsGross))
    #expect(outcome(gross: 10, tax: 10) == .paid([]))
  }

  @Test func theLeastPaymentIsMeasuredAgainstTheNetUnlessItIsDueSoon() throws {
    #expect(outcome(gross: 110, tax: 11, minimum: 100) == .leftOut(.belowMinimum))
    #expect(outcome(gross: 111, tax: 11, minimum: 100) == .paid([]))
    #expect(outcome(gross: 1, minimum: 100, isDueSoon: true) == .paid([]))
    let owed = try claim(.receivable, 1, 50)
    #expect(outcome(gross: 149, claims: [owed], minimum: 100) == .leftOut(.belowMinimum))
    #expect(
      outcome(gross: 50, claims: [owed], minimum: 100)
        == .paid([Recoupment(claim: owed, amount: Dong(50))]))
  }

  @Test func receivablesComeBeforeAdvancesTheOldestFirstNeverBelowNothing() throws {
    let claims = [
      try claim(.advance, 1, 100), try claim(.receivable, 9, 30), try claim(.receivable, 4, 20),
    ]
    let plan = Recoupment.plan(claims, within: Dong(70))
    #expect(plan.map(\.claim.id) == [4, 9, 1])
    #expect(plan.map(\.amount) == [Dong(20), Dong(30), Dong(20)])
    #expect(Recoupment.plan(claims, within: .zero).isEmpty)
    #expect(
      Recoupment.split(Dong(10), over: [Dong(5), .zero, Dong(6)]) == [Dong(5), .zero, Dong(5)])
  }

  @Test func aTermEndsSixtyDaysAfterPublicationAndIsNearFromThirtyOneDaysBefore() throws {
    let due = try #require(CivilDate(text: "2024-10-31"))
    #expect(!DueDate.isNear(due, on: try #require(CivilDate(text: "2024-09-29"))))
    #expect(DueDate.isNear(due, on: try #require(CivilDate(text: "2024-09-30"))))
    #expect(DueDate.daysOverdue(due, on: due) == 0)
    #expect(DueDate.daysOverdue(due, on: due.adding(days: 3)) == 3)
    #expect(DueDate.daysOverdue(due, on: due.adding(days: -3)) == 0)
  }
}
