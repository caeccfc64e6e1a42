import Foundation
import Testing

/// Questions on a terminal, which `script` plays; skipped where it is absent.
@Suite struct InteractiveTests {
  private static let script = "/usr/bin/script"
  static var hasScript: Bool { FileManager.default.isExecutableFile(atPath: script) }

  /// Runs a command on a terminal of its own, the answers typed.
  private func onTerminal(_ binary: Binary, _ command: String, _ answers: String) throws -> String {
    let process = binary.process(["-qec", command, "/dev/null"])
    process.executableURL = URL(fileURLWithPath: Self.script)
    let folder = Binary.program.deletingLastPathComponent().path
    process.environment?["PATH"] = folder + ":/usr/bin:/bin"
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(answers.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(.enabled(if: Self.hasScript)) func initAsksForWhatItNeeds() throws {
    let binary = try Binary()
    let said = try onTerminal(binary, "nhuanbut init", "Sở Y tế\nninh-thuan\n")
    #expect(said.contains("Tên đơn vị:"))
    #expect(said.contains("Bộ quy định (bac-kan, national, ninh-thuan) [bac-kan]:"))
    let status = try binary.run("status")
    #expect(status.output.hasPrefix("Sở Y tế — "))
    #expect(try binary.run("profile", "show").output.contains("tỉnh Ninh Thuận"))
  }

  @Test(.enabled(if: Self.hasScript)) func gradingWalksThroughWhatIsUngraded() throws {
    let binary = try Binary.office(
      people:
        "code,name,kind\nC01,An,collaborator\n",
      items:
        """
        id,title,genre,contributors,published_on
        A1,Tin một,tin,C01,2024-09-01
        A2,Tin hai,tin,C01,2024-09-02
        A3,Tin ba,tin,C01,2024-10-02

        """, allotted: nil)
    // 9 is above the ceiling and asked again; A1 gets 2,5, is gone back to and gets 3; A2 is left.
    let said = try onTerminal(
      binary, "nhuanbut item grade --interactive --period 2024-09", "9\n2,5\nb\n3\n\n")
    #expect(said.contains("1/2  A1  01/09/2024"))
    #expect(said.contains("tin, tối đa 4; C01"))
    #expect(said.contains("[COEFFICIENT_ABOVE_CEILING]"))
    #expect(said.contains("đã chấm 1 trong 2 phần"))
    let report = try binary.json("report", "royalties", "--period", "2024")
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.map { $0["coefficient"] as? String } == ["3"])
  }

  @Test(.enabled(if: Self.hasScript)) func gradingAsksWhoseQuotaAPartCountsToward() throws {
    let binary = try Binary.office(
      people:
        "code,name,kind\nC01,An,staff\n",
      items:
        "id,title,genre,contributors,published_on\nA1,Tin,tin,C01,2024-09-01\n", allotted: nil)
    let said = try onTerminal(
      binary, "nhuanbut item grade --interactive --lang en", "2\noutside\n")
    #expect(said.contains("1/1  A1  2024-09-01") && said.contains("[QUOTA_UNSTATED]"), "\(said)")
    #expect(said.contains("who is within)> ") && said.contains("graded 1 of 1"), "\(said)")
    let rows = try binary.json("item", "show", "A1")["rows"] as? [[String: Any]]
    #expect(rows?.first?["amount"] as? Int == 468_000)
  }

  @Test(.enabled(if: Self.hasScript)) func longWorkTellsOnATerminalAloneHowFarItIs() throws {
    let binary = try Binary()
    let rows = (1...400).map { "A\($0),Tin,tin,C01,2024-09-01\n" }.joined()
    try binary.write("id,title,genre,contributors,published_on\n" + rows, to: "items.csv")
    try binary.write(
      "code,name,kind\nC01,An,collaborator\n", to: "people.csv")
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    // Half a second passes before the rows come, however fast the machine.
    let slow = "(sleep 0.8; cat items.csv) | nhuanbut item import - --dry-run"
    let said = try onTerminal(binary, slow, "")
    #expect(said.contains("\rđang làm, ") && said.contains(" giây\u{1B}[K"), "\(said)")
    // The line is taken away before the outcome is said.
    #expect(said.contains("\r\u{1B}[Knhuanbut: 400 dòng: 400 mới"), "\(said)")
    let quiet = try onTerminal(binary, slow + " 2> said", "")
    #expect(quiet == "")
    #expect(try binary.text("said").hasPrefix("nhuanbut: 400 dòng: "))
  }

  @Test func aScriptIsNeverAsked() throws {
    let binary = try Binary()
    #expect(try binary.run("init").status == 64)
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    let refused = try binary.run("item", "grade", "--interactive")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("[NEEDS_TERMINAL]"))
  }
}
