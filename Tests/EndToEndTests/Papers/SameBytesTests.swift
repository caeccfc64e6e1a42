import Foundation
import Testing

/// Every paper in every format is the same in each run, time zone and locale.
@Suite struct SameBytesTests {
  /// What the other tests of papers read is written by `demo`: a report that `help` names and the
  /// demo does not write would be read by none of them.
  @Test func everyReportIsAmongThePapers() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let help = try papers.binary.run("help", "report").output
    let list = try #require(
      help.split(separator: "Lệnh con:\n").last?.split(separator: "\n\n").first)
    // A name stands two spaces in; what goes with it is further to the right.
    let reports = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(reports.count >= 18)
    let written = try Set(papers.names("json").map { try papers.report("\($0).json") })
    #expect(Set(reports).subtracting(written).isEmpty)
    #expect(written.contains("statement"))
    for form in ["txt", "csv", "html", "xlsx"] {
      let names = try Set(papers.names(form)).subtracting(["plan"])
      let inputs: Set = ["contributors", "items", "grades", "works", "remuneration"]
      #expect(names.subtracting(inputs) == Set(try papers.names("json")), "\(form)")
    }
  }

  /// Statements by the folder, and the sheets of several ledgers, which `demo` does not write.
  @Test func statementsAndConsolidatedSheetsAreTheSameEverywhere() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let zones = [
      ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"],
      ["TZ": "America/St_Johns", "LC_ALL": "C"],
    ]
    var kept: [[String: Data]] = []
    for (index, zone) in zones.enumerated() {
      var made: [String: Data] = [:]
      func run(_ words: [String]) throws {
        let outcome = try papers.binary.run(words, today: "2024-10-10", environment: zone)
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      let folder = "phieu-\(index)"
      try run([
        "statement", "--all", "--output", folder, "--format", "html", "--ledger", Self.ledger,
      ])
      for (report, period) in [
        ("content", ["--period", "2024-09"]), ("royalties", ["--period", "2024-09"]),
        ("payments", ["--period", "2024-10"]), ("budget", ["--year", "2024"]),
      ] {
        let format = report == "budget" ? "xlsx" : report == "payments" ? "html" : "text"
        try run(
          ["consolidate", report] + period
            + ["--format", format, "--output", "\(folder)/\(report)", "--", Self.ledger])
      }
      let place = papers.binary.folder.appendingPathComponent(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
        made[name] = try Data(contentsOf: place.appendingPathComponent(name))
      }
      kept.append(made)
    }
    #expect(kept[0].count > 20)
    #expect(kept[0] == kept[1])
  }

  private static let ledger = "demo/demo.sqlite"

  @Test func zoneAndLocaleChangeNoByte() throws {
    let here = try DemoPapers(environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"])
    let there = try DemoPapers(environment: ["TZ": "America/St_Johns", "LC_ALL": "C"])
    defer {
      here.remove()
      there.remove()
    }
    for form in ["txt", "csv", "json", "html", "xlsx"] {
      let names = try here.names(form)
      #expect(try there.names(form) == names)
      for name in names {
        let files = [here, there].map { $0.folder.appendingPathComponent("\(name).\(form)") }
        #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]), "\(name).\(form)")
      }
    }
  }
}
