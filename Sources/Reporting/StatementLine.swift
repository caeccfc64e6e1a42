public import Accounting
public import Payments

/// One thing a contributor is paid for.
public struct StatementLine: Sendable {
  /// `royalty`, `reversal`, `adjustment`, `remuneration`, `incentive`,
  /// `creation` or `opening`.
  public let kind: String
  /// The item, the work or the remuneration.
  public let item: String
  /// The part, empty for the whole.
  public let part: String
  /// The event date.
  public let eventOn: CivilDate
  /// What it is about.
  public let title: String
  /// The genre, nothing for other work.
  public let genre: String?
  /// The contributor's role.
  public let role: String
  /// How the amount came about, in words.
  public let working: String
  /// The contributor's amount.
  public let amount: Dong
  /// Where it stands.
  public let state: PartState
  /// The run that pays it.
  public let run: String?
  /// When it was paid.
  public let paidOn: CivilDate?
  /// The tax withheld on it, nothing before a run.
  public let tax: Dong?
  /// What the run pays of it, before tax; nothing before a run.
  public var gross: Dong?
  /// What was taken back of it so far.
  public var reversed = Dong.zero
  /// Whether it takes back what had been paid.
  public var wasPaid = false
  /// The documents the amount rests on.
  public var documents: [String] = []

  /// Creates a line.
  public init(
    kind: String, item: String, part: String, eventOn: CivilDate, title: String, genre: String?,
    role: String, working: String, amount: Dong, state: PartState, run: String?,
    paidOn: CivilDate?, tax: Dong?
  ) {
    self.kind = kind
    self.item = item
    self.part = part
    self.eventOn = eventOn
    self.title = title
    self.genre = genre
    self.role = role
    self.working = working
    self.amount = amount
    self.state = state
    self.run = run
    self.paidOn = paidOn
    self.tax = tax
  }

  /// What reaches the contributor, nothing before a run.
  public var net: Dong? { tax.map { (gross ?? amount) - $0 } }
  /// Whether a run has paid it.
  public var isPaid: Bool { paidOn != nil || state == .paid }
  /// What is still to come of it, before tax.
  public var waiting: Dong {
    guard !isPaid, [.graded, .approved, .inRun].contains(state) else { return .zero }
    return amount - reversed
  }
}
