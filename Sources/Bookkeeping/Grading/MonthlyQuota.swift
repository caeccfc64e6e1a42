import Accounting
import Diagnostics
import Legislation
import Persistence
import Royalties

/// The quota by count of those on the payroll (định mức số lượng; 18/2014/NĐ-CP, 4.11, 4.12): the
/// first ones of a month, in publication order, are not paid.
///
/// Decided when a part is graded, from what the ledger holds then, and for good:
/// 1. Of one person and one month never more than the profile's number lie within the quota.
/// 2. What the office states itself (`within`, codes) counts toward the number, wherever in the
///    month it stands; what it states to be `outside` does not.
/// 3. What is graded keeps its decision: a part that is recorded later, though published earlier,
///    finds the number used up by those and changes nothing of theirs.
/// 4. What is left of the number goes to the parts without a statement, by publication date, item
///    and part, graded or not yet: so it does not matter in which order they are graded.
/// 5. A co-authored part counts one for each of its authors on the payroll.
final class MonthlyQuota {
  private typealias Decision = [PartKey: Set<ContributorCode>]

  private let store: ContentStore
  private let profile: ProfileSettings
  private let isSet: Bool
  private let people: People
  /// What was decided for a month; only parts of which something is taken.
  private var months: [Month: Decision] = [:]

  init(_ store: ContentStore, profile: ProfileSettings, people: People) {
    self.store = store
    self.profile = profile
    isSet = profile.entries.contains { $0.key == .staffQuota }
    self.people = people
  }

  /// Whether the profile's number decides for a part.
  func decides(_ part: ItemPart) -> Bool {
    guard isSet, case .unstated = part.quota, let date = part.publishedOn else { return false }
    return profile.staffQuota(on: date) != nil && !payroll(of: part.contributors, on: date).isEmpty
  }

  /// Whose shares are taken of a part that is now graded, `nil` where the profile has no number.
  func taken(by part: ItemPart) throws(Failure) -> Set<ContributorCode>? {
    guard isSet, let date = part.publishedOn, profile.staffQuota(on: date) != nil else {
      return nil
    }
    guard decides(part) else { return [] }
    return try decision(in: date.month)[part.key] ?? []
  }

  /// Decides anew for the month of a part, which is to be graded anew itself.
  func forget(_ part: ItemPart) {
    if let date = part.publishedOn { months[date.month] = nil }
  }

  /// What is taken of the parts of an import, month by month in publication order: the parts that
  /// the import graded before all of its rows were known.
  func taken(
    in month: Month, graded number: Int64
  ) throws(Failure) -> [(key: PartKey, taken: Set<ContributorCode>)] {
    try decide(month, open: number).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func decision(in month: Month) throws(Failure) -> Decision {
    if let known = months[month] { return known }
    let decision = try decide(month, open: nil)
    months[month] = decision
    return decision
  }

  private func payroll(of list: ShareList, on date: CivilDate) -> [ContributorCode] {
    list.shares.map(\.contributor).filter { people.kinds(of: $0)?.isOnPayroll(on: date) ?? false }
  }

  /// Walks the month twice: for what is decided already, then for what is left of the number.
  private func decide(_ month: Month, open number: Int64?) throws(Failure) -> Decision {
    var used: [ContributorCode: Int] = [:]
    try forEach(in: month) { row, payroll in
      for code in Self.settled(row, payroll, open: number) { used[code, default: 0] += 1 }
    }
    var decision: Decision = [:]
    try forEach(in: month) { row, payroll in
      guard case .unstated = row.quota, Self.isOpen(row, number) else { return }
      let limit = self.profile.staffQuota(on: row.publishedOn) ?? 0
      for code in payroll where used[code, default: 0] < limit {
        used[code, default: 0] += 1
        decision[row.key, default: []].insert(code)
      }
    }
    return decision
  }

  private func forEach(
    in month: Month, _ body: (QuotaRow, [ContributorCode]) -> Void
  ) throws(Failure) {
    try store.forEachQuotaRow(in: month, mapping: { Failure(storage: $0) }) {
      (row) throws(Failure) in
      let payroll = self.payroll(of: row.contributors, on: row.publishedOn)
      if !payroll.isEmpty { body(row, payroll) }
    }
  }

  private static func isOpen(_ row: QuotaRow, _ number: Int64?) -> Bool {
    !row.isGraded || row.importNumber == number
  }

  /// Whose shares are within the quota already, by statement or by an earlier grade.
  private static func settled(
    _ row: QuotaRow, _ payroll: [ContributorCode], open number: Int64?
  ) -> [ContributorCode] {
    switch row.quota {
    case .outside: return []
    case .within: return payroll
    case .withinOf(let codes): return payroll.filter(codes.contains)
    case .unstated:
      guard !isOpen(row, number), let text = row.working,
        let taken = Working(canonicalText: text)?.takenByQuota
      else { return [] }
      return payroll.filter(taken.contains)
    }
  }
}

extension KindHistory {
  /// Whether somebody is on the unit's payroll on a day.
  fileprivate func isOnPayroll(on date: CivilDate) -> Bool { kind(on: date).isOnPayroll }
}
