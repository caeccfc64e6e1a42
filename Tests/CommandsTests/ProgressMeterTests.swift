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

  @Test func linesWithoutAnEndTellTheirRate() {
    let progress = WorkProgress(unit: .lines, done: 12_000, total: nil)
    #expect(
      ProgressMeter.line(progress, after: 4_000, .vietnamese) == "12.000 dòng, 3.000 dòng/giây")
  }
}
