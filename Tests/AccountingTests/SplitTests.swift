import Accounting
import Testing

@Suite struct SplitTests {
  /// Regression 8.
  @Test func aHundredByThreeGivesTheRemainderToTheFirst() {
    let parts = Split.byLargestRemainder(Dong(100), weights: [1, 1, 1])
    #expect(parts == [Dong(34), Dong(33), Dong(33)])
  }

  @Test func theLargestRemainderGoesFirst() {
    // 10 × 3333/10000 = 3,333; × 3334/10000 = 3,334
    let parts = Split.byLargestRemainder(Dong(10), weights: [3_333, 3_333, 3_334])
    #expect(parts == [Dong(3), Dong(3), Dong(4)])
  }

  @Test func aNegativeAmountSplitsLikeItsOpposite() {
    let parts = Split.byLargestRemainder(Dong(-100), weights: [1, 1, 1])
    #expect(parts == [Dong(-34), Dong(-33), Dong(-33)])
  }

  @Test func aWeightOfNothingGetsNothing() {
    #expect(Split.byLargestRemainder(Dong(7), weights: [0, 1]) == [.zero, Dong(7)])
  }

  @Test(arguments: 0..<200)
  func thePartsAlwaysSumToTheAmount(seed: UInt64) {
    var generator = Generator(state: seed)
    let count = Int(generator.next() % 12) + 1
    let weights = (0..<count).map { _ in Int64(generator.next() % 10_000) + 1 }
    let limit = UInt64(Dong.budgetLimit.amount)
    let amount = Int64(generator.next() % limit) * (seed.isMultiple(of: 2) ? 1 : -1)
    let parts = Split.byLargestRemainder(Dong(amount), weights: weights)
    #expect(parts.sum() == Dong(amount))
    let sum = weights.reduce(0, +)
    for (part, weight) in zip(parts, weights) {
      let exact = Int128(amount) * Int128(weight)
      let error = (Int128(part.amount) * Int128(sum) - exact).magnitude
      #expect(error < UInt128(sum), "no part is a whole đồng off its exact share")
    }
  }
}

/// A small generator with a seed (SplitMix64), the same on every machine.
struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
