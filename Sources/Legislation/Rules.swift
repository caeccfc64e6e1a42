public import Accounting
import Diagnostics

/// The law as one profile sees it (quy định áp dụng cho đơn vị): its own sets first, then what
/// they build on.
public struct Rules: Sendable {
  /// The settings of the profile.
  public private(set) var profile: ProfileSettings
  /// The sets, the profile's own first.
  let sets: [RateSet]
  /// The set whose royalty table applies: the nearest that has one.
  let tableSet: RateSet?
  /// The rows of that table, by genre.
  let royaltyRows: [GenreCode: [RoyaltyRow]]
  /// The rows of the national frame, by genre: the table of the last set that has one.
  let frameRows: [GenreCode: [RoyaltyRow]]
  /// The genres, the nearest set's first.
  let genres: [GenreCode: Genre]
  /// The rows of all sets, the nearest set's first; the first in force wins.
  let parameters: [ParameterKey: [ParameterRow]]
  let modifierRows: [String: [ModifierRow]]
  let creationRows: [String: [CreationRow]]

  /// The codes of all genres, in the order of the tables.
  public let genreCodes: [GenreCode]
  /// The codes of the modifiers of royalties, in the order of the tables.
  public let modifierCodes: [String]
  /// The codes of the modifiers of creation work, in the order of the tables.
  public let creationModifierCodes: [String]
  /// The codes of the activities of creation work, in the order of the tables.
  public let activityCodes: [String]

  init(profile name: String, lineage: [RateSet]) {
    // The nearest set's entries stand last, for the later of two entries wins.
    let entries = lineage.reversed().flatMap { $0.profile.map(\.entry) }
    profile = ProfileSettings(profile: name, entries: entries)
    sets = lineage
    tableSet = lineage.first { !$0.royalties.isEmpty }
    royaltyRows = Dictionary(grouping: tableSet?.royalties ?? [], by: \.genre)
    frameRows = Dictionary(
      grouping: lineage.last { !$0.royalties.isEmpty }?.royalties ?? [], by: \.genre)
    let allGenres = lineage.flatMap { $0.genres.map(\.genre) }
    genres = Dictionary(allGenres.map { ($0.code, $0) }) { nearest, _ in nearest }
    parameters = Dictionary(grouping: lineage.flatMap(\.parameters), by: \.key)
    let modifiers = lineage.flatMap(\.modifiers)
    modifierRows = Dictionary(grouping: modifiers, by: \.chain)
    creationRows = Dictionary(grouping: lineage.flatMap(\.creation), by: \.activity)
    genreCodes = Self.distinct(allGenres.map(\.code))
    modifierCodes = Self.distinct(modifiers.filter { $0.regime == .royalty }.map(\.rule.code))
    creationModifierCodes = Self.distinct(
      modifiers.filter { $0.regime == .creation }.map(\.rule.code))
    activityCodes = Self.distinct(lineage.flatMap(\.creation).map(\.activity))
  }

  /// The same law under the unit's own settings.
  public func overlaid(with own: [ProfileEntry]) -> Rules {
    var rules = self
    rules.profile = profile.overlaid(with: own)
    return rules
  }

  private static func distinct<Word: Hashable>(_ words: [Word]) -> [Word] {
    var met: Set<Word> = []
    return words.filter { met.insert($0).inserted }
  }

  /// The genre of a code, `nil` where no table knows it.
  public func genre(_ code: GenreCode) -> Genre? { genres[code] }

  /// The name of a modifier, whenever it was in force; `nil` where no table knows it.
  public func modifierName(_ code: String) -> String? {
    for set in sets {
      if let row = set.modifiers.first(where: { $0.rule.code == code }) { return row.rule.name }
    }
    return nil
  }

  /// A document by its number, the nearest set's first.
  public func instrument(_ number: String) -> Instrument? {
    for set in sets {
      let found = set.documents.first { $0.instrument.number == number }
      if let found { return found.instrument }
    }
    return nil
  }

  /// Whether another regulation probably governs what is published on a day.
  public func warning(on publishedOn: CivilDate) -> LawWarning? {
    profile.localDoubt(on: publishedOn)
  }

  /// The row of a scalar in force on a day.
  func parameter(_ key: ParameterKey, on date: CivilDate) -> ParameterRow? {
    parameters[key]?.inForce(on: date)
  }
}
