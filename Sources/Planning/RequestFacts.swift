public import Accounting
public import Budgeting

/// What was graded in a genre and charged to a line in the last twelve full months.
public struct GenreHistory: Hashable, Sendable {
  /// The budget line.
  public let line: LineCode
  /// The genre.
  public let genre: GenreCode
  /// How many parts.
  public let parts: Int
  /// The sum of their coefficients, in ten-thousandths.
  public let tenThousandths: Int64

  /// States a history.
  public init(line: LineCode, genre: GenreCode, parts: Int, tenThousandths: Int64) {
    self.line = line
    self.genre = genre
    self.parts = parts
    self.tenThousandths = tenThousandths
  }

  /// The sum of the coefficients.
  public var coefficients: ExactNumber { ExactNumber(Int128(tenThousandths), over: 10_000) }
}

/// A row of the plan (nội dung trong kế hoạch), which growth does not touch.
public struct PlanRow: Hashable, Sendable {
  /// The budget line.
  public let line: LineCode
  /// What it is for.
  public let content: String
  /// What the quantity counts.
  public let unit: String?
  /// How many, in ten-thousandths.
  public let tenThousandths: Int64
  /// The price of one.
  public let unitPrice: Dong
  /// Why that many at that price.
  public let basis: String?

  /// Plans something.
  public init(
    line: LineCode, content: String, unit: String?, tenThousandths: Int64, unitPrice: Dong,
    basis: String?
  ) {
    self.line = line
    self.content = content
    self.unit = unit
    self.tenThousandths = tenThousandths
    self.unitPrice = unitPrice
    self.basis = basis
  }

  /// How many.
  public var quantity: ExactNumber { ExactNumber(Int128(tenThousandths), over: 10_000) }
}

/// What the ledger and the plan say, from which a request is made.
public struct RequestFacts: Sendable {
  /// The lines in the profile's order.
  public let lines: [BudgetLine]
  /// The last full month; the history ends with it.
  public let lastFullMonth: Month
  /// What was graded in the twelve months that end with it.
  public let history: [GenreHistory]
  /// The plan.
  public let plan: [PlanRow]
  /// What was paid in the year before the last, by line.
  public let lastYear: [LineCode: Dong]
  /// What was committed and paid in the year before the request's, up to the last full month.
  public let thisYear: [LineCode: Dong]

  /// States the facts.
  public init(
    lines: [BudgetLine], lastFullMonth: Month, history: [GenreHistory], plan: [PlanRow],
    lastYear: [LineCode: Dong], thisYear: [LineCode: Dong]
  ) {
    self.lines = lines
    self.lastFullMonth = lastFullMonth
    self.history = history
    self.plan = plan
    self.lastYear = lastYear
    self.thisYear = thisYear
  }
}
