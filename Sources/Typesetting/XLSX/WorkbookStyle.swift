/// How the cells of a workbook look; the raw value of a look is its index in `styles.xml`.
enum WorkbookStyle {
  /// Whether a cell belongs to a line of data, a group, a sum.
  enum Weight: Int, CaseIterable {
    case plain, strong, total

    init(_ style: PaperRow.Style) {
      switch style {
      case .plain: self = .plain
      case .group, .subtotal: self = .strong
      case .total: self = .total
      }
    }
  }

  /// What a cell of the table shows.
  enum Format: Int, CaseIterable {
    case text, code, date, amount, percent0, percent1, percent2
    case number1, number2, number3, number4

    fileprivate var numberFormat: Int {
      switch self {
      case .text, .code: 49  // "@": text
      case .date: 164
      case .amount: 165
      case .percent0: 166
      case .percent1: 167
      case .percent2: 168
      case .number1: 169
      case .number2: 170
      case .number3: 171
      case .number4: 172
      }
    }

    fileprivate var alignment: String {
      switch self {
      case .text: "horizontal=\"left\" vertical=\"center\" wrapText=\"1\" indent=\"1\""
      case .code: "horizontal=\"left\" vertical=\"center\" indent=\"1\""
      case .date: "horizontal=\"center\" vertical=\"center\""
      default: "horizontal=\"right\" vertical=\"center\" indent=\"1\""
      }
    }
  }

  /// What stands around the table.
  enum Frame: Int, CaseIterable {
    case normal, centred, strongCentred, title, italicCentred, left, italicRight, heading
    case italicLeft, small

    /// The font, of those below.
    fileprivate var font: Int {
      switch self {
      case .normal, .centred, .left: 0
      case .strongCentred, .heading: 1
      case .italicCentred, .italicRight, .italicLeft: 2
      case .title: 3
      case .small: 4
      }
    }

    /// Whether the type is wider than that of the table.
    var isStrong: Bool { font == 1 || font == 3 }

    fileprivate var horizontal: String {
      switch self {
      case .normal, .left, .italicLeft, .small: "left"
      case .centred, .strongCentred, .title, .italicCentred, .heading: "center"
      case .italicRight: "right"
      }
    }
  }

  /// The index of a frame's look.
  static func index(_ frame: Frame) -> Int { frame.rawValue }

  /// The index of a table cell's look.
  static func index(_ format: Format, _ weight: Weight) -> Int {
    frames + weight.rawValue * formats + format.rawValue
  }

  /// How many looks there are.
  static let count = frames + Weight.allCases.count * formats

  // Asked for in every cell.
  private static let frames = Frame.allCases.count
  private static let formats = Format.allCases.count

  /// `styles.xml`. Figures carry the Vietnamese locale: 1.234.567 and 31,4 %.
  static let xml = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <numFmts count="9">\(numberFormats)</numFmts>
    <fonts count="5">\(fonts)</fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill \
    patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/>\
    <bgColor indexed="64"/></patternFill></fill></fills>
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
    <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>\
    <diagonal/></border></borders>
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
    <cellXfs count="\(looks.count)">\(looks.joined())</cellXfs>
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
    </styleSheet>
    """

  private static let numberFormats = [
    "dd/mm/yyyy", "[$-42A]#,##0", "[$-42A]0%", "[$-42A]0.0%", "[$-42A]0.00%",
    "[$-42A]#,##0.0", "[$-42A]#,##0.00", "[$-42A]#,##0.000", "[$-42A]#,##0.0000",
  ].enumerated().map { "<numFmt numFmtId=\"\($0 + 164)\" formatCode=\"\($1)\"/>" }.joined()

  private static let fonts = [
    ("", 12), ("<b/>", 12), ("<i/>", 12), ("<b/>", 14), ("<i/>", 9),
  ].map { emphasis, size in
    "<font>\(emphasis)<sz val=\"\(size)\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
  }.joined()

  private static let looks =
    Frame.allCases.map { frame in
      look(
        0, frame.font, fill: frame == .heading ? 2 : 0, border: frame == .heading ? 1 : 0,
        "horizontal=\"\(frame.horizontal)\" vertical=\"center\" wrapText=\"1\"")
    }
    + Weight.allCases.flatMap { weight in
      Format.allCases.map { format in
        look(
          format.numberFormat, weight == .plain ? 0 : 1, fill: weight == .total ? 2 : 0, border: 1,
          format.alignment)
      }
    }

  private static func look(
    _ number: Int, _ font: Int, fill: Int, border: Int, _ alignment: String
  ) -> String {
    "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" "
      + "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
      + "applyAlignment=\"1\"><alignment \(alignment)/></xf>"
  }
}
