import Diagnostics
import Foundation
import Testing

@testable import Commands

private func script(_ shell: CompletionScript.Shell) -> String {
  CompletionScript(for: Sample.tree, language: .vietnamese).text(for: shell)
}

private let bash = "/bin/bash"
private var hasBash: Bool { FileManager.default.isExecutableFile(atPath: bash) }

/// Standard output of bash over a text given on standard input, and its status.
private func runBash(_ arguments: [String], _ input: String) throws -> (String, Int32) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: bash)
  process.arguments = arguments
  let (source, sink) = (Pipe(), Pipe())
  process.standardInput = source
  process.standardOutput = sink
  process.standardError = sink
  try process.run()
  source.fileHandleForWriting.write(Data(input.utf8))
  try source.fileHandleForWriting.close()
  let output = sink.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (String(decoding: output, as: UTF8.self), process.terminationStatus)
}

@Test(.enabled(if: hasBash)) func bashFindsNoFaultInItsScript() throws {
  let (output, status) = try runBash(["-n"], script(.bash))
  #expect(status == 0, "\(output)")
  #expect(output == "")
}

/// The words as bash parts them, the last one being completed, and what is offered.
@Test(
  .enabled(if: hasBash),
  arguments: [
    ("nhuanbut bu", "budget"),
    ("nhuanbut t", "tin tro-giup"),
    ("nhuanbut ''", "item run budget statement consolidate words completion help"),
    ("nhuanbut item ''", "import grade"),
    ("nhuanbut tin n", "nhap"),
    ("nhuanbut --ledger item run s", "show"),
    ("nhuanbut -q item i", "import"),
    ("nhuanbut item import --d", "--dry-run"),
    ("nhuanbut item import --l", "--ledger --lang"),
    ("nhuanbut words --format j", "json"),
    ("nhuanbut words --format = j", "json"),
    ("nhuanbut words --format =", "text json csv html xlsx"),
    ("nhuanbut budget line add X --source ''", "state other"),
    ("nhuanbut completion ''", "bash zsh fish"),
    ("nhuanbut consolidate t", "tax"),
    ("nhuanbut run show ''", "run-A run-B"),
    ("nhuanbut --ledger l.db run show run-A", "run-A run-Al.db"),
    (
      "nhuanbut run create --only contributor-B,c",
      "contributor-B,contributor-A contributor-B,contributor-B"
    ),
    ("nhuanbut run create --period ''", ""),
  ])
func bashOffers(_ line: String, _ expected: String) throws {
  let caller = """
    nhuanbut() { printf '%s\\n' "$3-A" "$3-B"; [ -z "$5" ] || printf '%s\\n' "$3-A$5"; }
    COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _nhuanbut
    echo "${COMPREPLY[*]}"

    """
  let (output, _) = try runBash(["--norc"], script(.bash) + caller)
  #expect(output == expected + "\n")
}

@Test func everyScriptAsksTheProgramForCodes() {
  for shell in CompletionScript.Shell.allCases {
    #expect(script(shell).contains("nhuanbut completion --list"))
    #expect(script(shell).contains("contributor"))
    #expect(!script(shell).contains("NAME"))
  }
}

@Test func aQuotationMarkCannotEndAQuotation() {
  let scripts = CompletionScript(for: Sample.tree, language: .english)
  #expect(scripts.quoted("one person's") == #"'one person'\''s'"#)
  #expect(scripts.text(for: .fish).contains(#"-d 'one person\'s statement'"#))
}
