import Foundation
import Testing

/// The unit's own settings, and contributors typed one by one.
@Suite struct ProfileTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    #expect(try binary.run("init", "--unit", "Đơn vị").status == 0)
    return binary
  }

  @Test func aSignerIsOnPaperFromItsDayOn() throws {
    let binary = try ledger()
    #expect(try binary.run("profile", "set", "signer-head", "Nguyễn Văn A").status == 0)
    let later = try binary.run(
      "profile", "set", "signer-head", "Trần Thị B", "--from", "2025-01-01")
    #expect(later.status == 0, "\(later.errors)")
    for (today, name) in [("2024-12-31", "Nguyễn Văn A"), ("2025-01-01", "Trần Thị B")] {
      let paper = try binary.run("report", "budget", "--year", "2024", today: today)
      #expect(paper.output.contains(name))
    }
    let before = try binary.run("report", "budget", "--year", "2024", today: "2024-10-04")
    #expect(!before.output.contains("Nguyễn Văn A"))
    let shown = try binary.json("profile", "show")
    let rows = try #require(shown["rows"] as? [[String: Any]])
    let heads = rows.filter { $0["key"] as? String == "signer-head" }
    #expect(heads.map { $0["value"] as? String } == ["Nguyễn Văn A", "Trần Thị B"])
    #expect(heads.map { $0["inForce"] as? Bool } == [true, false])
    #expect(heads.map { $0["basis"] as? String } == ["grader", "grader"])
  }

  @Test func anUnknownKeyOrABadValueIsRefusedWithWhatWillDo() throws {
    let binary = try ledger()
    let unknown = try binary.run("profile", "set", "signer-haed", "A", "--lang", "en")
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("signer-head"))
    let bad = try binary.run("profile", "set", "control", "stop", "--lang", "en")
    #expect(bad.status == 65)
    #expect(bad.errors.contains("block or warn"))
    #expect(try binary.run("profile", "set", "builds-on", "national").status == 65)
    #expect(try binary.run("profile", "set", "control").status == 64)
  }

  @Test func theUnitsOwnSettingRulesTheWork() throws {
    let binary = try ledger()
    #expect(try binary.run("profile", "set", "segregation", "waived").status == 0)
    try binary.write("code,name,kind\nC01,An,collaborator\n", to: "people.csv")
    try binary.write(
      "id,title,genre,contributors,published_on,coefficient\nA1,T,tin,C01,2024-09-01,1\n",
      to: "items.csv")
    for words in [
      ["contributor", "import", "people.csv"], ["item", "import", "items.csv"],
      [
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", "900000", "--decision",
        "1",
      ],
      ["approve", "--period", "2024-09"],
    ] {
      let outcome = try binary.run(words)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test func aContributorIsAddedFromOptions() throws {
    let binary = try ledger()
    let added = try binary.run(
      "contributor", "add", "C01", "--name", "Nông Thị \"An\"", "--kind", "collaborator",
      "--tax-code", "0100109106", "--bank-account", "0123456", "--pen-names", "Hoa Núi;Sao Mai")
    #expect(added.status == 0, "\(added.errors)")
    let report = try binary.json("contributor", "show", "C01")
    let row = try #require((report["rows"] as? [[String: Any]])?.first)
    #expect(row["name"] as? String == "Nông Thị \"An\"")
    #expect(row["penNames"] as? [String] == ["Hoa Núi", "Sao Mai"])
    #expect(row["bankAccount"] as? String == "••••456")
    let again = try binary.run(
      "contributor", "add", "C01", "--name", "An", "--kind", "staff")
    #expect(again.status == 1)
    #expect(again.errors.contains("[CONTRIBUTOR_EXISTS]"))
  }

  @Test func aBadOptionIsNamed() throws {
    let binary = try ledger()
    let outcome = try binary.run(
      "contributor", "add", "C01", "--name", "An", "--kind", "staff", "--kind-from", "2024-13-01")
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("--kind-from: error: "), "\(outcome.errors)")
    #expect(try binary.run("contributor", "add", "C01", "--name", "An").status == 64)
    #expect(try binary.run("contributor", "show", "C09").status == 65)
  }
}
