import Accounting
import Diagnostics
import Orthography
import Tabular

/// Reads the files of a rate folder in an order in which every row can be judged at once:
/// documents and profiles, then genres, then the tables that cite and name them.
struct RateLoader {
  private(set) var sets: [String: RateSet] = [:]
  var findings: Findings

  init(findings: Findings) {
    self.findings = findings
  }

  /// Loads all files; the sets are sound only if no error was added.
  mutating func load(_ files: [RateFile]) {
    let files = known(files.sorted { ($0.set, $0.name) < ($1.set, $1.name) })
    guard !files.isEmpty else { return }
    for file in files where sets[file.0.set] == nil {
      sets[file.0.set] = RateSet(name: file.0.set)
    }
    read(files, [.documents, .profile])
    findings = FamilyCheck(sets: sets).checked(findings)
    read(files, [.genres])
    let tables = RateTable.allCases.filter { ![.documents, .profile, .genres].contains($0) }
    read(files, tables)
    for name in sets.keys.sorted() {
      guard let set = sets[name] else { continue }
      findings = SetCheck(set: set, lineage: lineage(of: name)).checked(findings)
    }
  }

  /// The files whose names are those of tables; any other is a problem.
  ///
  /// Hidden files and a README are left alone: editors and spreadsheets write them.
  private mutating func known(_ files: [RateFile]) -> [(RateFile, RateTable)] {
    var known: [(RateFile, RateTable)] = []
    for file in files where !file.name.hasPrefix(".") && file.name != "README.md" {
      if let table = RateTable.allCases.first(where: { $0.fileName == file.name }) {
        known.append((file, table))
      } else {
        let names = RateTable.allCases.map(\.fileName)
        let nearest = NearestWord.suggest(file.name, among: names)
        findings.add(LawProblem.unknownFile(file.name, nearest: nearest), at: .file(file.path))
      }
    }
    if known.isEmpty { findings.add(LawProblem.noRates) }
    return known
  }

  /// A set and those it builds on, the nearest first; a circle is followed once around.
  private func lineage(of name: String) -> [RateSet] {
    Lineage.of(name, in: sets)
  }

  private mutating func read(_ files: [(RateFile, RateTable)], _ tables: [RateTable]) {
    for (file, table) in files where tables.contains(table) {
      let register = Register(lineage(of: file.set))
      guard var set = sets[file.set] else { continue }
      let reader = TableReader(file: file.path, format: .csv, schema: table.schema)
      reader.read(bytes: file.bytes, into: &findings) { row, findings in
        let cells = CellParser(row: row, schema: table.schema, findings: findings)
        set.add(cells, of: table, in: register)
        findings = cells.findings
      }
      sets[file.set] = set
    }
  }
}

/// The sets that a set builds on.
enum Lineage {
  /// A set and its ancestors, the nearest first; a set that was met already ends it.
  static func of(_ name: String, in sets: [String: RateSet]) -> [RateSet] {
    var lineage: [RateSet] = []
    var next: String? = name
    while let name = next, let set = sets[name], !lineage.contains(where: { $0.name == name }) {
      lineage.append(set)
      next = set.parent?.entry.value
    }
    return lineage
  }
}

extension RateSet {
  /// Adds the row of a table; nothing is added after a problem.
  fileprivate mutating func add(_ cells: CellParser, of table: RateTable, in register: Register) {
    func append<Row>(_ row: Row?, to rows: inout [Row]) {
      if let row { rows.append(row) }
    }
    switch table {
    case .documents: append(RegisteredDocument(cells, set: name), to: &documents)
    case .genres: append(GenreRow(cells), to: &genres)
    case .profile: append(ProfileRow(cells), to: &profile)
    case .parameters: append(ParameterRow(cells, in: register), to: &parameters)
    case .royalties: append(RoyaltyRow(cells, set: name, in: register), to: &royalties)
    case .derived: append(DerivedRow(cells, in: register), to: &derived)
    case .modifiers: append(ModifierRow(cells, in: register), to: &modifiers)
    case .creation: append(CreationRow(cells, in: register), to: &creation)
    case .withholding: append(WithholdingRow(cells, in: register), to: &withholding)
    case .transitions: append(TransitionRow(cells, in: register), to: &transitions)
    case .gaps: append(GapRow(cells, in: register), to: &gaps)
    }
  }
}
