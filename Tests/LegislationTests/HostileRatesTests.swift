import Accounting
import Diagnostics
import Foundation
import Legislation
import Testing

/// Spoiled rate folders: loading ends in a book or in problems with a place, and what a book
/// answers is a value or a problem, never a crash.
@Suite struct HostileRatesTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["NHUANBUT_TEST_SCALE"] == "full" ? 4_000 : 25

  private static let morsels = [
    "", "-1", "0", "99999999999999999999", "9223372036854775807", "0.00000000000000000001", "1e9",
    "1.5;2", "2024-13-01", "9999-12-31", "0001-01-01", "=", "\"", "\"\"\"", ",", ",,,,,,,,", "\n",
    "\r", "\u{0}", "\u{202E}", "\u{FEFF}", "đ", "percent", "bac-kan", "tin", "national", "100",
    "101",
    "*", "../..", String(repeating: "9", count: 5_000),
  ]

  /// Numbers from a seed, so that a failure can be met again.
  private struct Chance {
    var state: UInt64

    init(_ seed: Int) { state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, bound)))
    }
  }

  @Test(arguments: 0..<4) func spoiledFoldersEndInABookOrProblems(seed: Int) throws {
    let shipped = try ShippedRates.files()
    var chance = Chance(seed)
    for _ in 0..<Self.rounds {
      let files = spoiled(shipped, &chance)
      var findings = Findings()
      guard let book = RateBook.load(files, into: &findings) else {
        #expect(!findings.errors.isEmpty)
        continue
      }
      ask(book)
    }
  }

  private func spoiled(_ shipped: [RateFile], _ chance: inout Chance) -> [RateFile] {
    var files = shipped
    for _ in 0...chance.below(3) {
      let at = chance.below(files.count)
      let file = files[at]
      switch chance.below(8) {
      case 0: files.remove(at: at)
      case 1: files.append(file)
      case 2:
        files[at] = RateFile(set: file.set, name: "x\(chance.below(9)).csv", bytes: file.bytes)
      case 3:
        files[at] = RateFile(
          set: file.set, name: file.name,
          bytes: Array(file.bytes.prefix(chance.below(file.bytes.count))))
      default: files[at] = oneCellSpoiled(file, &chance)
      }
    }
    return files
  }

  private func oneCellSpoiled(_ file: RateFile, _ chance: inout Chance) -> RateFile {
    var lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let line = chance.below(lines.count)
    var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[chance.below(cells.count)] = Self.morsels[chance.below(Self.morsels.count)]
    lines[line] = cells.joined(separator: ",")
    return RateFile(
      set: file.set, name: file.name, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// Everything that a month asks of the law, on days around its changes.
  private func ask(_ book: RateBook) {
    for profile in ["national", "bac-kan", "ninh-thuan"] {
      guard let rules = try? book.rules(profile: profile) else { continue }
      for text in ["2013-01-01", "2024-06-30", "2024-07-01", "2026-09-01", "9999-12-31"] {
        guard let day = CivilDate(text: text) else { continue }
        _ = try? rules.unitValue(on: day)
        _ = try? rules.withholding(on: day)
        _ = try? rules.modifier("hardship", on: day)
        _ = rules.fundCaps(inYear: day.year)
        _ = rules.paymentTerm(publishedOn: day)
        _ = rules.commitmentAmount(on: day)
        _ = rules.lawDate(publishedOn: day, assignedOn: nil)
        _ = rules.pageCharacters(on: day)
      }
    }
  }
}
