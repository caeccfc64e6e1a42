public import Accounting

/// A genre of a royalty table (thể loại).
public struct Genre: Hashable, Sendable {
  /// Its code.
  public let code: GenreCode
  /// Its Vietnamese name.
  public let name: String
  /// The genre of the national frame under whose ceiling it falls; a national genre is its own.
  public let nationalGenre: GenreCode?
  /// The group of the frame, as the table prints it.
  public let group: String
}
