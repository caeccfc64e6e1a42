/// All that was found in an input: the first problems in full, and how many there were.
public struct Findings: Sendable {
  /// How many errors, and how many warnings, are kept in full; the rest are only counted.
  public static let kept = 50

  /// The errors kept, in the order they were met.
  public private(set) var errors: [Diagnostic] = []
  /// How many errors there were.
  public private(set) var errorCount = 0
  /// The warnings and notes kept: the first of each code, and others as long as there is room.
  public private(set) var warnings: [Diagnostic] = []
  /// How many warnings and notes there were.
  public private(set) var warningCount = 0
  private var gravest: ProblemKind?
  private var warningsOfCode: [String: Int] = [:]
  /// How often each error was met that is the same wherever it is met; of those kept alone, so that
  /// a file in which every row has one of its own fills no memory.
  private var repeats: [String: Int] = [:]

  /// Creates findings of nothing.
  public init() {}

  /// Whether nothing stops the command.
  public var isClean: Bool { errorCount == 0 }

  /// The kind that decides the exit status, `nil` when nothing was found.
  public var decidingKind: ProblemKind? { gravest }

  /// Adds one diagnostic.
  public mutating func add(_ diagnostic: Diagnostic) {
    guard diagnostic.severity == .error else {
      warningCount += 1
      let earlier = warningsOfCode[diagnostic.code, default: 0]
      warningsOfCode[diagnostic.code] = earlier + 1
      if earlier == 0 || warnings.count < Self.kept { warnings.append(diagnostic) }
      return
    }
    errorCount += 1
    if errors.count < Self.kept { errors.append(diagnostic) }
    if gravest.map({ diagnostic.kind.rank < $0.rank }) ?? true { gravest = diagnostic.kind }
  }

  /// Whether an error that is the same wherever it is met was met before, which is counted: a site
  /// that the ledger lacks is one thing to mend, though a thousand rows name it.
  public mutating func isRepeated(_ problem: some Problem) -> Bool {
    let key = Self.key(problem.code, problem.message)
    guard repeats[key] != nil || errors.count < Self.kept else { return false }
    repeats[key, default: 0] += 1
    return repeats[key] != 1
  }

  /// How often an error was met that is shown at its first place only; 1 of any other.
  public func count(of error: Diagnostic) -> Int {
    repeats[Self.key(error.code, error.message), default: 1]
  }

  private static func key(_ code: String, _ message: Text) -> String { code + " " + message.en }

  /// Adds an error at its place.
  public mutating func add(
    _ problem: any Problem, at place: Place? = nil, excerpt: Excerpt? = nil
  ) {
    add(Diagnostic(problem, at: place, excerpt: excerpt))
  }

  /// Adds a warning at its place.
  public mutating func warn(
    _ problem: any Problem, at place: Place? = nil, excerpt: Excerpt? = nil
  ) {
    add(Diagnostic(problem, severity: .warning, at: place, excerpt: excerpt))
  }

  /// The first warning of each code, with how many of that code there were.
  public var warningsByCode: [(first: Diagnostic, count: Int)] {
    var seen: Set<String> = []
    return warnings.filter { seen.insert($0.code).inserted }
      .map { ($0, warningsOfCode[$0.code, default: 1]) }
  }

  /// The same with every problem of storage at the place it speaks of.
  func stored(at place: Place) -> Findings {
    var result = self
    result.errors = errors.map { $0.stored(at: place) }
    return result
  }

  /// Throws what was found unless nothing stops the command.
  public func check() throws(Failure) {
    if !isClean { throw Failure(findings: self) }
  }
}
