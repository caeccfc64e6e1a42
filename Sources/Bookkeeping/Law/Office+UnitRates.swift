public import Accounting
public import Diagnostics
import Legislation
import Persistence
public import Royalties

/// Why a rate of the unit is not set.
public enum UnitRateProblem: Problem, Hashable {
  /// Above the greatest rate of the law.
  case aboveMaximum(Dong, maximum: Dong, law: Text)
  /// Nothing or less.
  case notPositive
  /// Work done since was computed by the rate there is.
  case used(activity: String, from: CivilDate)

  public var code: String {
    switch self {
    case .aboveMaximum: "UNIT_RATE_ABOVE_MAXIMUM"
    case .notPositive: "UNIT_RATE_NOT_POSITIVE"
    case .used: "UNIT_RATE_USED"
    }
  }

  public var kind: ProblemKind { if case .used = self { .refused } else { .invalidInput } }

  public var law: Text? { if case .aboveMaximum(_, _, let law) = self { law } else { nil } }

  public var message: Text {
    switch self {
    case .aboveMaximum(let amount, let maximum, _):
      Text(
        vi: "mức \(amount) đ vượt mức tối đa \(maximum) đ",
        en: "the rate \(amount.englishText) đ is above the maximum of \(maximum.englishText) đ")
    case .notPositive: Text(vi: "mức chi phải lớn hơn 0", en: "a rate is above 0")
    case .used(let activity, let from):
      Text(
        vi: "từ ngày \(from.paperText) đã có công việc “\(activity)” tính theo mức hiện có",
        en: "work “\(activity)” done since \(from) was computed by the rate there is")
    }
  }

  public var remedy: Text {
    switch self {
    case .aboveMaximum(_, let maximum, _):
      Text(vi: "đặt từ \(maximum) đ trở xuống", en: "set \(maximum.englishText) đ or less")
    case .notPositive: Text(vi: "ghi số dương", en: "state a positive amount")
    case .used:
      Text(
        vi: "đặt mức mới từ một ngày sau đó: nhuanbut … --from NGÀY",
        en: "set it from a later day: nhuanbut … --from DATE")
    }
  }

  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [UnitRateProblem] = [
    .aboveMaximum(
      Dong(9_600), maximum: Dong(9_500),
      law: Citation(document: "194/2012/TT-BTC", article: "4.1.b").text),
    .notPositive, .used(activity: "entry-text", from: .example("2024-09-01")),
  ]
}

extension Office {
  /// The unit's own rates as rows beside the law's, each until the next of its activity begins.
  func unitRateEntries() throws(Failure) -> [RateEntry] {
    let rates = try storage { () throws(StorageError) in
      try WorkStore(ledger.connection).unitRates()
    }
    return rates.enumerated().map { index, rate in
      let next = rates.dropFirst(index + 1).first { $0.activity == rate.activity }
      return RateEntry(
        unitRate: rate.activity, amount: rate.amount, unit: rules.activityUnit(rate.activity),
        decision: rate.decision,
        validity: Validity(from: rate.from, to: next?.from.adding(days: -1)))
    }
  }

  /// Sets the unit's own rate for creation work from a day on (mức chi của đơn vị; 194/2012/TT-BTC:
  /// the head of the unit decides, at or under the maximum).
  ///
  /// - Throws: invalid (65) above the maximum of that day or for an unknown activity; refused (1)
  ///   where work done since was computed by another.
  public func setUnitRate(_ rate: UnitRate) throws(Failure) {
    guard rate.amount > .zero else { throw Failure(UnitRateProblem.notPositive) }
    let ceiling: CreationCeiling
    do { ceiling = try rules.creationRate(activity: rate.activity, on: rate.from) } catch {
      throw Failure(error)
    }
    guard rate.amount <= ceiling.maximum else {
      throw Failure(
        UnitRateProblem.aboveMaximum(
          rate.amount, maximum: ceiling.maximum, law: ceiling.citation.text))
    }
    try write { () throws(Failure) in
      let store = WorkStore(ledger.connection)
      let (known, isUsed) = try storage { () throws(StorageError) in
        (try store.unitRates(), try store.isUsed(rate.activity, from: rate.from))
      }
      if known.contains(rate) { return }
      if isUsed { throw Failure(UnitRateProblem.used(activity: rate.activity, from: rate.from)) }
      try storage { () throws(StorageError) in
        try store.set(rate)
        try SettingStore(ledger.connection).note(
          "rates unit", rate.activity,
          detail: "\(rate.amount.amount) from \(rate.from); \(rate.decision)", stamp: stamp)
      }
    }
  }
}
