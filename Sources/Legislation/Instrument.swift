public import Accounting

/// A legal document of the register (văn bản quy phạm pháp luật).
public struct Instrument: Hashable, Sendable {
  /// The set of the rate book that registers it.
  public let set: String
  /// Its number, such as `18/2014/NĐ-CP`.
  public let number: String
  /// Who issued it.
  public let issuer: String
  /// Its title.
  public let title: String
  /// The day it was issued.
  public let issuedOn: CivilDate?
  /// The first day it is in force.
  public let inForceFrom: CivilDate?
  /// The last day it is in force.
  public let endedOn: CivilDate?
  /// The number of the document that replaced it.
  public let replacedBy: String?
  /// The number of the document it was issued under; it ends with that one.
  public let issuedUnder: String?
  /// Where its text was read.
  public let source: String
  /// Whether it was read in one source alone.
  public let isSingleSource: Bool
  /// The day it was last checked.
  public let checkedOn: CivilDate
  /// How well it is known.
  public let confidence: Confidence
  /// What else the reader should know.
  public let note: String
}
