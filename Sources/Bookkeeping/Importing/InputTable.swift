import Intake
public import Tabular

/// A file that a command takes (tệp đầu vào), for whoever asks which columns it has.
public enum InputTable: Sendable {
  /// People and organisations.
  case contributors
  /// Items and their parts.
  case items
  /// Grades of parts that are there.
  case grades
  /// Creation work.
  case works
  /// Remuneration.
  case remuneration
  /// The state at go-live.
  case opening
  /// What the portal lists, to be compared.
  case portal

  /// Its columns.
  public var schema: ColumnSchema {
    switch self {
    case .contributors: ContributorTable.schema
    case .items: ItemTable.schema
    case .grades: GradeTable.schema
    case .works: WorkTable.schema
    case .remuneration: RemunerationTable.schema
    case .opening: OpeningTable.schema
    case .portal: PortalTable.schema
    }
  }
}
