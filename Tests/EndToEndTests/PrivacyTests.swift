import Foundation
import Testing

/// What the files and the messages give away: nothing but to the owner, and no person's data.
@Suite struct PrivacyTests {
  /// Under an open mask every file is private from the call that creates it on, and no later call
  /// is what made it so.
  @Test(
    .enabled(
      if: Binary.hasTracer, "skipped: needs strace and the sqlite3 shell"),
    arguments: [
      "init --unit U --ledger new.sqlite", "site add x --name X", "backup copy.sqlite",
      "restore old.sqlite", "report royalties --period 2024-09 --format csv --output r.csv",
      "contributor list --format json --output c.json",
    ])
  func everyFileIsTheOwnersAloneFromItsCreation(words: String) throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "nhuanbut.sqlite")
    try binary.takeFixture("ledger-v1.sqlite", as: "old.sqlite")
    let tracing = [
      "/bin/sh", "-c", "umask 000; exec \"$@\"", "sh", Binary.strace, "-f", "-qq", "-o",
      "trace", "-e", "trace=open,openat,creat",
    ]
    let outcome = try binary.run(
      words.split(separator: " ").map(String.init), under: tracing)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let creations = try binary.text("trace").split(separator: "\n").filter {
      $0.contains("O_CREAT") && !$0.contains("/dev/") && !$0.contains("ENOENT")
    }
    #expect(!creations.isEmpty)
    for creation in creations { #expect(creation.contains(", 0600)"), "\(creation)") }
    for name in try binary.files() where name != "trace" {
      #expect(try binary.permissions(name) == 0o600, "\(name)")
    }
  }

  @Test func idsAndAccountsAreMaskedUnlessAPaperNeedsThem() throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "nhuanbut.sqlite")
    for words in [
      ["contributor", "list"], ["report", "royalties", "--period", "2024-09"],
      ["report", "content", "--period", "2024-09"], ["explain", "BK2409-002"], ["status"],
      ["run", "list"], ["report", "payments", "--run", "2024-001"],
    ] {
      for format in ["text", "json"] {
        let outcome = try binary.run(words + ["--format", format])
        #expect(outcome.status == 0, "\(words): \(outcome.errors)")
        // CTV01's tax code, national id and account, made up for the demo.
        for secret in ["4700001373", "006000020264", "0008600201313"] {
          #expect(!outcome.output.contains(secret), "\(words) \(format)")
        }
      }
    }
  }

  @Test(.enabled(if: Binary.hasShell, "skipped: needs the sqlite3 shell"))
  func whatTheStorageRefusesNamesNobody() throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "nhuanbut.sqlite")
    #expect(try binary.run("site", "list").status == 0)
    try binary.sqlite(
      "nhuanbut.sqlite",
      "CREATE TRIGGER t BEFORE INSERT ON contributor BEGIN SELECT RAISE(ABORT, 'x'); END")
    try binary.write(
      "code,name,kind,bank_account\nZ1,Nông Thị Mẫu Bí,collaborator,99887766\n", to: "p.csv")
    let refused = try binary.run("contributor", "import", "p.csv")
    #expect(refused.status == 74, "\(refused.errors)")
    #expect(!refused.errors.contains("Bí") && !refused.errors.contains("99887766"))
  }
}
