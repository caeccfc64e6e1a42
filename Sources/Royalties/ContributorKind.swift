public import Accounting

/// What a contributor is to the unit (loại đối tượng).
public enum ContributorKind: String, Hashable, Sendable, CaseIterable {
  /// Staff of the unit that runs the portal, with a quota of work (biên chế).
  case staff
  /// Someone under a labour contract with the unit (hợp đồng lao động).
  case employee
  /// An outside contributor (cộng tác viên).
  case collaborator
  /// An organisation (tổ chức).
  case organisation

  /// Whether the unit pays a salary: only such a share can lie within a quota
  /// (18/2014/NĐ-CP, 4.11 and 4.12), and the payroll withholds its tax.
  public var isOnPayroll: Bool {
    switch self {
    case .staff, .employee: true
    case .collaborator, .organisation: false
    }
  }
}

/// What a contributor was from which day on (quá trình thay đổi loại đối tượng).
public struct KindHistory: Hashable, Sendable {
  /// One kind and the first day on which it holds.
  public struct Change: Hashable, Sendable {
    /// The kind.
    public let kind: ContributorKind
    /// Its first day, `nil` for since ever.
    public let from: CivilDate?

    /// Dates a kind.
    public init(kind: ContributorKind, from: CivilDate?) {
      self.kind = kind
      self.from = from
    }

    var firstDay: CivilDate { from ?? .earliest }
  }

  /// The changes by first day, at least one.
  public let changes: [Change]

  /// A kind that never changed.
  public init(_ kind: ContributorKind, from: CivilDate? = nil) {
    changes = [Change(kind: kind, from: from)]
  }

  /// The history of these changes in any order; of two from one day the later-listed holds.
  /// `nil` without a change.
  public init?(_ changes: [Change]) {
    guard !changes.isEmpty else { return nil }
    var kept: [Change] = []
    for change in changes {
      kept.removeAll { $0.firstDay == change.firstDay }
      kept.append(change)
    }
    self.changes = kept.sorted { $0.firstDay < $1.firstDay }
  }

  /// The history with one change more; a change from the same day is replaced.
  public func recording(_ kind: ContributorKind, from: CivilDate?) -> KindHistory {
    KindHistory(changes + [Change(kind: kind, from: from)]) ?? self
  }

  /// The kind on a day; before the first dated change, the first kind known.
  public func kind(on date: CivilDate) -> ContributorKind {
    (changes.last { $0.firstDay <= date } ?? changes[0]).kind
  }

  /// The kind that holds last.
  public var latest: ContributorKind { changes[changes.count - 1].kind }
}
