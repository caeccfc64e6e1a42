/// The names of a worksheet's cells.
enum CellReference {
  /// The letters of a column: `A` for 0, `AA` for 26.
  static func column(_ index: Int) -> String {
    var letters = ""
    var rest = index + 1
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(Character(Unicode.Scalar(letter))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// A rectangle of cells; rows count from 1.
  static func range(_ columns: Range<Int>, _ rows: ClosedRange<Int>) -> String {
    "\(column(columns.lowerBound))\(rows.lowerBound):"
      + "\(column(columns.upperBound - 1))\(rows.upperBound)"
  }
}
