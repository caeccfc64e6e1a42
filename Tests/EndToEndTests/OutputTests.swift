import Foundation
import Testing

/// What a writing command leaves behind in each form, and what no output ever replaces.
@Suite struct OutputTests {
  @Test func aWritingCommandPrintsWhatItMadeInEveryForm() throws {
    let binary = try Binary()
    let made = try binary.json("init", "--unit", "Đơn vị")
    #expect(made["report"] as? String == "init")
    #expect((made["rows"] as? [[String: Any]])?.first?["profile"] as? String == "bac-kan")
    let text = try binary.run("site", "add", "so-yte", "--name", "Sở Y tế", "--output", "site.txt")
    #expect(
      text.status == 0 && text.output == "" && text.errors == "nhuanbut: đã thêm trang so-yte\n")
    #expect(try binary.text("site.txt") == "đã thêm trang so-yte\n")
    #expect(try binary.permissions("site.txt") == 0o600)
    let paper = try binary.run("site", "add", "so-b", "--name", "Sở B", "--format", "html")
    #expect(paper.status == 0 && paper.output.contains("đã thêm trang so-b"))
  }

  @Test func noOutputReplacesTheRatesThatAreUsedWithoutBeingNamed() throws {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let rates = binary.folder.appendingPathComponent("rates")
    try FileManager.default.copyItem(at: Binary.root.appendingPathComponent("rates"), to: rates)
    // Without NHUANBUT_RATES the rates are ./rates.
    let outcome = try binary.run(
      ["site", "list", "--output", "rates/national/instruments.csv"],
      environment: ["NHUANBUT_RATES": "rates"])
    #expect(outcome.status == 65 && outcome.errors.contains("[OUTPUT_IS_INPUT]"))
    let process = binary.process(["site", "list", "--output", "rates/moi.csv"])
    process.environment?["NHUANBUT_RATES"] = nil
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 65)
    #expect(!FileManager.default.fileExists(atPath: rates.appendingPathComponent("moi.csv").path))
  }
}
