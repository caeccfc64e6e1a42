public import Royalties

/// A row of the items file (dòng tin, bài).
public struct ItemRow: Sendable {
  /// The part, with the defaults of what the row does not state.
  public internal(set) var part: ItemPart
  /// How the row grades it, `nil` where it does not.
  public let grading: Grading?
  /// The columns that the file has.
  public let columns: ColumnSet
  /// The line on which the row begins.
  public internal(set) var line: Int
  /// The columns that could not be read; nothing is taken of the row then, and only the law of what
  /// could be read is looked at.
  public var malformed: Set<ItemColumn> = []
  /// Rows that bear one number were stated alike in all but what identifies and describes the item
  /// and its days; `nil` where something was to be said of the row.
  public internal(set) var likeness: Int?

  /// The part that the row makes of a recorded one: absent columns and empty grading cells state
  /// nothing, so what is recorded stays.
  public func part(over recorded: ItemPart?) -> ItemPart {
    guard let recorded else { return part }
    var part = self.part
    func keep<Value>(_ field: WritableKeyPath<ItemPart, Value>, without column: ItemColumn) {
      if !columns.contains(column) { part[keyPath: field] = recorded[keyPath: field] }
    }
    keep(\.publishedOn, without: .publishedOn)
    keep(\.assignedOn, without: .assignedOn)
    keep(\.url, without: .url)
    keep(\.site, without: .site)
    keep(\.section, without: .section)
    keep(\.origin, without: .origin)
    keep(\.channel, without: .channel)
    keep(\.language, without: .language)
    keep(\.length, without: .length)
    keep(\.quota, without: .quota)
    keep(\.reviewedBy, without: .reviewedBy)
    keep(\.reviewedOn, without: .reviewedOn)
    keep(\.note, without: .note)
    if part.modifiers.isEmpty { part.modifiers = recorded.modifiers }
    if part.basis == nil { part.basis = recorded.basis }
    return part
  }
}
