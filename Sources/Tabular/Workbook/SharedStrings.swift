/// The texts of a workbook, to which its cells refer by number; packed in one piece of memory.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// How much text is held at most.
  static let longest = 64 * 1024 * 1024
  private static let most = 4 * 1024 * 1024

  /// No texts.
  init() {}

  /// Reads the texts; only those that belong to cells, not the reading aids beside them.
  init(_ scanner: XMLScanner) throws(WorkbookStop) {
    var xml = scanner
    var text = TextGatherer()
    while let token = try xml.next() {
      if case .begin("si", let isEmpty) = token {
        text = TextGatherer()
        if isEmpty { try end(text) }
        continue
      }
      if token == .end("si") {
        try end(text)
      } else {
        text.take(token)
      }
    }
  }

  private mutating func end(_ text: TextGatherer) throws(WorkbookStop) {
    bytes += text.bytes
    guard bytes.count <= Self.longest, ends.count < Self.most else {
      throw .problem(.workbookTooLarge("sharedStrings.xml"))
    }
    ends.append(UInt32(bytes.count))
  }

  /// The bytes of a text, `nil` where there is none of that number.
  subscript(index: Int) -> [UInt8]? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return Array(bytes[start..<Int(ends[index])])
  }
}

/// Gathers the text of a cell, which may stand in several pieces of different looks.
struct TextGatherer {
  /// The text so far; longer than a field by one byte where it is too long.
  private(set) var bytes: [UInt8] = []
  private let element: String
  private var isInText = false
  private var phonetics = 0

  /// Gathers what stands in the elements of a name.
  init(element: String = "t") {
    self.element = element
  }

  mutating func take(_ token: XMLScanner.Token) {
    switch token {
    case .begin(element, let isEmpty): isInText = !isEmpty
    case .end(element): isInText = false
    case .begin("rPh", false): phonetics += 1
    case .end("rPh"): phonetics -= 1
    case .text(let piece) where isInText && phonetics == 0:
      bytes += piece.prefix(max(0, TableLimits.field + 1 - bytes.count))
    default: break
    }
  }
}
