/// An entry about to be posted (bút toán).
public struct EntryDraft: Hashable, Sendable {
  /// What it records.
  public let kind: EntryKind
  /// The day it is posted on.
  public let date: CivilDate
  /// What it is about, in a few words.
  public let memo: String?
  /// The entry it reverses.
  public let reverses: Int64?
  /// The budget year its memoranda belong to.
  public let budgetYear: Int?
  /// Its two or more sides; debits equal credits.
  public let postings: [Posting]

  /// Creates a draft; an unbalanced one is a defect. Postings of nothing are left out.
  public init(
    kind: EntryKind, date: CivilDate, memo: String? = nil, reverses: Int64? = nil,
    budgetYear: Int? = nil, postings: [Posting]
  ) {
    precondition(postings.isBalanced, "an entry's debits equal its credits")
    self.kind = kind
    self.date = date
    self.memo = memo
    self.reverses = reverses
    self.budgetYear = budgetYear
    self.postings = postings.filter { !$0.debit.isZero || !$0.credit.isZero }
  }
}
