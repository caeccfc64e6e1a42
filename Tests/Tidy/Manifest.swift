/// What `Package.swift` declares: each target with the targets it depends on.
struct Manifest: Sendable {
  let dependencies: [String: [String]]

  init(text: String) {
    let manifest = Source(path: "Package.swift", text: text)
    let body = manifest.codeAndLiterals.joined(separator: "\n")
    var dependencies: [String: [String]] = [:]
    for call in ["room(", "tests(", ".executableTarget(", ".systemLibrary("] {
      for arguments in Self.arguments(of: call, in: body) {
        let names = Self.names(in: arguments)
        if let target = names.first { dependencies[target] = Array(names.dropFirst()) }
      }
    }
    self.dependencies = dependencies
  }

  /// The arguments of every call; a declaration's own parameters hold no quoted name.
  private static func arguments(of call: String, in body: String) -> [Substring] {
    var found: [Substring] = []
    var rest = body[...]
    while let start = rest.firstRange(of: call) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ")") else { break }
      found.append(rest[..<end])
    }
    return found
  }

  /// The quoted names that are targets: not what is excluded, nor the packages of a system.
  private static func names(in arguments: Substring) -> [String] {
    var targets = arguments
    for other in ["exclude:", "pkgConfig:", "providers:"] {
      if let range = targets.firstRange(of: other) { targets = targets[..<range.lowerBound] }
    }
    return targets.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
