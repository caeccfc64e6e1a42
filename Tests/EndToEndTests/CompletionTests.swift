import Foundation
import Testing

/// The scripts in the shells they are for, over a real ledger.
@Suite struct CompletionTests {
  private func ledger() throws -> Binary {
    let binary = try Binary()
    try binary.write("code,name,kind\nC01,An,staff\nCTV02,Bình,collaborator\n", to: "people.csv")
    try binary.write(
      "id,done_on,activity,quantity,rate,contributors\nW1,2024-09-01,entry-text,1,8000,CTV02\n",
      to: "works.csv")
    try binary.write(
      "id,period,role,contributor,form,value\nR1,2024-09,editor,C01,amount,1000\n", to: "rem.csv")
    for words in [
      ["init", "--unit", "Đơn vị"], ["site", "add", "so-yte", "--name", "Sở Y tế"],
      ["contributor", "import", "people.csv"], ["work", "import", "works.csv"],
      ["remuneration", "import", "rem.csv"],
    ] {
      #expect(try binary.run(words).status == 0)
    }
    return binary
  }

  @Test(arguments: [
    ("contributor", "C01 CTV02"), ("site", "portal so-yte"), ("run", ""),
    ("line", "HT VH NB TL KH"),
    ("profile", "bac-kan national ninh-thuan"), ("period", "2024-10 2024-09"), ("item", ""),
    ("subject", "work:W1 rem:R1"),
  ])
  func codesComeFromTheLedger(kind: String, codes: String) throws {
    let listed = try ledger().run("completion", "--list", kind)
    #expect(listed.status == 0)
    #expect(listed.output.split(separator: "\n").joined(separator: " ") == codes)
    #expect(listed.errors == "")
  }

  @Test func genresActivitiesAndKeysComeFromTheRateBook() throws {
    let binary = try ledger()
    for (kind, code) in [
      ("genre", "phong-su"), ("activity", "entry-text"), ("rate", "base-salary"),
      ("rate", "phong-su"), ("setting", "signer-head"), ("topic", "errors"),
    ] {
      let listed = try binary.run("completion", "--list", kind).output
      #expect(listed.split(separator: "\n").contains(Substring(code)), "\(kind): \(code)")
    }
  }

  @Test func withoutALedgerNothingIsOfferedAndNothingSaid() throws {
    let listed = try Binary().run("completion", "--list", "site")
    #expect(listed.status == 0 && listed.output == "" && listed.errors == "")
  }

  @Test func anUnknownShellIsAUsageError() throws {
    #expect(try Binary().run("completion", "tcsh").status == 64)
    #expect(try Binary().run("completion").status == 64)
  }

  @Test(.enabled(if: Self.has("bash"))) func bashCompletesCommandsAndCodes() throws {
    let binary = try ledger()
    let output = try shell(
      "bash", in: binary,
      """
      source <(nhuanbut completion bash)
      ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _nhuanbut; echo "${COMPREPLY[*]}"; }
      ask nhuanbut contrib
      ask nhuanbut contributor show C
      ask nhuanbut report royalties --site s
      ask nhuanbut explain r
      ask nhuanbut explain work :
      ask nhuanbut approve --period 2024-09 rem : R
      ask nhuanbut rates show base

      """)
    #expect(output == "contributor\nC01 CTV02\nso-yte\nrem:R1\nW1\nR1\nbase-salary\n")
  }

  @Test(.enabled(if: Self.has("zsh"))) func zshTakesTheScriptAndItsTables() throws {
    let binary = try ledger()
    let output = try shell(
      "zsh", in: binary,
      """
      autoload -U compinit && compinit -D -u
      source <(nhuanbut completion zsh)
      print -l ${_comps[nhuanbut]}
      compadd() { shift; print -l -- $@ }
      compset() { }
      _nhuanbut_offer "$(_nhuanbut_argument 'contributor show' 0)" ''
      _nhuanbut_step '' tin
      _nhuanbut_offer "$(_nhuanbut_argument explain 0)" ''
      _nhuanbut_offer "$(_nhuanbut_argument approve 0)" ''
      _nhuanbut_offer "$(_nhuanbut_argument 'rates show' 0)" '' | grep -x base-salary

      """)
    #expect(
      output
        == "_nhuanbut\nC01\nCTV02\nitem\nwork:W1\nrem:R1\nwork:W1\nrem:R1\nbase-salary\n")
  }

  @Test(.enabled(if: Self.has("fish"))) func fishCompletesCommandsAndCodes() throws {
    let binary = try ledger()
    let output = try shell(
      "fish", in: binary,
      """
      nhuanbut completion fish | source
      complete -C 'nhuanbut contrib' | string split -f 1 \\t
      complete -C 'nhuanbut contributor show C' | string split -f 1 \\t
      complete -C 'nhuanbut report royalties --site s' | string split -f 1 \\t
      complete -C 'nhuanbut explain work:' | string split -f 1 \\t

      """)
    #expect(output == "contributor\nC01\nCTV02\nso-yte\nwork:W1\n")
  }

  private static func path(of shell: String) -> String? {
    ["/bin/", "/usr/bin/"].map { $0 + shell }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func has(_ shell: String) -> Bool { path(of: shell) != nil }

  private func shell(_ name: String, in binary: Binary, _ script: String) throws -> String {
    let process = binary.process([])
    let program = try #require(Self.path(of: name))
    try binary.write(script, to: "script")
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments =
      switch name {
      case "bash": ["--norc", "script"]
      case "zsh": ["-f", "script"]
      default: ["--no-config", "script"]
      }
    let folder = Binary.program.deletingLastPathComponent().path
    process.environment?["PATH"] = folder + ":/usr/bin:/bin"
    process.environment?["HOME"] = binary.folder.path
    process.environment?["TERM"] = "dumb"
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
