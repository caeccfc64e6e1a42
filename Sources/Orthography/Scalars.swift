extension Unicode.Scalar {
  /// Whether the scalar is drawn on the one before it.
  var isCombiningMark: Bool {
    switch value {
    case 0x300...0x36F: return true
    case 0..<0x300, 0x1E00...0x1EFF: return false
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether the scalar is a C0 or C1 control, a tab and a line ending among them.
  var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value)
  }

  /// Whether the scalar turns the direction of the text that follows, or breaks its line.
  var turnsText: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the scalar shows nothing and takes no room.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF: true
    default: false
    }
  }

  /// Whether the scalar is white space; letters of Latin are told at once.
  var isWhiteSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85: false
    default: properties.isWhitespace
    }
  }

  /// Whether the scalar parts words: a space, an underscore, a hyphen or a dash.
  var partsWords: Bool {
    switch value {
    case 0x20, 0x5F, 0x2D, 0x09...0x0D, 0xA0, 0x2010...0x2015, 0x202F, 0x3000: true
    default: value >= 0x1680 && properties.isWhitespace
    }
  }
}
