public import Accounting
public import Diagnostics
import Royalties
public import Tabular

/// The columns of a portal's export.
public enum PortalColumn: Int, TableColumn {
  case id, url, title, publishedOn, site, section

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .id: ItemColumn.id.headings
    case .url: ItemColumn.url.headings
    case .title: ItemColumn.title.headings
    case .publishedOn: ItemColumn.publishedOn.headings
    case .site: ItemColumn.site.headings
    case .section: ItemColumn.section.headings
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool { self == .id }
}

/// A row of a portal's export (dòng xuất từ cổng); what it does not state is `nil`.
public struct PortalRow: Sendable {
  /// The item.
  public let id: ItemID
  /// Where it stands.
  public let url: String?
  /// Its title.
  public let title: String?
  /// When it appeared.
  public let publishedOn: CivilDate?
  /// The site; an empty one is the portal.
  public let site: SiteCode?
  /// The section.
  public let section: String?
  /// The line on which the row begins.
  public let line: Int
}

/// A portal's export of what it published (tệp xuất từ cổng).
public struct PortalTable: Sendable {
  /// The columns of the file.
  public static let schema = PortalColumn.schema()

  /// Reads an export.
  public init() {}

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> PortalRow? {
    var reader = RowReader<PortalColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let id: ItemID? = reader.requiredCode(.id)
    let published = reader.date(.publishedOn)
    var site: SiteCode? = reader.code(.site)
    if site == nil, row.hasColumn(PortalColumn.site.rawValue) { site = .portal }
    guard reader.isClean, let id else { return nil }
    return PortalRow(
      id: id, url: reader.text(.url), title: reader.text(.title), publishedOn: published,
      site: site, section: reader.text(.section), line: row.line)
  }
}
