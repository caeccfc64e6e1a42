import Diagnostics
import Foundation
import Testing

@testable import Commands

/// The generated pages, byte for byte: help, the manual, error codes, completion.
@Suite struct GoldenTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let goldens = "Tests/CommandsTests/Goldens"
  private static let isUpdating =
    ProcessInfo.processInfo.environment["NHUANBUT_UPDATE_GOLDENS"] == "1"
  private static let advice: Comment = """
    a generated page is not what the descriptions say now; make it anew, read the difference and \
    commit it:
      NHUANBUT_UPDATE_GOLDENS=1 swift test --disable-xctest --filter GoldenTests
    """

  private static let pages: [(path: String, text: @Sendable () -> String)] = {
    let tree = CommandList.tree
    var pages: [(String, @Sendable () -> String)] = [
      ("docs/lenh.md", { CommandReference(tree: tree, language: .vietnamese).text }),
      ("docs/commands.md", { CommandReference(tree: tree, language: .english).text }),
      ("docs/errors.md", { ErrorReference(language: .vietnamese).document }),
      ("docs/errors.en.md", { ErrorReference(language: .english).document }),
      (
        "docs/nhuanbut.1",
        { ManualPage(tree: tree, language: .vietnamese, version: Program.version).text }
      ),
      (
        "docs/nhuanbut.en.1",
        { ManualPage(tree: tree, language: .english, version: Program.version).text }
      ),
    ]
    for shell in CompletionScript.Shell.allCases {
      pages.append(
        (
          "\(goldens)/nhuanbut.\(shell.rawValue)",
          { CompletionScript(for: tree, language: .vietnamese).text(for: shell) }
        ))
    }
    return pages
  }()

  @Test(arguments: pages.map(\.path)) func aGeneratedPageIsWhatTheDescriptionsSay(
    path: String
  ) throws {
    let page = try #require(Self.pages.first { $0.path == path })
    let file = Self.root.appendingPathComponent(path)
    let made = Data(page.text().utf8)
    if Self.isUpdating { try made.write(to: file) }
    let kept = FileManager.default.contents(atPath: file.path)
    #expect(kept == made, Self.advice)
  }

  @Test func noGoldenIsAnOrphan() throws {
    let known = Set(Self.pages.map(\.path))
    for folder in ["docs", Self.goldens] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: Self.root.appendingPathComponent(folder).path)
      for name in names where folder == Self.goldens || name.hasSuffix(".1") {
        #expect(known.contains("\(folder)/\(name)"), "\(folder)/\(name) is made from nothing")
      }
    }
  }

  @Test(arguments: Language.allCases) func everyHelpPageFitsEightyColumns(language: Language) {
    let tree = CommandList.tree
    for (path, _) in tree.allCommands {
      for line in HelpPage(of: path, in: tree, language: language).text.split(separator: "\n") {
        // An example that can be copied is never broken.
        #expect(line.count <= 80 || line.hasPrefix("  nhuanbut"), "\(path): \(line)")
      }
    }
  }

  @Test func theTreeHasNoFlaw() { #expect(CommandList.tree.flaws == []) }

  @Test func everyAliasIsWrittenWithoutAccents() {
    for (path, command) in CommandList.tree.allCommands where !path.isEmpty {
      for alias in command.aliases {
        #expect(alias.utf8.allSatisfy { $0 < 0x80 }, "\(alias)")
      }
      #expect(!command.aliases.isEmpty, "\(path) has no Vietnamese alias")
    }
  }
}
