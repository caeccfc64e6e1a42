/// A node of a tree shown to people: a value, where it comes from, and what it is made of.
public struct OutlineNode: Hashable, Sendable {
  /// What the value is.
  public let label: String
  /// The value, as it is printed.
  public let value: String?
  /// The unit of the value.
  public let unit: String?
  /// The document and article behind it.
  public let citation: String?
  /// From when to when that is in force.
  public let effective: String?
  /// What the value is made of.
  public let children: [OutlineNode]

  /// Makes a node.
  public init(
    label: String, value: String? = nil, unit: String? = nil, citation: String? = nil,
    effective: String? = nil, children: [OutlineNode] = []
  ) {
    self.label = label
    self.value = value
    self.unit = unit
    self.citation = citation
    self.effective = effective
    self.children = children
  }
}
