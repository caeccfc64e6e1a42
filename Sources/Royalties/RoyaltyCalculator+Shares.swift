import Accounting
import Diagnostics
import Legislation

extension RoyaltyCalculator {
  /// Whose shares lie within a quota (18/2014/NĐ-CP, 4.11 and 4.12), each with the clause.
  func takenByQuota(
    _ job: inout RoyaltyJob, kindOf: (ContributorCode, CivilDate) -> ContributorKind
  ) -> [ContributorCode: ContributorKind] {
    var payroll: [ContributorCode: ContributorKind] = [:]
    for share in job.part.contributors.shares {
      let kind = kindOf(share.contributor, job.publishedOn)
      if kind.isOnPayroll { payroll[share.contributor] = kind }
    }
    switch job.part.quota {
    case .outside: return [:]
    case .within:
      if payroll.isEmpty { job.warn(.quota(nil), RoyaltyProblem.quotaOfNobody) }
      return payroll
    case .withinOf(let codes):
      for (index, code) in codes.enumerated() where payroll[code] == nil {
        let isStranger = !job.part.contributors.shares.contains { $0.contributor == code }
        job.fault(
          .quota(index),
          isStranger ? RoyaltyProblem.quotaStranger(code) : RoyaltyProblem.quotaOffPayroll(code))
      }
      return payroll.filter { codes.contains($0.key) }
    case .unstated:
      guard let taken = job.terms.monthlyQuota else {
        if !payroll.isEmpty {
          job.fault(.quota(nil), RoyaltyProblem.quotaUnstated(payroll.keys.sorted()))
        }
        return [:]
      }
      return payroll.filter { taken.contains($0.key) }
    }
  }

  /// Splits the line over the shares and takes what lies within a quota.
  func settle(
    _ job: RoyaltyJob, line: RoyaltyLine, taken: [ContributorCode: ContributorKind]
  ) -> RoyaltyAmount {
    let list = job.part.contributors
    let parts =
      list.shares.count == 1
      ? [line.amount] : Split.byLargestRemainder(line.amount, weights: list.weights)
    var shares: [ShareAmount] = []
    for (share, part) in zip(list.shares, parts) {
      let isTaken = taken[share.contributor] != nil
      shares.append(
        ShareAmount(
          contributor: share.contributor, role: share.role, amount: isTaken ? .zero : part,
          withinQuota: isTaken ? part : .zero, isWithinQuota: isTaken))
    }
    let payable = shares.map(\.amount).sum()
    let working = Working(
      .amount, detail: job.part.key.label, payable,
      children: steps(line, payable: payable) + shareSteps(job, shares, taken))
    return RoyaltyAmount(
      amount: line.amount, payable: payable, withinQuota: line.amount - payable,
      coefficient: line.coefficient, unitValue: line.unitValue, sitePercent: line.sitePercent,
      modifiers: line.modifiers, shares: shares, working: working, warnings: job.warnings)
  }

  /// The steps of the line, gathered under its total where the quota took something of it.
  private func steps(_ line: RoyaltyLine, payable: Dong) -> [Working] {
    payable == line.amount
      ? line.steps : [Working(.total, line.amount, children: line.steps)]
  }

  private func shareSteps(
    _ job: RoyaltyJob, _ shares: [ShareAmount], _ taken: [ContributorCode: ContributorKind]
  ) -> [Working] {
    let list = job.part.contributors
    guard list.shares.count > 1 || !taken.isEmpty else { return [] }
    return zip(list.shares, shares).map { share, amount in
      var children: [Working] = []
      switch list.form {
      case .equal: children.append(Working(.weight, value: "1", unit: .factor))
      case .percent:
        children.append(Working(.percent, Percentage(hundredths: share.weight)))
      case .weight:
        children.append(
          Working(.weight, value: list.statedShare(share) ?? "", unit: .factor))
      }
      if let kind = taken[share.contributor] {
        children.append(
          Working(.withinQuota, amount.withinQuota, citation: quotaClause(kind, on: job.law.date)))
      }
      return Working(
        .share, detail: share.contributor.text, amount.amount, children: children)
    }
  }

  /// The clause by which work within the quota is not paid, while its decree is in force.
  private func quotaClause(_ kind: ContributorKind, on date: CivilDate) -> Citation? {
    guard let term = rules.paymentTerm(publishedOn: date) else { return nil }
    return Citation(
      document: term.citation.document, article: kind == .employee ? "4.11" : "4.12")
  }
}
