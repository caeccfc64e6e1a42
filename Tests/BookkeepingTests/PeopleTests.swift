import Accounting
import Diagnostics
import Intake
import Persistence
import Royalties
import SQLite
import Testing

@testable import Bookkeeping

/// Contributors are asked for one by one, and found as if all of them were at hand.
@Suite struct PeopleTests {
  private static let people = """
    code,name,kind,pen_names
    An,Nguyễn Văn An,collaborator,Rêu Xanh
    N1,An,collaborator,
    N2,Hoàng Thị Bình,collaborator,Rêu Xanh;Đá Cuội
    N3,Lê Văn Cường,staff,
    N4,lê văn  cường,collaborator,Lê Văn Cường

    """

  private let fixture: FixtureLedger
  private let office: Office

  init() throws {
    fixture = try FixtureLedger()
    office = try fixture.office()
    _ = try office.importContributors(TableFile(try fixture.write(Self.people, to: "p.csv")))
  }

  private func meant(_ word: String) -> [String] {
    switch office.people.match(word) {
    case .one(let code): [code.text]
    case .none: []
    case .many(let codes): codes.map(\.text)
    }
  }

  @Test func aCodeGoesBeforeEveryName() {
    #expect(meant("An") == ["An"])
    #expect(meant("an") == ["N1"])
  }

  @Test func aNameAndAPenNameAreOneToWhomeverAsks() {
    #expect(meant("Đá  cuội") == ["N2"])
    #expect(meant("RÊU XANH") == ["An", "N2"])
    #expect(meant("LÊ VĂN CƯỜNG") == ["N3", "N4"])
  }

  @Test(arguments: ["Le Van Cuong", "Nguyễn", "", " ", "N9", "N1 "])
  func whatIsNobodysMeansNobody(word: String) {
    #expect(meant(word) == [])
    #expect(meant(word) == [])
  }

  @Test(arguments: [
    ("n1", "N1"), ("N33", "N3"), ("Le Van Cuong", "Lê Văn Cường"), ("Reu Xamh", "Rêu Xanh"),
  ])
  func aSlipOfThePenIsAnsweredWithTheNearestCodeThenName(word: String, meant: String) {
    #expect(office.people.nearest(to: word) == meant)
  }

  @Test func whoIsImportedIsKnownToTheNextWork() throws {
    let code = try #require(ContributorCode("Z9"))
    #expect(!office.people.isKnown(code))
    _ = try office.importContributors(
      TableFile(try fixture.write("code,name,kind\nZ9,Bút Z,staff\n", to: "z.csv")))
    #expect(office.people.kinds(of: code)?.latest == .staff)
    #expect(try office.people.name(of: code) == "Bút Z")
    #expect(meant("bút z") == ["Z9"])
  }

  @Test func aQuestionThatWasNotAnsweredEndsTheWork() throws {
    let before = try office.contents()
    var wasKnown: Bool?
    let failure = #expect(throws: Failure.self) {
      try office.write { () throws(Failure) in
        try office.storage { () throws(StorageError) in
          try office.connection.execute("ALTER TABLE contributorKind RENAME TO gone")
        }
        wasKnown = office.people.code("CTV01") != nil
      }
    }
    #expect(wasKnown == false)
    #expect(failure != nil)
    #expect(try office.contents() == before)
    #expect(office.people.code("CTV01") != nil)
  }
}

/// The numbers of names.
@Suite struct NameIndexTests {
  private static func candidates(hash: @escaping (String) -> Int) -> [String: [String]] {
    var index = NameIndex(hash: hash)
    for (code, key) in [("C2", "an"), ("C1", "an"), ("C3", "bình"), ("C1", "an")] {
      index.enter(code, key: key)
    }
    index.sort()
    let keys = ["an", "bình", "cường"]
    return Dictionary(
      uniqueKeysWithValues: keys.map { ($0, index.candidates($0).map(\.text)) })
  }

  @Test func whoBearsANameIsFoundOnceInCodeOrder() {
    let found = Self.candidates { $0.hashValue }
    #expect(found == ["an": ["C1", "C2"], "bình": ["C3"], "cường": []])
  }

  @Test func namesOfOneNumberAreAllCandidates() {
    let found = Self.candidates { _ in 7 }
    #expect(found["cường"] == ["C1", "C2", "C3"])
  }

  @Test func anEmptyIndexFindsNobody() {
    var index = NameIndex()
    index.sort()
    #expect(index.candidates("an") == [])
  }
}
