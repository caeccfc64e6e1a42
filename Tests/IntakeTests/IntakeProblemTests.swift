import Accounting
import Diagnostics
import Intake
import Royalties
import Testing

@Suite struct IntakeProblemTests {
  private static func all() throws -> [IntakeProblem] {
    let who = try #require(ContributorCode("C01"))
    let values = IntakeProblem.Expected.allCases.map { IntakeProblem.invalidValue("x", $0) }
    return values + [
      .missingValue("title"), .unknownWord("x", nearest: "y", known: ["y"]),
      .unprintableNumber("tax_code"), .taxCodeCheck("1"), .penNameSign("a=b"),
      .payeeBasisMissing, .payeeIsSelf, .shareSyntax("x"),
      .unknownContributor("x", nearest: nil), .ambiguousContributor("x", [who]), .sharesMixed,
      .modifierSyntax("x"), .gradedTwice("grade", "amount"), .notGraded, .totalUnused,
    ]
  }

  @Test func everyProblemSaysWhatHappenedAndWhatToDo() throws {
    for problem in try Self.all() {
      for text in [problem.message, problem.remedy] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(problem.code)")
        #expect(!text.vi.hasSuffix(".") && !text.en.hasSuffix("."), "\(problem.code)")
      }
      #expect(problem.kind == .invalidInput)
    }
  }

  @Test func everyCodeIsItsOwn() throws {
    let codes = try Self.all().map(\.code)
    #expect(Set(codes).count == codes.count)
  }
}

@Suite struct ContributorDirectoryTests {
  @Test func aCodeGoesBeforeEveryName() throws {
    var directory = ListedContributors()
    let first = try #require(ContributorCode("An"))
    let second = try #require(ContributorCode("C02"))
    directory.enter(first, name: "Nguyễn Văn An")
    directory.enter(second, name: "An")
    #expect(directory.match("An") == .one(first))
    #expect(directory.match("an") == .one(second))
  }
}
