/// Why a command was not carried out: every error found, with nothing written.
public struct Failure: Error, Sendable {
  /// All that was found.
  public let findings: Findings

  /// Fails with what was found.
  public init(findings: Findings) {
    precondition(!findings.isClean, "a failure without an error explains nothing")
    self.findings = findings
  }

  /// Fails with a single problem.
  public init(_ problem: any Problem, at place: Place? = nil, excerpt: Excerpt? = nil) {
    var findings = Findings()
    findings.add(problem, at: place, excerpt: excerpt)
    self.findings = findings
  }

  /// The same failure, with the file named by every error that has no place of its own.
  public func placed(in file: String) -> Failure {
    var placed = Findings()
    for var diagnostic in findings.warnings + findings.errors {
      diagnostic.place = diagnostic.place ?? .file(file)
      placed.add(diagnostic)
    }
    return Failure(findings: placed)
  }

  /// The same failure with its problems of storage set at the file that they speak of.
  public func stored(in file: String) -> Failure {
    Failure(findings: findings.stored(at: .file(file)))
  }

  /// The exit status of the command.
  public var exitStatus: Int32 {
    (findings.decidingKind ?? .defect).exitStatus
  }
}
