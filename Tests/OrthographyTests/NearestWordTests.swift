import Testing

@testable import Orthography

@Suite struct NearestWordTests {
  private let columns = ["id", "title", "genre", "contributors", "published_on", "Bút danh"]

  @Test(arguments: [
    ("titel", "title"), ("Tilte", "title"), ("contributor", "contributors"),
    ("publishd-on", "published_on"), ("but dnah", "Bút danh"), ("gerne", "genre"),
  ])
  func aSlipOfThePenFindsItsWord(word: String, meant: String) {
    #expect(NearestWord.suggest(word, among: columns) == meant)
  }

  @Test(arguments: ["", "xyz", "colour", "zzzzzzzzzzzz", String(repeating: "title", count: 9999)])
  func aStrangeWordFindsNone(word: String) {
    #expect(NearestWord.suggest(word, among: columns) == nil)
  }

  @Test func theNearestWinsAndTheFirstOfEquals() {
    #expect(NearestWord.suggest("grade", among: ["grader", "grades", "grade"]) == "grade")
    #expect(NearestWord.suggest("gradex", among: ["grader", "grades"]) == "grader")
  }

  @Test func exchangedLettersAreOneSlip() {
    let scalars = { (word: String) in Array(word.unicodeScalars) }
    #expect(NearestWord.distance(scalars("ab"), scalars("ba")) == 1)
    #expect(NearestWord.distance(scalars("kitten"), scalars("sitting")) == 3)
    #expect(NearestWord.distance([], scalars("abc")) == 3)
  }

  @Test(arguments: [["Bình An", "Bình Anh", "Bình Ang"], ["Bình Ang", "Bình Anh", "Bình An"]])
  func ofEquallyNearWordsInNoOrderTheLeastIsMeant(words: [String]) {
    var search = NearestWord.Search("binh anx")
    for word in words { search.consider(unordered: word) }
    #expect(search.found == "Bình An")
  }
}
