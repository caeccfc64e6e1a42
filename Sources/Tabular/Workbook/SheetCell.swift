/// A cell of a sheet that holds something.
struct SheetCell {
  /// The column from 0.
  let column: Int
  /// What it holds.
  let value: Value

  /// What a cell can hold, as far as a table asks.
  enum Value {
    /// The bytes of a text, not yet known to be UTF-8.
    case text([UInt8])
    /// What is wrong with it.
    case problem(TabularProblem)
  }

  /// The letters by which a column is called: `A`, `AB`.
  static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters, as: UTF8.self)
  }

  /// The column of a reference such as `B7`; `nil` where it is none.
  static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      // No spreadsheet goes beyond XFD.
      guard column <= 16_384 else { return nil }
    }
    return column == 0 ? nil : column - 1
  }
}
