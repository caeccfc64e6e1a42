import Accounting

/// The tables of one folder of the rate book, as they were read.
struct RateSet: Sendable {
  let name: String
  var instruments: [Instrument] = []
  var genres: [Genre] = []
  var parameters: [ParameterRow] = []
  var royalties: [RoyaltyRow] = []
  var derived: [DerivedRow] = []
  var modifiers: [ModifierRow] = []
  var creation: [CreationRow] = []
  var withholding: [WithholdingRow] = []
  var transitions: [TransitionRow] = []
  var gaps: [GapRow] = []
  var profile: [ProfileEntry] = []
}
