import Orthography

/// The columns that a table may have, and by which headings they are known.
public struct ColumnSchema: Sendable {
  /// One column of a table.
  public struct Column: Sendable {
    /// The English name, which also is the key in JSON Lines.
    public let name: String
    /// The Vietnamese headings, the preferred one first.
    public let aliases: [String]
    /// Whether a file without it is refused.
    public let isRequired: Bool

    /// States a column.
    public init(_ name: String, aliases: [String] = [], required: Bool = false) {
      self.name = name
      self.aliases = aliases
      self.isRequired = required
    }
  }

  /// The columns; rows are addressed by the index here.
  public let columns: [Column]
  private var indexByHeading: [String: Int]
  private var passedOver: Set<String> = []
  /// Whether the table stands on a sheet laid out for paper, with other things beside and below.
  private(set) var isOnPaper = false
  /// Other tables of the program, to tell whoever takes one for another.
  public var kin: [Kin] = []

  /// A table that some command takes.
  public struct Kin: Sendable {
    /// The command, with `FILE` where the file's name goes.
    let command: String
    let schema: ColumnSchema

    /// States which command takes a table.
    public init(_ command: String, _ schema: ColumnSchema) {
      self.command = command
      self.schema = schema
    }
  }

  /// Creates a schema.
  ///
  /// Two columns with one heading are a defect of the program, hence a precondition.
  public init(_ columns: [Column]) {
    precondition(columns.count <= TableLimits.columns, "a schema has at most 256 columns")
    var indexByHeading: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      for heading in [column.name] + column.aliases {
        let other = indexByHeading.updateValue(index, forKey: Folding.fold(heading))
        precondition(other == nil || other == index, "two columns are both called \(heading)")
      }
    }
    self.columns = columns
    self.indexByHeading = indexByHeading
  }

  /// The problem of a file in which no row names columns.
  var missingHeader: TabularProblem {
    .missingHeader(required: columns.filter(\.isRequired).map(\.name))
  }

  /// The column that a heading names, `nil` when none does.
  ///
  /// Case and accents do not count; spaces, underscores and hyphens are alike.
  public func index(of heading: String) -> Int? {
    indexByHeading[Folding.fold(heading)]
  }

  /// The schema with headings of the office's own: what they meant before does not count.
  ///
  /// - Parameter headings: the column of each heading; `nil` passes over what stands under it.
  public func mapping(_ headings: [(heading: String, column: Int?)]) -> ColumnSchema {
    var schema = self
    for (heading, column) in headings {
      let key = Folding.fold(heading)
      schema.indexByHeading[key] = column
      if column == nil { schema.passedOver.insert(key) } else { schema.passedOver.remove(key) }
    }
    return schema
  }

  /// The schema of a table on a sheet laid out for paper: cells under no heading are of no concern.
  public var onPaper: ColumnSchema {
    var schema = self
    schema.isOnPaper = true
    return schema
  }

  /// Whether what stands under a heading is of no concern.
  func passesOver(_ heading: String) -> Bool {
    if passedOver.isEmpty, !isOnPaper { return false }
    let key = Folding.fold(heading)
    return passedOver.contains(key) || (isOnPaper && key.isEmpty)
  }

  /// The command that takes a table with these headings, where this schema does not fit it.
  func command(taking headings: [String]) -> String? {
    func known(_ schema: ColumnSchema) -> Set<Int> { Set(headings.compactMap(schema.index(of:))) }
    let own = known(self).count
    let fitting = kin.map { ($0.command, $0.schema, known($0.schema)) }
      .filter { _, schema, known in schema.missing(known.contains).isEmpty && known.count > own }
    return fitting.max { $0.2.count < $1.2.count }?.0
  }

  /// What is wrong with a heading that no column bears.
  public func problem(of heading: String) -> TabularProblem {
    Folding.fold(heading).isEmpty ? .unnamedColumn : unknown(heading)
  }

  /// The known heading nearest to one that is unknown, English or Vietnamese.
  func nearest(to heading: String) -> String? {
    NearestWord.suggest(heading, among: columns.flatMap { [$0.name] + $0.aliases })
  }

  /// The English names, in the schema's order.
  var names: [String] { columns.map(\.name) }
}
