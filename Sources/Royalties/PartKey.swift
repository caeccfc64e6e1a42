public import Accounting

/// What identifies a part of an item: the item, and the part where the item has parts.
public struct PartKey: Hashable, Sendable, Comparable {
  /// The item.
  public let item: ItemID
  /// The part, `nil` where the item is one whole.
  public let part: PartID?

  /// Names a part of an item.
  public init(item: ItemID, part: PartID? = nil) {
    self.item = item
    self.part = part
  }

  /// Reads `ID` or `ID/PART`; `nil` otherwise.
  public init?(label: String) {
    let words = label.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let item = ItemID(String(words[0])) else { return nil }
    guard words.count == 2 else {
      self.init(item: item)
      return
    }
    guard let part = PartID(String(words[1])) else { return nil }
    self.init(item: item, part: part)
  }

  /// `ID`, or `ID/PART`.
  public var label: String {
    part.map { "\(item.text)/\($0.text)" } ?? item.text
  }

  public static func < (left: PartKey, right: PartKey) -> Bool {
    left.item == right.item
      ? (left.part?.text ?? "") < (right.part?.text ?? "") : left.item < right.item
  }
}
