import Testing

/// A rule over one file of Swift.
struct Rule: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let check: @Sendable (Source) -> [Violation]

  init(_ name: String, _ check: @escaping @Sendable (Source) -> [Violation]) {
    testDescription = name
    self.check = check
  }

  /// Every rule that needs nothing but the file.
  static let all = [
    Rule("clock", clocks),
    Rule("doc", undocumentedDeclarations),
    Rule("file-access", fileAccess),
    Rule("float", floatingPoint),
    Rule("force", forcedOperations),
    Rule("foundation", foundationInside),
    Rule("leftover", leftovers),
    Rule("length", longFiles),
    Rule("module-name", typesNamedAsTheirModule),
    Rule("output", printingAndExiting),
    Rule("public-import", exposingImports),
    Rule("statement", statementsFromData),
    Rule("storage-import", storageImports),
  ]
}

/// The rooms between Diagnostics and Planning: values in, values out.
let innerRooms: Set = [
  "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation", "Royalties", "Budgeting",
  "Payments", "Planning", "Intake",
]
