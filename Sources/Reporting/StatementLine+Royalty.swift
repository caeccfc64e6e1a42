public import Accounting
public import Payments

extension StatementLine {
  /// One contributor's share of a royalty line, with nothing of the others.
  ///
  /// - Parameter stated: the share as the item states it, nothing for equal parts.
  public init(
    _ line: RoyaltyLine, _ share: LineShare, stated: String?, _ context: PaperContext
  ) {
    self.init(
      kind: line.kind.code == "line" ? "royalty" : line.kind.code, item: line.item,
      part: line.part, eventOn: line.publishedOn, title: line.title, genre: line.genre,
      role: share.role,
      working: Self.working(of: line, share, stated: stated, context), amount: share.amount,
      state: share.state, run: nil, paidOn: nil, tax: nil)
  }

  /// A share of creation work or remuneration, or what corrects one.
  ///
  /// - Parameter own: the kind of a share that corrects nothing.
  public init(
    _ kind: LineKind, own: String, item: String, eventOn: CivilDate, title: String, role: String,
    amount: Dong, state: PartState
  ) {
    self.init(
      kind: kind == .line ? own : kind.code, item: item, part: "", eventOn: eventOn, title: title,
      genre: nil, role: role, working: kind.words ?? "", amount: amount, state: state, run: nil,
      paidOn: nil, tax: nil)
  }

  /// Whether a run may pay it by itself: corrections follow the line they correct.
  public var isOwn: Bool { kind != "reversal" && kind != "adjustment" }

  /// The same line with the run that pays it.
  public func paid(in run: String?, on date: CivilDate?, tax: Dong) -> StatementLine {
    StatementLine(
      kind: kind, item: item, part: part, eventOn: eventOn, title: title, genre: genre, role: role,
      working: working, amount: amount, state: state, run: run, paidOn: date, tax: tax)
  }

  /// `Hệ số 1,5 × 234.000; hưởng 60%`.
  private static func working(
    of line: RoyaltyLine, _ share: LineShare, stated: String?, _ context: PaperContext
  ) -> String {
    if let words = line.kind.words { return words }
    guard line.state.isCounted else { return "" }
    var steps: [String] = []
    if let coefficient = line.coefficient, let unitValue = line.unitValue {
      steps.append("Hệ số \(coefficient.replacing(".", with: ",")) × \(unitValue)")
    } else {
      steps.append("Mức khoán")
    }
    if !line.modifiers.isEmpty { steps.append(context.words(line.modifiers)) }
    if let percent = line.sitePercent {
      steps.append("trang thành phần hưởng \(percent.replacing(".", with: ","))%")
    }
    if line.shares.count > 1 {
      steps.append(stated.map { "phần hưởng \($0)" } ?? "chia đều \(line.shares.count) người")
    }
    if share.amount == .zero, line.withinQuota != .zero { steps.append("trong định mức được giao") }
    return steps.joined(separator: "; ")
  }
}
