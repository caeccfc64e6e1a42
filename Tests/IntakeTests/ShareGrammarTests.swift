import Diagnostics
import Royalties
import Testing

@Suite struct ShareGrammarTests {
  @Test(arguments: [
    ("C01", "C01"), ("C01;C02", "C01;C02"), ("C01=60%;C02=40%", "C01=60%;C02=40%"),
    ("C01:photographer=60%;C02=40%", "C01:photographer=60%;C02=40%"),
    ("C01=3;C02=2", "C01=3;C02=2"), ("C01=2.5;C02=1,25", "C01=2.5;C02=1.25"),
    (" C01 = 60 % ; C02 = 40 % ", "C01=60%;C02=40%"), ("C01;C02;", "C01;C02"),
    ("A=33,33%;B=33,33%;C03=33,34%", "A=33.33%;B=33.33%;C03=33.34%"),
    ("Lê Văn Cường", "C03"), ("lê  văn cường=100%", "C03=100%"), ("Bình Minh;C01", "C02;C01"),
    ("C01:Người chụp ảnh;C02:tac gia", "C01:photographer;C02"),
    ("C01:interviewer;C02:trả lời phỏng vấn", "C01:interviewer;C02:interviewee"),
  ])
  func listsAreRead(text: String, canonical: String) {
    let result = Reading.shares(text)
    #expect(result.errors == [])
    #expect(result.list?.canonicalText == canonical)
  }

  /// Regression 8.
  @Test(arguments: [
    "A=33,33%;B=33,33%;C03=33,33%", "A=33,33%;B=33,33%;C03=33,35%", "C01=60%", "C01=99.99%",
  ])
  func percentagesSumToExactlyAHundred(text: String) {
    #expect(Reading.shares(text).errors == ["SHARES_NOT_100 \"\(text)\""])
  }

  @Test(arguments: [
    ("C01=60%;C02=4", "SHARES_MIXED C02=4"), ("C01=60%;C02", "SHARES_MIXED C02"),
    ("C01;C02=1", "SHARES_MIXED C02=1"), ("C01;C02;C01", "CONTRIBUTOR_TWICE C01"),
    ("C01;An Nhiên", "UNKNOWN_CONTRIBUTOR An Nhiên"), ("C01:boss;C02", "UNKNOWN_WORD boss"),
    ("C01=x;C02=1", "INVALID_SHARE x"), ("C01=33.333%;C02=66.667%", "INVALID_SHARE 33.333%"),
    ("C01=0;C02=1", "SHARE_OUT_OF_RANGE C01=0"), ("C01=1=2;C02=1", "SHARE_SYNTAX C01=1=2"),
    ("C01:author:reader", "SHARE_SYNTAX C01:author:reader"), ("C01,C02", "SHARE_SYNTAX C01,C02"),
    ("c01", "UNKNOWN_CONTRIBUTOR c01"),
  ])
  func whatIsWrongIsToldAtItsEntry(text: String, mark: String) {
    let errors = Reading.shares(text).errors
    #expect(errors.first == mark)
  }

  @Test func everyEntryThatIsWrongIsTold() {
    #expect(
      Reading.shares("X9;C01:boss;Y9").errors == [
        "UNKNOWN_CONTRIBUTOR X9", "UNKNOWN_WORD boss", "UNKNOWN_CONTRIBUTOR Y9",
      ])
  }

  /// Regression 6: the first match of a shared pen name does not get the money.
  @Test func aSharedPenNameListsItsCandidates() throws {
    let result = Reading.item("contributors", "Hoa Ban")
    let error = try #require(result.findings.errors.first)
    #expect(result.row == nil)
    #expect(error.code == "AMBIGUOUS_CONTRIBUTOR")
    #expect(error.message.vi.contains("C01, C02"))
    #expect(error.place?.label == "f.csv:2:12")
  }

  @Test func anUnknownNameSuggestsTheNearest() throws {
    let result = Reading.item("contributors", "Lê Văn Cườn")
    let error = try #require(result.findings.errors.first)
    #expect(error.message.en.contains("“Lê Văn Cường”"))
  }

  @Test func nobodyIsRefused() {
    #expect(Reading.shares("").errors.map { String($0.prefix(20)) } == ["CONTRIBUTORS_MISSING"])
    #expect(Reading.shares(";").errors.count == 1)
  }
}
