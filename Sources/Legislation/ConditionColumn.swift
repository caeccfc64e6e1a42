/// The columns of an item that a row of a royalty table may ask for.
enum ConditionColumn: String, CaseIterable {
  case origin, channel, language, section

  /// The values it takes; `nil` where any word will do.
  var values: [String]? {
    switch self {
    case .origin: ["original", "compiled", "translated", "reposted"]
    case .channel: ["submitted", "direct"]
    case .language, .section: nil
    }
  }

  static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension RowCondition {
  /// Reads `origin=reposted;channel=direct`, in the order of the columns; `nil` where a part is
  /// not a condition or a column stands twice.
  static func list(_ text: String) -> [RowCondition]? {
    var conditions: [RowCondition] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let column = ConditionColumn(rawValue: sides[0]), !sides[1].isEmpty,
        column.values?.contains(sides[1]) ?? true,
        !conditions.contains(where: { $0.column == sides[0] })
      else { return nil }
      conditions.append(RowCondition(column: sides[0], value: sides[1]))
    }
    return conditions.sorted()
  }
}
