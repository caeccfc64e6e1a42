public import Accounting
public import Diagnostics
public import Legislation
import Persistence
import Reporting
public import Typesetting

extension Office {
  /// Sets a value of the unit's profile from a day on (thiết lập của đơn vị); noted for the audit.
  ///
  /// - Throws: `invalidInput` for an unknown key, one that is fixed when the ledger is made, or a
  ///   value that the key does not take.
  public func setProfile(
    _ name: String, _ value: String, from: CivilDate?
  ) throws(Failure) -> ProfileEntry {
    let key: ProfileKey
    do { key = try ProfileKey.named(name) } catch {
      guard case .unknownKey(_, let nearest) = error else { throw Failure(error) }
      throw Failure(OfficeProblem.unknownSetting(name, nearest: nearest))
    }
    if key.isFixed { throw Failure(OfficeProblem.fixedSetting(name)) }
    if let expected = key.refusal(of: value) {
      throw Failure(LawProblem.invalidValue(column: name, value: value, expected: expected))
    }
    let first = from ?? stamp.today
    let entry = ProfileEntry(key: key, value: value, from: first, basis: stamp.actor)
    let before = rules.profile.value(key, on: first)
    try write { () throws(Failure) in
      try storage { () throws(StorageError) in
        let settings = SettingStore(ledger.connection)
        try settings.set(name, value, from: first, stamp: stamp)
        try settings.note("profile set", name, detail: before, stamp: stamp)
      }
    }
    adopt(entry)
    return entry
  }

  /// Every value of the profile with its first day, in the order of the keys; of a key the one
  /// that holds today is marked.
  public func profileReport() throws(Failure) -> Report {
    let profile = rules.profile
    let entries = ProfileKey.allCases.flatMap { key in profile.entries.filter { $0.key == key } }
    return ListReport.report(
      try paperContext(period: nil), name: "profile", title: "THIẾT LẬP CỦA ĐƠN VỊ",
      columns: [
        .init("key", PaperColumn("Khóa", kind: .code)),
        .init("value", PaperColumn("Giá trị", isFlexible: true)),
        .init("from", PaperColumn("Từ ngày", kind: .date)),
        .init("basis", PaperColumn("Căn cứ, người ghi", isFlexible: true)),
        .init("inForce", PaperColumn("Áp dụng")),
      ],
      rows: entries.map { entry in
        let inForce =
          entry.key == .budgetLine || profile.entry(entry.key, on: stamp.today) == entry
        let day = entry.from?.components
        return (
          [
            .text(entry.key.rawValue), .text(entry.value), .optional(entry.from?.description),
            .text(entry.basis), .bool(inForce),
          ],
          [
            .code(entry.key.rawValue), .text(entry.value),
            day.map { .date(year: $0.year, month: $0.month, day: $0.day) } ?? .empty,
            .text(entry.basis), .text(inForce ? "có" : ""),
          ]
        )
      })
  }
}
