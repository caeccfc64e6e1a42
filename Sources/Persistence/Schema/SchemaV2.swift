import SQLite

/// The tables of a ledger, second version: corrections, creation work, remuneration, the whole of
/// payment and of the budget.
///
/// Invariants kept here, besides those of the first version:
/// 6. A posted row of the new tables is never changed, deleted or replaced either; each bears the
///    entry it was posted with, and the canonical bytes of that entry (format 2) cover it.
/// 7. A share stands in at most one live run: `liveShare` is unique over `isLive = 1`. A run that
///    is voided, and a transfer that came back, leave their rows behind with `isLive = 0`.
/// 8. No more of a share is reversed than it came to; no more of an advance or a receivable is
///    taken back than there was.
/// 9. Months close in order and never reopen.
/// 10. A work, and a remuneration, is approved once.
/// 11. The months of a line's budget year (`budgetMonth`) sum to its position.
enum SchemaV2 {
  static let sql: SQL =
    masterData + content + corrections + payments + budget + runs + periods + guards + limits
}
