/// How a cell shows its number, as far as it matters to what the number means.
enum NumberFormat: Equatable {
  /// As a number.
  case number
  /// As a date.
  case date
  /// As a hundredfold with a percent sign.
  case percent
  /// As digits with leading zeros, this many.
  case padded(Int)

  /// The format of each style of a workbook.
  static func styles(in scanner: XMLScanner) throws(WorkbookStop) -> [NumberFormat] {
    var xml = scanner
    var custom: [Int: NumberFormat] = [:]
    var styles: [NumberFormat] = []
    var isInStyles = false
    while let token = try xml.next() {
      switch token {
      case .begin("numFmt", _):
        guard let id = xml.attribute("numFmtId").flatMap({ Int($0) }), custom.count < most else {
          continue
        }
        custom[id] = NumberFormat(code: xml.attribute("formatCode") ?? "")
      case .begin("cellXfs", _): isInStyles = true
      case .end("cellXfs"): isInStyles = false
      case .begin("xf", _) where isInStyles && styles.count < most:
        let id = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        styles.append(custom[id] ?? NumberFormat(builtIn: id))
      default: continue
      }
    }
    return styles
  }

  private static let most = 65_536

  /// The formats that need no statement.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 34...36, 50...58: self = .date
    default: self = .number
    }
  }

  /// Reads a format such as `dd/mm/yyyy` or `0000000000`.
  init(code: String) {
    let signs = Self.signs(of: code)
    if signs.contains(where: { $0 == "y" || $0 == "d" }) {
      self = .date
    } else if signs.contains("%") {
      self = .percent
    } else if signs.count > 1, signs.allSatisfy({ $0 == "0" }) {
      self = .padded(signs.count)
    } else {
      self = .number
    }
  }

  /// The signs of the first section that mean something: neither quoted, nor escaped, nor padding,
  /// nor a colour or a currency in brackets.
  private static func signs(of code: String) -> [Character] {
    var signs: [Character] = []
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for sign in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = sign != "\""
      } else if isBracketed {
        isBracketed = sign != "]"
      } else {
        switch sign {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case ";": return signs
        default: signs.append(sign)
        }
      }
    }
    // `General` holds none of the letters of a date.
    return signs
  }
}
