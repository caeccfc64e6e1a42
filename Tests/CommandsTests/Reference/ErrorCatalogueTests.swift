import Bookkeeping
import Diagnostics
import Foundation
import Testing

@testable import Commands

/// Every code that the sources name has an example, and each example speaks both languages.
@Suite struct ErrorCatalogueTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `case .x: "SOME_CODE"` of the sources, with the file it stands in.
  private static func codesInSources() throws -> [(code: String, file: String)] {
    let sources = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var found: [(String, String)] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", file.lastPathComponent.contains("Problem") else {
        continue
      }
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("Problem") else { continue }
      let pattern = /case [^:"]+:\s+"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"/
      for match in text.matches(of: pattern) {
        found.append((String(match.output.1), file.lastPathComponent))
      }
    }
    return found
  }

  @Test func everyCodeOfTheSourcesHasAnExample() throws {
    let known = Set(ErrorReference.entries.map(\.code))
    let missing = try Self.codesInSources().filter { !known.contains($0.code) }
      .map { "\($0.code) of \($0.file)" }
    let advice = """
      add an example of each to `examples` in …Problem+Examples.swift beside it (a new enum also to \
      ProblemCatalogue.swift): \(missing.sorted().joined(separator: ", "))
      """
    #expect(missing.isEmpty, "\(advice)")
    #expect(try Self.codesInSources().count > 100)
  }

  @Test func everyExampleSpeaksBothLanguagesAndNeitherLeaks() {
    let problems = ProblemCatalogue.all + UsageProblem.examples(in: CommandList.tree)
    for problem in problems {
      for text in [problem.message, problem.remedy] + (problem.law.map { [$0] } ?? []) {
        #expect(!text.vi.isEmpty && !text.en.isEmpty, "\(problem.code)")
        #expect(!LanguageLeak.isVietnamese(inEnglish: text.en), "\(problem.code): \(text.en)")
        #expect(!LanguageLeak.isEnglish(inVietnamese: text.vi), "\(problem.code): \(text.vi)")
      }
    }
  }

  @Test func everyHelpPageSpeaksBothLanguagesAndNeitherLeaks() {
    for (path, command) in CommandList.tree.allCommands {
      var texts = [command.summary] + [command.discussion, command.group].compactMap(\.self)
      texts += command.arguments.map(\.help) + command.options.map(\.help)
      texts += command.examples.map(\.purpose)
      for text in texts {
        #expect(!LanguageLeak.isVietnamese(inEnglish: text.en), "\(path): \(text.en)")
        #expect(!LanguageLeak.isEnglish(inVietnamese: text.vi), "\(path): \(text.vi)")
      }
    }
  }

  @Test func aLeakIsSeen() {
    #expect(LanguageLeak.isVietnamese(inEnglish: "there is no trang of that name, chọn lại"))
    #expect(!LanguageLeak.isVietnamese(inEnglish: "there is no site “Sở Y tế” of 18/2014/NĐ-CP"))
    #expect(LanguageLeak.isEnglish(inVietnamese: "không có file, check the path"))
    #expect(!LanguageLeak.isEnglish(inVietnamese: "không có tệp “the.csv”"))
  }

  @Test func everyCodeHasAPageOfItsOwnWithItsExampleAndWhatToDo() {
    for language in Language.allCases {
      let reference = ErrorReference(language: language)
      for entry in ErrorReference.entries {
        let page = reference.page(of: entry.code)
        let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for text in [entry.message, entry.remedy] + (entry.law.map { [$0] } ?? []) {
          let told = text[language].split(whereSeparator: \.isWhitespace).joined(separator: " ")
          #expect(words.contains(told), "\(entry.code)")
        }
        let isWarning = words.contains(language == .vietnamese ? "cảnh báo:" : "a warning:")
        #expect(isWarning == entry.isWarning, "\(entry.code)")
        #expect(isWarning || words.contains(" \(entry.status): "), "\(entry.code)")
        for line in page.split(separator: "\n") {
          #expect(line.count <= 80 || line.contains("nhuanbut"), "\(line)")
        }
      }
    }
  }

  @Test func helpFitsEightyColumns() {
    for language in Language.allCases {
      for line in ErrorReference(language: language).page.split(separator: "\n") {
        // A command that can be copied is never broken.
        #expect(line.count <= 80 || line.contains("nhuanbut"), "\(line)")
      }
    }
  }
}
