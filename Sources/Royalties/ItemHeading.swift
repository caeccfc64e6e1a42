public import Accounting

/// What the parts of one item must agree in.
public struct ItemHeading: Hashable, Sendable {
  /// The publication date.
  public let publishedOn: CivilDate?
  /// The title.
  public let title: String
  /// Where it stands on the portal.
  public let url: String?
  /// The site.
  public let site: SiteCode
  /// The section.
  public let section: String?
  /// How it arrived.
  public let channel: ItemChannel

  /// One of the things that must agree, with the heading it has in an input.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// The publication date.
    case publishedOn = "published_on"
    /// The title.
    case title
    /// Where it stands on the portal.
    case url
    /// The site.
    case site
    /// The section.
    case section
    /// How it arrived.
    case channel
  }

  /// In what two headings differ, in the order of the fields.
  public func differences(from other: ItemHeading) -> [Field] {
    guard self != other else { return [] }
    return Field.allCases.filter { field in
      switch field {
      case .publishedOn: publishedOn != other.publishedOn
      case .title: title != other.title
      case .url: url != other.url
      case .site: site != other.site
      case .section: section != other.section
      case .channel: channel != other.channel
      }
    }
  }
}
