import Accounting
import Budgeting
package import Diagnostics
import Files
import Intake
import Legislation
import Payments
import Persistence
import Planning
import Royalties
import Tabular
import Typesetting

/// An example of every problem that the office's work can end in, from which `help errors` and
/// `docs/errors.md` are made.
package enum ProblemCatalogue {
  /// The codes that never stop a command.
  package static let warnings: Set<String> = Set(
    LawWarning.examples.map(\.code) + [
      "TAX_CODE_CHECK", "TOTAL_UNUSED", "COMMITMENT_EXCEEDED", "OPENING_OVER_ALLOTMENT",
      "OVER_ALLOTMENT",
    ] + FundCapProblem.examples.map(\.code) + BudgetWarning.examples.map(\.code)
      + DayWarning.examples.map(\.code))

  /// The examples, room by room.
  package static let all: [any Problem] = {
    var all: [any Problem] = []
    all += FileProblem.examples as [any Problem]
    all += StorageProblem.examples as [any Problem]
    all += TabularProblem.examples as [any Problem]
    all += IntakeProblem.examples as [any Problem]
    all += RoyaltyProblem.examples as [any Problem]
    all += LawProblem.examples as [any Problem]
    all += LawWarning.examples as [any Problem]
    all += RateUseProblem.examples as [any Problem]
    all += CreationProblem.examples as [any Problem]
    all += RemunerationProblem.examples as [any Problem]
    all += UnitRateProblem.examples as [any Problem]
    all += FundCapProblem.examples as [any Problem]
    all += OfficeProblem.examples as [any Problem]
    all += MergeProblem.examples as [any Problem]
    all += BudgetProblem.examples as [any Problem]
    all += BudgetWarning.examples as [any Problem]
    all += DayWarning.examples as [any Problem]
    all += SpendingProblem.examples as [any Problem]
    all += SettlementProblem.examples as [any Problem]
    all += RequestProblem.examples as [any Problem]
    all += RunProblem.examples as [any Problem]
    all += ReversalProblem.examples as [any Problem]
    all += WithholdingProblem.examples as [any Problem]
    all += AdvanceProblem.examples as [any Problem]
    all += TaxProblem.examples as [any Problem]
    all += PayableProblem.examples as [any Problem]
    all += OpeningProblem.examples as [any Problem]
    all += PeriodProblem.examples as [any Problem]
    all += WorkbookProblem.examples as [any Problem]
    all += ConsolidationProblem.examples as [any Problem]
    all.append(LedgerUnsound(unsound))
    all.append(ReconcileProblem(count: 3))
    return all
  }()

  private static let unsound = LedgerVerdict(
    entries: 180, seal: Seal(sequence: 180, digest: Digest(of: [])), faults: [], count: 1,
    givenTimes: 0, earlier: [])
}
