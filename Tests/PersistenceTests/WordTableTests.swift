import Testing

@testable import Persistence

/// Words are numbered as they are met, however many.
@Suite struct WordTableTests {
  @Test func aWordHasTheNumberItWasFirstGiven() {
    var table = WordTable()
    let words = (0..<3_000).map { ["từ \($0)", "\($0)", ""][$0 % 3] }
    var known: [String] = []
    for word in words + words.reversed() {
      let number = table.number(of: word)
      if number == known.count { known.append(word) }
      #expect(known[number] == word)
    }
    #expect(table.words == known)
    #expect(Set(known).count == known.count)
  }

  @Test func sharesAreReadWhereTheyLie() {
    var text = "CTV01:author:140400;C2:photographer:0;X-3:editor:999999999999"
    let found = text.withUTF8 { bytes in
      ShareAmountBytes(bytes).map {
        "\(String(decoding: $0.contributor, as: UTF8.self)) \($0.amount)"
      }
    }
    #expect(found == ["CTV01 140400", "C2 0", "X-3 999999999999"])
    var none = ""
    #expect(none.withUTF8 { ShareAmountBytes($0).map(\.amount) } == [])
  }
}
