import Diagnostics
import Files
import Testing

@testable import Commands

@Suite struct ProgressMeterTests {
  @Test func aFileTellsItsPartItsRateAndWhatIsLeft() {
    // 3 of 12 MiB in 2 s are 1,5 MiB a second: the other 9 take 6 s.
    let progress = WorkProgress(unit: .bytes, done: 3 << 20, total: 12 << 20)
    #expect(
      ProgressMeter.line(progress, after: 2_000, .vietnamese) == "25 %, 1,5 MiB/giây, còn 6 giây")
    #expect(ProgressMeter.line(progress, after: 2_000, .english) == "25 %, 1.5 MiB/s, 6 s left")
  }

  @Test func whatHasNoEndTellsHowFarItIsAndItsRate() {
    let lines = WorkProgress(unit: .lines, done: 12_000, total: nil)
    #expect(
      ProgressMeter.line(lines, after: 4_000, .vietnamese) == "12.000 dòng, 3.000 dòng/giây")
    let bytes = WorkProgress(unit: .bytes, done: 3 << 20, total: nil)
    #expect(ProgressMeter.line(bytes, after: 2_000, .vietnamese) == "3,0 MiB, 1,5 MiB/giây")
  }

  /// What is shown of steps, each at so many milliseconds after the beginning.
  private func shown(
    _ steps: [(WorkProgress?, at: Int)], _ language: Language = .vietnamese
  ) -> [String?] {
    let began = ContinuousClock.now
    var state = ProgressMeter.State(began)
    return steps.map { state.line($0, at: began.advanced(by: .milliseconds($1)), language) }
  }

  @Test func nothingIsSaidInTheFirstHalfSecondAndThenFiveTimesASecondAtMost() {
    let half = WorkProgress(unit: .entries, done: 500, total: 1_000)
    let lines = shown([(half, 499), (half, 600), (half, 700), (half, 800)])
    #expect(lines.map { $0 != nil } == [false, true, false, true])
  }

  @Test func workOfWhichNothingIsCountedGivesASignOfLife() {
    #expect(shown([(nil, 400), (nil, 3_100)]) == [nil, "đang làm, 3 giây"])
    #expect(shown([(nil, 4_100)], .english) == ["working, 4 s"])
  }

  @Test func aCountIsNotCoveredByASignOfLifeUntilItStandsStill() {
    let lines = shown([
      (WorkProgress(unit: .lines, done: 500, total: nil), 2_000), (nil, 2_900), (nil, 3_000),
    ])
    #expect(lines == ["500 dòng, 250 dòng/giây", nil, "đang làm, 3 giây"])
  }

  @Test func theNextStretchIsTimedFromItsOwnBeginning() {
    // 1.000 of 4.000 entries in the second after the file was read: 3 seconds are left.
    let lines = shown([
      (WorkProgress(unit: .bytes, done: 10 << 20, total: 10 << 20), 10_000),
      (WorkProgress(unit: .entries, done: 1_000, total: 4_000), 11_000),
    ])
    #expect(lines[1] == "25 %, 1.000 bút toán, 1.000 bút toán/giây, còn 3 giây")
  }
}
