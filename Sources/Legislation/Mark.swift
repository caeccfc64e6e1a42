import Diagnostics

/// A place in a rate file with its line, kept so that a problem across rows can show it.
struct Mark: Hashable, Sendable {
  let place: Place
  let excerpt: Excerpt?
}

extension Findings {
  /// Adds a problem at a mark.
  mutating func add(_ problem: LawProblem, at mark: Mark) {
    add(problem, at: mark.place, excerpt: mark.excerpt)
  }

  /// Adds a warning at a mark.
  mutating func warn(_ problem: LawProblem, at mark: Mark) {
    warn(problem, at: mark.place, excerpt: mark.excerpt)
  }
}
