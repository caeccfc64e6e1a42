import Foundation
import Testing

/// How much the random tests try: a little in every run, ten times as much in `make test-all`.
enum Scale: String {
  case quick, full

  static var current: Scale {
    ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"].flatMap(Scale.init) ?? .quick
  }

  func times(_ count: Int) -> Int { self == .full ? count * 10 : count }
}

@Suite struct ScaleTests {
  @Test func theFullScaleTriesTenTimesAsMuch() {
    #expect(Scale.quick.times(40) == 40 && Scale.full.times(40) == 400)
    #expect(RoyaltyModelTests.seeds.count == Scale.current.times(40))
  }
}
