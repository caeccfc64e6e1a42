import Diagnostics
import Royalties
import Testing

/// Ten thousand made-up items, computed twice: by the calculator and by the model.
struct RoyaltyModelTests {
  static let seeds = 1...Scale.current.times(40)
  private static let itemsPerSeed = 250

  private static func items(seed: Int) -> [RandomItem] {
    var chance = Chance(seed: seed)
    return (1...itemsPerSeed).map { RandomItem(number: "B\(seed)-\($0)", chance: &chance) }
  }

  @Test(arguments: seeds) func calculatorAndModelAgree(seed: Int) throws {
    var calculation = try Calculation()
    for item in Self.items(seed: seed) {
      let expected = RoyaltyModel(item: item).worth
      let found = try worth(of: item, by: &calculation)
      if found != expected {
        Issue.record("\(item)\nmodel:      \(expected)\ncalculator: \(found)")
        return
      }
    }
  }

  @Test(arguments: seeds) func sharesAlwaysMakeUpTheLine(seed: Int) throws {
    var calculation = try Calculation()
    for item in Self.items(seed: seed) {
      let found = try worth(of: item, by: &calculation)
      let paid = found.shares.map(\.amount).reduce(0, +)
      let taken = found.shares.map(\.withinQuota).reduce(0, +)
      if paid != found.payable || taken != found.withinQuota || paid + taken != found.amount {
        Issue.record("\(item)\nshares do not sum: \(found)")
        return
      }
    }
  }

  @Test(arguments: seeds) func onlyTheVeryTotalIsAccepted(seed: Int) throws {
    var calculation = try Calculation()
    for item in Self.items(seed: seed) {
      let amount = RoyaltyModel(item: item).worth.amount
      guard isAccepted(amount, for: item, by: &calculation),
        !isAccepted(amount + 1, for: item, by: &calculation),
        !isAccepted(amount - 1, for: item, by: &calculation)
      else {
        Issue.record("\(item)\na total of \(amount) alone should be accepted")
        return
      }
    }
  }

  @Test func theItemsReachTheEdges() {
    var halves = 0
    var ties = 0
    var quotas: [Bool: Int] = [:]
    for item in Self.seeds.flatMap(Self.items) {
      let model = RoyaltyModel(item: item)
      if model.exact.isHalf { halves += 1 }
      if model.isTied { ties += 1 }
      for share in model.worth.shares { quotas[share.isWithinQuota, default: 0] += 1 }
    }
    #expect(halves >= 50)
    #expect(ties >= 500)
    #expect(quotas[true, default: 0] >= 1_000)
    #expect(quotas[false, default: 0] >= 1_000)
  }

  private func worth(
    of item: RandomItem, by calculation: inout Calculation
  ) throws -> RoyaltyModel.Worth {
    do {
      return try calculation.worth(of: item)
    } catch let rejection as RoyaltyRejection {
      Issue.record("\(item)\nrefused: \(rejection.faults.map(\.problem.code))")
      throw rejection
    }
  }

  /// Whether the total passes; a refusal for anything but the total counts as neither.
  private func isAccepted(
    _ total: Int, for item: RandomItem, by calculation: inout Calculation
  ) -> Bool {
    do {
      return try calculation.worth(of: item, total: total).amount == total
    } catch let rejection as RoyaltyRejection {
      let isTotal = rejection.faults.allSatisfy { $0.field == .total }
      #expect(isTotal, "\(item)\nrefused: \(rejection.faults.map(\.problem.code))")
      return false
    } catch {
      Issue.record(error)
      return false
    }
  }
}
