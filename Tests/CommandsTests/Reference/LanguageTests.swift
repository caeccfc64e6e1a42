import Diagnostics
import Foundation
import Testing

/// Every text of the sources, whoever says it: a message, a status line, a label, a question, what a
/// command has done. Both languages stand beside each other, and neither leaks into the other.
@Suite struct LanguageTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// A text as the source writes it, what it interpolates as `\(…)` left out.
  private struct Written {
    let place: String
    let isVietnamese: Bool
    let text: String
    /// What it interpolates.
    let values: String
  }

  private static let written: [Written] = {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var found: [Written] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift",
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      for match in text.matches(of: /\b(vi|en):\s*(?=")/) {
        let (literals, values) = pieces(text[match.range.upperBound...])
        found.append(
          Written(
            place: file.lastPathComponent, isVietnamese: match.output.1 == "vi", text: literals,
            values: values))
      }
    }
    return found
  }()

  /// The literals that stand there, joined as `+` joins them, and what they interpolate.
  private static func pieces(_ source: Substring) -> (literals: String, values: String) {
    var (text, values, rest) = ("", "", source)
    while rest.first == "\"" {
      rest.removeFirst()
      while let sign = rest.popFirst(), sign != "\"" {
        guard sign == "\\" else {
          text.append(sign)
          continue
        }
        guard rest.popFirst() == "(" else { continue }
        var depth = 1
        while depth > 0, let inner = rest.popFirst() {
          if inner == "(" { depth += 1 }
          if inner == ")" { depth -= 1 }
          values.append(inner)
        }
        text += "“”"
      }
      let next = rest.drop(while: \.isWhitespace)
      guard next.first == "+" else { break }
      rest = next.dropFirst().drop(while: \.isWhitespace)
    }
    return (text, values)
  }

  @Test func numbersAreGroupedAsTheirLanguageGroupsThem() {
    for text in Self.written {
      let foreign = text.isVietnamese ? ".englishText" : ".paperText"
      #expect(!text.values.contains(foreign), "\(text.place): \(text.text)")
    }
  }

  @Test func everyTextOfTheSourcesIsInItsLanguageAlone() {
    #expect(Self.written.count > 1_500)
    for text in Self.written where !text.text.isEmpty {
      if text.isVietnamese {
        #expect(!LanguageLeak.isEnglish(inVietnamese: text.text), "\(text.place): \(text.text)")
      } else {
        #expect(!LanguageLeak.isVietnamese(inEnglish: text.text), "\(text.place): \(text.text)")
      }
    }
  }

  @Test func theSourcesNeverGiveOneLanguageForBoth() {
    // `.verbatim` is for what is the same in both: numbers, codes, commands.
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift",
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      for match in text.matches(of: /\.verbatim\(\s*(?=")/) {
        let said = Self.pieces(text[match.range.upperBound...]).literals
        #expect(
          !LanguageLeak.isVietnamese(inEnglish: said)
            && !LanguageLeak.isEnglish(inVietnamese: said),
          "\(file.lastPathComponent): \(said)")
      }
    }
  }
}
