import Intake
import Tabular

/// The tables that commands take, to tell whoever gives one to another command.
enum KnownTables {
  /// The schema with all tables beside it.
  static func beside(_ schema: ColumnSchema) -> ColumnSchema {
    var schema = schema
    schema.kin = all
    return schema
  }

  private static let all: [ColumnSchema.Kin] = [
    .init("nhuanbut contributor import FILE", ContributorTable.schema),
    .init("nhuanbut item import FILE", ItemTable.schema),
    .init("nhuanbut item grade FILE", GradeTable.schema),
    .init("nhuanbut work import FILE", WorkTable.schema),
    .init("nhuanbut remuneration import FILE", RemunerationTable.schema),
    .init("nhuanbut remuneration import FILE --period 2024-09", RemunerationSheet.schema),
    .init("nhuanbut opening import FILE --on 2024-01-01", OpeningTable.schema),
    .init("nhuanbut budget spend import FILE", SpendTable.schema),
    .init("nhuanbut budget request --year 2025 --plan FILE", PlanTable.schema),
    .init("nhuanbut reconcile FILE --period 2024-09", PortalTable.schema),
  ]
}
