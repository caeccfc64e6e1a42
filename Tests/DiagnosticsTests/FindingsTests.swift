import Diagnostics
import Testing

private struct Sample: Problem {
  var kind: ProblemKind
  var number = 0
  var code: String { "SAMPLE" }
  var message: Text { .verbatim("m\(number)") }
  var remedy: Text { .verbatim("r") }
}

private struct Other: Problem {
  let code = "OTHER"
  let kind = ProblemKind.refused
  let message = Text.verbatim("m")
  let remedy = Text.verbatim("r")
}

/// What decides the exit status, and how much is kept.
@Suite struct FindingsTests {
  @Test func theFirstOf64And66And65And77And1IsReturned() {
    let order: [ProblemKind] = [.usage, .missingInput, .invalidInput, .notPermitted, .refused]
    #expect(order.map(\.exitStatus) == [64, 66, 65, 77, 1])
    for (index, kind) in order.enumerated() {
      var findings = Findings()
      for later in order[index...].reversed() { findings.add(Sample(kind: later)) }
      #expect(Failure(findings: findings).exitStatus == kind.exitStatus)
    }
  }

  @Test func fiftyAreKeptAndAllAreCounted() {
    var findings = Findings()
    for _ in 0..<60 { findings.add(Sample(kind: .invalidInput)) }
    #expect(findings.errors.count == 50)
    #expect(findings.errorCount == 60)
  }

  @Test func warningsOfOneCodeAreOneWithTheirCount() {
    var findings = Findings()
    for _ in 0..<60 { findings.warn(Sample(kind: .refused)) }
    findings.warn(Other())
    #expect(findings.warningsByCode.map(\.first.code) == ["SAMPLE", "OTHER"])
    #expect(findings.warningsByCode.map(\.count) == [60, 1])
  }

  @Test func onlyWhatSpeaksOfStorageIsSetAtTheFile() {
    var findings = Findings()
    findings.add(Sample(kind: .storage))
    findings.add(Sample(kind: .refused))
    findings.add(Sample(kind: .busy), at: .file("other"))
    let places = Failure(findings: findings).stored(in: "a.sqlite").findings.errors.map(\.place)
    #expect(places == [.file("a.sqlite"), nil, .file("other")])
  }

  @Test func aWarningStopsNothing() throws {
    var findings = Findings()
    findings.warn(Sample(kind: .refused))
    #expect(findings.isClean)
    try findings.check()
    findings.add(Sample(kind: .refused))
    #expect(throws: Failure.self) { try findings.check() }
  }

  @Test func anErrorOfManyPlacesIsCountedAtItsFirstWhileItIsKept() {
    var findings = Findings()
    let told = (0..<60).map { number in
      let problem = Sample(kind: .refused, number: number % 55)
      let isRepeated = findings.isRepeated(problem)
      if !isRepeated { findings.add(problem) }
      return !isRepeated
    }
    // The first fifty are kept; what came after them is no longer told apart.
    #expect(told == Array(repeating: true, count: 55) + Array(repeating: false, count: 5))
    #expect(findings.errors.prefix(6).map { findings.count(of: $0) } == [2, 2, 2, 2, 2, 1])
    let isLastRepeated = findings.isRepeated(Sample(kind: .refused, number: 54))
    #expect(!isLastRepeated)
  }

  @Test func aPlaceIsNamedAsEditorsUnderstandIt() {
    #expect(Place.line(file: "a.csv", line: 2, column: 7).label == "a.csv:2:7")
    #expect(Place.cell(file: "a.xlsx", sheet: "S", cell: "B7").label == "a.xlsx:S!B7")
  }
}
