/// A column of a paper's table.
public struct PaperColumn: Codable, Hashable, Sendable {
  /// What the cells of the column hold; alignment follows from it.
  public enum Kind: Codable, Hashable, Sendable, CaseIterable {
    case text, code, date, amount, number, count, percent
  }

  /// The side the cells of a column stand on.
  public enum Alignment: Hashable, Sendable {
    case leading, trailing
  }

  /// The heading, in Vietnamese.
  public let heading: String
  /// The headings over this column and its neighbours with the same ones, the outermost first.
  public let groups: [String]
  /// What the cells hold.
  public let kind: Kind
  /// The least width in characters: room for a signature, for instance.
  public let minimumWidth: Int
  /// Whether the texts may be folded into several lines when the page is narrow.
  public let isFlexible: Bool
  /// Whether the total row sums the column: a formula in a workbook.
  public let isTotalled: Bool

  /// Describes a column. Amounts are totalled unless told otherwise.
  public init(
    _ heading: String, groups: [String] = [], kind: Kind = .text, minimumWidth: Int = 0,
    isFlexible: Bool = false, isTotalled: Bool? = nil
  ) {
    self.heading = heading
    self.groups = groups
    self.kind = kind
    self.minimumWidth = minimumWidth
    self.isFlexible = isFlexible
    self.isTotalled = isTotalled ?? (kind == .amount)
  }

  /// Describes a column under one group heading.
  public init(
    _ heading: String, group: String, kind: Kind = .text, minimumWidth: Int = 0,
    isFlexible: Bool = false, isTotalled: Bool? = nil
  ) {
    self.init(
      heading, groups: [group], kind: kind, minimumWidth: minimumWidth, isFlexible: isFlexible,
      isTotalled: isTotalled)
  }

  /// Figures stand on the right, everything else on the left.
  public var alignment: Alignment {
    switch kind {
    case .text, .code, .date: .leading
    case .amount, .number, .count, .percent: .trailing
    }
  }
}

extension Paper {
  /// Whether a column of the table is left for handwriting.
  var hasRoomForSignatures: Bool {
    columns.contains { $0.kind == .text && !$0.isFlexible && $0.minimumWidth >= 10 }
  }
}
