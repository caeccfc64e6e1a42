/// What options of one command say about each other; names are long names without dashes.
enum OptionRule: Sendable {
  /// At most one of them is given.
  case atMostOne([String])
  /// At least one of them is given.
  case atLeastOne([String])
  /// The first is not given without the second.
  case needs(String, String)

  /// The options it speaks of.
  var options: [String] {
    switch self {
    case .atMostOne(let names), .atLeastOne(let names): names
    case .needs(let name, let other): [name, other]
    }
  }

  /// The first of the options of which one must be given.
  var oneRequired: String? {
    if case .atLeastOne(let names) = self { names.first } else { nil }
  }

  /// What breaks it among the options given, `nil` when it holds.
  func fault(given: (String) -> Bool) -> UsageFault? {
    switch self {
    case .atMostOne(let names):
      let present = names.filter(given)
      return present.count > 1 ? .incompatibleOptions(present[0], present[1]) : nil
    case .atLeastOne(let names):
      return names.contains(where: given) ? nil : .missingOption(oneOf: names, with: nil)
    case .needs(let name, let other):
      return given(name) && !given(other) ? .missingOption(oneOf: [other], with: name) : nil
    }
  }
}
