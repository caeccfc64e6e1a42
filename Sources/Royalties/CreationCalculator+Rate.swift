import Accounting
import Legislation

extension CreationCalculator {
  /// The rate for one unit before modifiers: as stated, else the unit's own of the day, which is
  /// halved for own staff.
  func rate(_ job: inout CreationJob, _ ceiling: CreationCeiling, isStaff: Bool) -> CreationFactor?
  {
    let share = isStaff ? ceiling.forStaff : nil
    let law = ceiling.citation.text
    func bound(_ maximum: Dong) -> Working {
      Working(.maximum, maximum, citation: ceiling.citation, effective: ceiling.validity.from)
    }
    if let stated = job.work.rate {
      // What is shown never promises more than is allowed.
      let greatest = ceiling.greatest(share)
      let shown = Dong(Int64(greatest.numerator / greatest.denominator))
      guard !greatest.isLess(than: ExactNumber(stated)) else {
        job.fault(
          "rate",
          CreationProblem.rateAboveMaximum(
            stated, maximum: shown, isStaff: isStaff, law: law))
        return nil
      }
      return CreationFactor(
        value: ExactNumber(stated),
        steps: [
          Working(
            .rate, detail: job.work.activity, stated,
            children: [bound(shown)] + basis(job.work.decision ?? job.work.contract))
        ])
    }
    guard let own = ownRate(of: job.work) else {
      job.fault(
        "rate",
        CreationProblem.rateMissing(
          activity: job.work.activity, date: job.work.doneOn, maximum: ceiling.maximum))
      return nil
    }
    guard own.amount <= ceiling.maximum else {
      job.fault(
        "rate",
        CreationProblem.rateAboveMaximum(
          own.amount, maximum: ceiling.maximum, isStaff: false, law: law))
      return nil
    }
    let step = Working(
      .rate, detail: job.work.activity, own.amount, effective: own.from,
      children: [bound(ceiling.maximum)] + basis(own.decision))
    guard let share else {
      return CreationFactor(value: ExactNumber(own.amount), steps: [step])
    }
    return CreationFactor(
      value: share.of(own.amount),
      steps: [
        step, Working(.staffShare, share.percentage, citation: share.citation),
      ])
  }

  private func basis(_ text: String?) -> [Working] {
    text.map { [Working(.basis, value: $0, unit: .text)] } ?? []
  }

  /// The unit's own rate on the day of the work: the latest that has begun.
  private func ownRate(of work: CreationWork) -> UnitRate? {
    rates[work.activity]?.filter { $0.from <= work.doneOn }.max { $0.from < $1.from }
  }
}

/// What own staff gets of a rate (194/2012/TT-BTC, 2.2).
private struct StaffShare {
  let percentage: Percentage
  let citation: Citation?

  func of(_ amount: Dong) -> ExactNumber {
    guard let part = ExactNumber(amount).multiplied(by: ExactNumber(percentage)) else {
      preconditionFailure("a share of a rate is within reach")
    }
    return part
  }
}

extension CreationCeiling {
  /// The share of own staff; where the law of the day says nothing of them, half too.
  fileprivate var forStaff: StaffShare {
    StaffShare(
      percentage: staffShare?.percentage ?? Percentage(50), citation: staffShare?.citation)
  }

  /// The greatest rate, of own staff their share of it.
  fileprivate func greatest(_ share: StaffShare?) -> ExactNumber {
    share.map { $0.of(maximum) } ?? ExactNumber(maximum)
  }
}
