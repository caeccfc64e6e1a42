import Accounting
import Bookkeeping
import Diagnostics
import Foundation
import Testing

/// The demo month against a second implementation and against the finished papers.
@Suite struct DemoTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the demo as `make demo` does, in a folder of its own.
  private func run() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nhuanbut-demo-\(UUID().uuidString)")
    let today = try #require(CivilDate(year: 2024, month: 10, day: 10))
    let rates = try Office.rateFiles(in: Self.root.appendingPathComponent("rates").path)
    _ = try Demo.run(in: folder.path, rates: rates, today: today)
    return folder
  }

  @Test func everyPayeeIsPaidWhatTheIndependentModelSays() throws {
    let folder = try run()
    defer { try? FileManager.default.removeItem(at: folder) }
    // The model is Tests/Demo/demo_model.py, beside the expectation; it shares no code with the program.
    let expected = try rows(
      Self.root.appendingPathComponent("Tests/Demo/demo-2024-09.csv"))
    let paid = try rows(folder.appendingPathComponent("bang-thanh-toan.csv"))
    let columns = ["contributor", "gross", "taxable", "tax", "net"]
    let ours = paid.map { row in columns.map { row[$0] ?? "" } }.sorted { $0[0] < $1[0] }
    let theirs = expected.map { row in columns.map { row[$0] ?? "" } }.sorted { $0[0] < $1[0] }
    #expect(ours.count == 18)
    #expect(ours == theirs)
  }

  @Test func thePapersAreTheFinishedSamples() throws {
    let folder = try run()
    defer { try? FileManager.default.removeItem(at: folder) }
    let samples = Self.root.appendingPathComponent("exports/samples")
    let made = try papers(in: folder)
    if ProcessInfo.processInfo.environment["NHUANBUT_UPDATE_SAMPLES"] == "1" {
      try? FileManager.default.removeItem(at: samples)
      try FileManager.default.createDirectory(at: samples, withIntermediateDirectories: true)
      for (name, bytes) in made { try bytes.write(to: samples.appendingPathComponent(name)) }
    }
    let kept = try papers(in: samples)
    #expect(kept.keys.sorted() == made.keys.sorted(), "a sample without a paper, or the reverse")
    for (name, bytes) in made { #expect(kept[name] == bytes, "\(name) differs from its sample") }
  }

  private func papers(in folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasPrefix("demo.sqlite") {
      found[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
    return found
  }

  /// A plain CSV without quotes in the columns that are asked for.
  private func rows(_ file: URL) throws -> [[String: String]] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n")
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let values = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(header, values), uniquingKeysWith: { $1 })
    }
  }
}
