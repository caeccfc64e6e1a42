/// How grave a diagnostic is.
public enum Severity: String, Sendable {
  /// Stops the command.
  case error
  /// The command goes on.
  case warning
  /// Worth knowing, nothing more.
  case note
}

/// A problem together with the place where it was met.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public let severity: Severity
  /// The stable code.
  public let code: String
  /// What happened.
  public let message: Text
  /// What to do next.
  public let remedy: Text
  /// The document and article behind the rule.
  public let law: Text?
  /// What sort of situation it is.
  public let kind: ProblemKind
  /// Where it was met.
  public internal(set) var place: Place?
  /// The line in which it stands.
  public let excerpt: Excerpt?

  /// Sets a problem at its place.
  public init(
    _ problem: any Problem, severity: Severity = .error, at place: Place? = nil,
    excerpt: Excerpt? = nil
  ) {
    self.severity = severity
    self.code = problem.code
    self.message = problem.message
    self.remedy = problem.remedy
    self.law = problem.law
    self.kind = problem.kind
    self.place = place
    self.excerpt = excerpt
  }

  /// The same at a place, where it speaks of storage and has no place yet.
  func stored(at place: Place) -> Diagnostic {
    guard self.place == nil, kind == .storage || kind == .busy else { return self }
    var located = self
    located.place = place
    return located
  }
}
