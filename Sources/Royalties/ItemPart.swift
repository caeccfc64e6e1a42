public import Accounting

/// A part of a published item (tin, bài), or the item where it has no parts.
public struct ItemPart: Hashable, Sendable {
  /// What identifies the part.
  public private(set) var key: PartKey
  /// The title.
  public var title: String
  /// The genre (thể loại).
  public var genre: GenreCode
  /// Who made it and how they share.
  public var contributors: ShareList
  /// The day it was published, which states that the editorial board passed it
  /// (11/2024/QĐ-UBND, 6.1.g); the entitlement arises on it (20.2).
  public var publishedOn: CivilDate?
  /// The day the work was assigned or ordered (287/2026/NĐ-CP, 19.1).
  public var assignedOn: CivilDate?
  /// Where it stands on the portal.
  public var url: String?
  /// The site on which it stands, the portal where none is stated.
  public var site: SiteCode
  /// The section of the site (chuyên mục).
  public var section: String?
  /// Where its content comes from.
  public var origin: ItemOrigin
  /// How it arrived.
  public var channel: ItemChannel
  /// The language it is written in.
  public var language: String?
  /// Its length in the unit of the table.
  public var length: Quantity?
  /// The circumstances recorded with the part; a grading may state its own.
  public var modifiers: [Modifier]
  /// The ground recorded with the part; a grading may state its own.
  public var basis: String?
  /// Whether it counts toward a quota.
  public var quota: Quota
  /// Who reviewed it.
  public var reviewedBy: String?
  /// When it was reviewed.
  public var reviewedOn: CivilDate?
  /// A note.
  public var note: String?

  /// Creates a part of which only what is required is known.
  public init(key: PartKey, title: String, genre: GenreCode, contributors: ShareList) {
    self.key = key
    self.title = title
    self.genre = genre
    self.contributors = contributors
    site = .portal
    origin = .original
    channel = .submitted
    modifiers = []
    quota = .unstated
  }

  /// The part under another key.
  public func renamed(to key: PartKey) -> ItemPart {
    var part = self
    part.key = key
    return part
  }

  /// Whether it is only submitted: not published, or not before a later day.
  public func isSubmitted(on today: CivilDate) -> Bool {
    publishedOn.map { $0 > today } ?? true
  }

  /// What all parts of one item have in common.
  public var heading: ItemHeading {
    ItemHeading(
      publishedOn: publishedOn, title: title, url: url, site: site, section: section,
      channel: channel)
  }
}

extension SiteCode {
  /// The portal itself, which every ledger has.
  public static var portal: SiteCode {
    guard let code = SiteCode("portal") else { preconditionFailure("portal is a code") }
    return code
  }
}
