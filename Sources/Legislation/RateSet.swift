import Accounting

/// The tables of one folder of the rate book, as they were read.
struct RateSet: Sendable {
  let name: String
  var documents: [RegisteredDocument] = []
  var genres: [GenreRow] = []
  var parameters: [ParameterRow] = []
  var royalties: [RoyaltyRow] = []
  var derived: [DerivedRow] = []
  var modifiers: [ModifierRow] = []
  var creation: [CreationRow] = []
  var withholding: [WithholdingRow] = []
  var transitions: [TransitionRow] = []
  var gaps: [GapRow] = []
  var profile: [ProfileRow] = []

  init(name: String) {
    self.name = name
  }

  /// The set it builds on.
  var parent: ProfileRow? { profile.first { $0.entry.key == .buildsOn } }
}

/// A row of `documents.csv` with the places of what it refers to.
struct RegisteredDocument: Sendable {
  let instrument: Instrument
  let mark: Mark
  let replacedByMark: Mark
  let underMark: Mark
}

/// A row of `genres.csv`.
struct GenreRow: Sendable {
  let genre: Genre
  let mark: Mark
  let nationalMark: Mark
}

/// A row of `profile.csv`.
struct ProfileRow: Sendable {
  let entry: ProfileEntry
  let mark: Mark
  let valueMark: Mark
}
