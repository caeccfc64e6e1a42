/// What of an A4 page holds type (vùng trình bày), in thousandths of a point; the style sheet's
/// margins leave it so.
struct TypeArea {
  /// The size of a table's type.
  let typeSize: Int
  let width: Int
  let height: Int

  /// A line of a table's type.
  var lineHeight: Int { typeSize * 5 / 4 }

  init(_ orientation: Orientation) {
    switch orientation {
    case .portrait: (typeSize, width, height) = (11_000, Self.points(170), Self.points(257))
    case .landscape: (typeSize, width, height) = (10_500, Self.points(262), Self.points(172))
    }
  }

  private static func points(_ millimetres: Int) -> Int { millimetres * 360_000 / 127 }

  /// A width in points as thousandths of the size of the table's type.
  func inType(_ width: Int) -> Int { width * 1000 / typeSize }

  /// How many lines a text takes in a size of type over the whole width.
  func lines(_ text: String, size: Int, share: Int = 1) -> Int {
    TypeWidth.lines(text, within: width / share * 1000 / size)
  }
}
