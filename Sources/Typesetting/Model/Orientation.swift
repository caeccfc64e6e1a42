/// How a page lies (khổ đứng, khổ ngang).
public enum Orientation: String, Codable, Hashable, Sendable {
  /// The short side on top.
  case portrait
  /// The long side on top.
  case landscape
}

extension Paper {
  /// How many characters of a table's type fit beside each other on an upright A4 page.
  private static let portraitRoom = 88

  /// How the page lies: as told, else upright while the table fits.
  public var pageOrientation: Orientation {
    if let orientation { return orientation }
    let width = columns.reduce(0) { $0 + $1.usualWidth }
    return width > Self.portraitRoom ? .landscape : .portrait
  }
}

extension PaperColumn {
  /// How many characters wide a column of its kind usually is.
  var usualWidth: Int {
    let content =
      switch kind {
      case .text: isFlexible ? 24 : 12
      case .code: 10
      case .date: 11
      case .amount: 13
      case .number, .count, .percent: 6
      }
    return max(content, minimumWidth)
  }
}
