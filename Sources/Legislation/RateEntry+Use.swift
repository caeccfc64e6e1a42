public import Accounting

extension RateEntry {
  /// Whether an amount explained so rests on this row.
  ///
  /// Documents are compared and not articles, which may be read more exactly later.
  ///
  /// - Parameters:
  ///   - working: the working as it was stored.
  ///   - genre: the genre of the part, `nil` for what is not part of an item.
  ///   - date: the day whose law applied.
  public func isBehind(_ working: Working, genre: GenreCode?, on date: CivilDate) -> Bool {
    guard validity.contains(date) else { return false }
    switch table {
    case .royalties: return working.contains { isRow(of: $0, genre: genre) || isCeiling(of: $0) }
    case .modifiers:
      return working.contains {
        ($0.label == .modifier || $0.label == .addition) && $0.detail == subject && isCited(in: $0)
      }
    case .derived: return working.contains { $0.label == .sitePercent && isCited(in: $0) }
    case .transitions: return working.contains { $0.label == .lawDate && isCited(in: $0) }
    case .parameters:
      guard let label = ParameterKey(rawValue: subject)?.label else { return false }
      return working.contains { $0.label == label && isCited(in: $0) }
    case .creation:
      return working.contains(where: isCited)
        && working.contains {
          $0.detail == subject || $0.value == subject
        }
    case .profile: return key == ProfileKey.rounding.rawValue
    case .documents, .genres, .withholding, .gaps: return false
    }
  }

  private func isCited(in step: Working) -> Bool {
    citation != nil && step.citation?.document == citation?.document
  }

  /// Whether a step is the row itself: its text, its genre and grade, and its greatest measure.
  private func isRow(of step: Working, genre: GenreCode?) -> Bool {
    guard step.label == .coefficient || step.label == .base, isCited(in: step),
      genre?.text == subject
    else { return false }
    let stated = step.children.first { $0.label == .grade }?.value
    let limit = step.children.first { $0.label == .maximum || $0.label == .cap }?.value
    return stated == grade && (limit == nil || limit == greatest)
  }

  private func isCeiling(of step: Working) -> Bool {
    step.label == .ceiling && step.detail == subject && isCited(in: step)
  }
}

extension ParameterKey {
  /// The step of a working that shows the scalar, `nil` where no amount is computed from it.
  fileprivate var label: Working.Label? {
    switch self {
    case .baseSalary: .baseSalary
    case .unitShare: .unitShare
    case .staffCreationShare: .staffShare
    case .pageCharacters: .pageCharacters
    case .paymentTerm, .paymentNotices, .incentiveCap, .remunerationCap, .broadcastRemunerationCap,
      .lyricistShare, .commitmentAmount, .reuseShare:
      nil
    }
  }
}

extension Working {
  /// The first step of the tree for which something holds, from the root down.
  public func first(where holds: (Working) -> Bool) -> Working? {
    if holds(self) { return self }
    for child in children {
      if let found = child.first(where: holds) { return found }
    }
    return nil
  }

  /// Whether something holds for a step of the tree.
  public func contains(where holds: (Working) -> Bool) -> Bool { first(where: holds) != nil }
}
