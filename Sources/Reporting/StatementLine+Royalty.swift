import Accounting
import Payments

extension StatementLine {
  /// One contributor's share of a royalty line, with nothing of the others.
  ///
  /// - Parameters:
  ///   - line: the royalty line.
  ///   - share: the contributor's share of it.
  ///   - stated: the share as the item states it, nothing for equal parts.
  ///   - context: what the genres and modifiers are called.
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

  /// A stated share in words: a percentage, or a weight beside those of the others.
  static func share(_ stated: String) -> String {
    stated.hasSuffix("%") ? "phần hưởng \(stated)" : "hưởng theo trọng số \(stated)"
  }

  /// `Hệ số 1,5 × 234.000; hưởng 60%`.
  private static func working(
    of line: RoyaltyLine, _ share: LineShare, stated: String?, _ context: PaperContext
  ) -> String {
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
      steps.append(stated.map { Self.share($0) } ?? "chia đều \(line.shares.count) người")
    }
    if share.amount == .zero, line.withinQuota != .zero { steps.append("trong định mức được giao") }
    return steps.joined(separator: "; ")
  }
}
