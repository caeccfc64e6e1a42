import Accounting
import Diagnostics
import Legislation
import Persistence
import Royalties

/// Computes remuneration by what the ledger knows of its item: the one place that calls the
/// calculator.
struct RemunerationDesk {
  private let calculator: RemunerationCalculator
  private let store: RemunerationStore

  /// A desk that computes by the rules of an office, or by others.
  init(_ office: Office, rules: Rules? = nil) {
    calculator = RemunerationCalculator(rules: rules ?? office.rules)
    store = RemunerationStore(office.ledger.connection)
  }

  /// The royalty of an item or a part; `nil` where it is not graded.
  func royalty(of item: ItemID, part: PartID?) throws(Failure) -> RoyaltyBasis? {
    try Office.storage { () throws(StorageError) in try store.royalty(of: item, part: part) }
  }

  /// What the item's other remunerations pay the same person.
  func earlier(_ made: Remuneration) throws(Failure) -> Dong {
    guard let item = made.item else { return .zero }
    return try Office.storage { () throws(StorageError) in
      try store.paid(to: made.contributor, for: item, but: made.id)
    }
  }

  /// What a remuneration comes to; `nil` for a weight.
  func amount(
    of made: Remuneration, on eventOn: CivilDate, royalty: RoyaltyBasis?, earlier: Dong
  ) throws(RemunerationProblem) -> RemunerationAmount? {
    try calculator.amount(of: made, on: eventOn, royalty: royalty, earlier: earlier)
  }
}
