import Accounting
import Diagnostics
import Foundation
import Legislation
import Testing

@Suite("Every problem of the rate book has an executable example")
struct RateProblemTests {
  static let folder = ShippedRates.root.appending(path: "Tests/Problems")

  /// The examples that hold a rate folder; other rooms keep theirs beside them.
  static var examples: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { name in
      FileManager.default.fileExists(atPath: folder.appending(path: "\(name)/rates").path)
    }
  }

  @Test(arguments: examples)
  func theExampleGivesExactlyWhatItExpects(code: String) throws {
    let example = Self.folder.appending(path: code)
    let expected = try String(contentsOf: example.appending(path: "expected.txt"), encoding: .utf8)
    let files = try ShippedRates.files(in: example.appending(path: "rates"))
    let question = try? String(contentsOf: example.appending(path: "question.txt"), encoding: .utf8)
    var findings = Findings()
    if let book = RateBook.load(files, into: &findings), let question {
      ask(question, book, &findings)
    }
    let found = (findings.errors + findings.warnings).map { diagnostic in
      "\(diagnostic.place?.label ?? "-"): \(diagnostic.code)"
    }
    #expect(found == expected.split(separator: "\n").map(String.init))
    #expect(found.contains { $0.hasSuffix(": \(code)") })
    for diagnostic in findings.errors + findings.warnings { checkWords(diagnostic) }
  }

  @Test func everyCodeOfTheRateBookHasAnExample() {
    let codes = [
      "GENRE_NOT_IN_TABLE", "GRADE_REQUIRED", "LOCAL_RULE_UNCERTAIN", "MODIFIER_NOT_FOR_ACTIVITY",
      "NOTHING_IN_FORCE", "RATES_ABOVE_FRAME", "RATES_CIRCLE", "RATES_DUPLICATE", "RATES_EMPTY",
      "RATES_EMPTY_VALUE", "RATES_EXPIRED_DOCUMENT", "RATES_GAP", "RATES_INVALID_VALUE",
      "RATES_INVERTED", "RATES_MISPLACED_VALUE", "RATES_MISSING_PARENT", "RATES_NOT_CHECKED",
      "RATES_OVERLAP", "RATES_PERCENTAGE", "RATES_UNCITED", "RATES_UNKNOWN_FILE",
      "RATES_UNKNOWN_KEY", "RATES_UNREGISTERED_DOCUMENT", "RATES_WEAKLY_KNOWN",
      "UNKNOWN_ACTIVITY", "UNKNOWN_COLUMN", "UNKNOWN_GENRE", "UNKNOWN_GRADE", "UNKNOWN_MODIFIER",
      "UNKNOWN_PROFILE", "UNSEEN_VALUE",
    ]
    #expect(Self.examples == codes)
  }

  /// A place in a file comes with the line it stands in, and every problem with a way out.
  private func checkWords(_ diagnostic: Diagnostic) {
    for language in Language.allCases {
      #expect(!diagnostic.message[language].isEmpty)
      #expect(!diagnostic.remedy[language].isEmpty)
    }
    if case .line = diagnostic.place { #expect(diagnostic.excerpt != nil) }
  }

  private func ask(_ question: String, _ book: RateBook, _ findings: inout Findings) {
    let words = question.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words[0] != "check" else {
      findings = book.check(asOf: day(words[1]))
      return
    }
    let sides = words[3].split(separator: "/").map(String.init)
    do throws(LawProblem) {
      let rules = try book.rules(profile: words[1])
      switch words[0] {
      case "royalty":
        let rule = try rules.royalty(
          genre: genre(sides[0]), grade: sides.dropFirst().first, site: .portal,
          on: day(words[2])
        ) { _ in nil }
        for warning in rule.warnings { findings.warn(warning) }
      case "modifier":
        _ = try rules.modifier(sides[0], on: day(words[2]))
      default:
        _ = try rules.creationModifier(sides[1], activity: sides[0], on: day(words[2]))
      }
    } catch {
      findings.add(error)
    }
  }
}
