public import Accounting

extension Rules {
  /// The greatest rate for an activity of creation work on a day.
  ///
  /// - Throws: `unknownActivity` or `nothingInForce`.
  public func creationRate(
    activity: String, on date: CivilDate
  ) throws(LawProblem) -> CreationCeiling {
    throw .unknownActivity(activity, nearest: nil)
  }

  /// A modifier of creation work for an activity on a day.
  ///
  /// - Throws: `unknownModifier`, `modifierNotForActivity` or `nothingInForce`.
  public func creationModifier(
    _ code: String, activity: String, on date: CivilDate
  ) throws(LawProblem) -> ModifierRule {
    throw .unknownModifier(code, nearest: nil)
  }

  /// The characters of one page: 46 lines × 70 (194/2012/TT-BTC, Điều 4).
  public func pageCharacters(on date: CivilDate) -> Int? { nil }
}
