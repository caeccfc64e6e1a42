import Accounting
import Legislation
import Persistence
import Royalties

/// What parts alike were graded before, with the working that is kept of it: of a hundred thousand
/// rows most differ in nothing that bears on their amount.
struct GradeMemory {
  /// All that an amount depends on; its day is that on which the law last changed.
  struct Question: Hashable {
    private let subject: Subject
    private let since: CivilDate
    private let terms: RoyaltyTerms
    private let kinds: [ContributorKind]

    /// `nil` for a part whose working holds a day of its own, or that has no day.
    init?(
      _ part: ItemPart, _ grading: Grading, likeness: Int?, under terms: RoyaltyTerms,
      kinds: [ContributorKind], in stretches: LawStretches
    ) {
      guard part.assignedOn == nil, let publishedOn = part.publishedOn else { return nil }
      subject = likeness.map { .row($0, part.key.part) } ?? Subject(part, grading)
      since = stretches.firstDay(of: publishedOn)
      self.terms = terms
      self.kinds = kinds
    }
  }

  /// What is graded.
  private enum Subject: Hashable {
    /// A row like others of its file.
    case row(Int, PartID?)
    /// A part, taken whole but for what identifies and describes it, so that whatever is added to a
    /// part counts until it is known not to.
    case part(ItemPart, Grading)

    init(_ part: ItemPart, _ grading: Grading) {
      var alike = part.renamed(to: PartKey(item: Self.anyItem, part: part.key.part))
      alike.title = ""
      alike.url = nil
      alike.publishedOn = nil
      alike.reviewedBy = nil
      alike.reviewedOn = nil
      alike.note = nil
      self = .part(alike, grading)
    }

    private static let anyItem: ItemID = {
      guard let code = ItemID("-") else { preconditionFailure("a hyphen is a code") }
      return code
    }()
  }

  struct Answer {
    let grade: KeptGrade
    let warnings: [RoyaltyFault]
  }

  /// Beyond this many answers the memory starts anew rather than grow without end.
  private static let limit = 1024

  private var answers: [Question: Answer] = [:]

  subscript(question: Question) -> Answer? {
    get { answers[question] }
    set {
      if answers.count >= Self.limit { answers.removeAll(keepingCapacity: true) }
      answers[question] = newValue
    }
  }
}
