import Persistence
import Testing

/// What is remembered of many questions.
@Suite struct RecentValuesTests {
  @Test func whatIsAskedAgainAndAgainStays() {
    var values = RecentValues<Int, String>(capacity: 10)
    values.keep("often", for: -1)
    for number in 0..<1_000 {
      #expect(values[-1] == "often")
      values.keep("once", for: number)
      #expect(values.count <= 20)
    }
  }

  @Test func whatWasAskedOnceGivesWay() {
    var values = RecentValues<Int, String>(capacity: 10)
    for number in 0..<100 { values.keep("\(number)", for: number) }
    #expect(values[0] == nil)
    for number in 90..<100 { #expect(values[number] == "\(number)") }
  }

  @Test func theLastAnswerHolds() {
    var values = RecentValues<Int, String>(capacity: 1)
    values.keep("one", for: 1)
    values.keep("two", for: 2)
    values.keep("uno", for: 1)
    #expect(values[1] == "uno")
  }
}
