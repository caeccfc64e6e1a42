public import Accounting

/// The law as one profile sees it (quy định áp dụng cho đơn vị): its own sets first, then what
/// they build on.
public struct Rules: Sendable {
  /// The settings of the profile.
  public let profile: ProfileSettings
  /// The sets, the profile's own first.
  let sets: [RateSet]
  /// The rows of the nearest set that has a royalty table, by genre.
  let royaltyRows: [GenreCode: [RoyaltyRow]]
  /// The rows of the national frame, by genre; empty where the profile's table is the frame.
  let frameRows: [GenreCode: [RoyaltyRow]]
  let genres: [GenreCode: Genre]
  let parameters: [ParameterKey: [ParameterRow]]
  let modifiers: [String: [ModifierRow]]

  /// The codes of all genres, in the order of the tables.
  public let genreCodes: [GenreCode]
  /// The codes of the modifiers of royalties, in the order of the tables.
  public let modifierCodes: [String]
  /// The codes of the modifiers of creation work, in the order of the tables.
  public let creationModifierCodes: [String]
  /// The codes of the activities of creation work, in the order of the tables.
  public let activityCodes: [String]

  /// The genre of a code, `nil` where no table knows it.
  public func genre(_ code: GenreCode) -> Genre? { genres[code] }

  /// A document by its number, the nearest set first.
  public func instrument(_ number: String) -> Instrument? {
    for set in sets {
      if let found = set.instruments.first(where: { $0.number == number }) { return found }
    }
    return nil
  }

  /// Whether another regulation probably governs what is published on a day.
  public func warning(on publishedOn: CivilDate) -> LawWarning? {
    profile.localDoubt(on: publishedOn)
  }
}
