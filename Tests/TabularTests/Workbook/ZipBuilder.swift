/// Writes ZIP files for the tests, stored or packed, sound or not: independent of the reader.
struct ZipBuilder {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// What an entry says of itself; each can lie.
  struct Claims {
    var size: Int?
    var checksum: UInt32?
    var method: UInt16?
    var flags: UInt16 = 0
  }

  /// Adds a file; `packed` is its DEFLATE form, without it the bytes are stored.
  mutating func add(
    _ name: String, _ bytes: [UInt8], packed: [UInt8]? = nil, claims: Claims = Claims()
  ) {
    let offset = body.count
    let data = packed ?? bytes
    let method = claims.method ?? (packed == nil ? 0 : 8)
    let common: [UInt8] =
      le(20, 2) + le(claims.flags, 2) + le(method, 2) + le(0x21_0000, 4)
      + le(claims.checksum ?? Self.crc(bytes), 4) + le(UInt32(data.count), 4)
      + le(UInt32(claims.size ?? bytes.count), 4) + le(UInt16(name.utf8.count), 2) + le(0, 2)
    body += le(0x0403_4B50, 4) + common + Array(name.utf8) + data
    directory +=
      le(0x0201_4B50, 4) + le(20, 2) + common + [UInt8](repeating: 0, count: 10)
      + le(UInt32(offset), 4) + Array(name.utf8)
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    body + directory + le(0x0605_4B50, 4) + le(0, 4) + le(count, 2) + le(count, 2)
      + le(UInt32(directory.count), 4) + le(UInt32(body.count), 4) + le(0, 2)
  }

  private func le(_ value: some BinaryInteger, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// The checksum bit by bit, as the standard states it.
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

/// A workbook of one sheet for the tests.
struct BookBuilder {
  var sheet = ""
  var strings: [String] = []
  var styles = ""
  var sheets = "<sheet name=\"Tờ 1\" sheetId=\"1\" r:id=\"rId1\"/>"
  var properties = ""

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// The parts by path.
  var parts: [(name: String, text: String)] {
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(Self.types)\(type)\" Target=\"\(target)\"/>"
    }
    func relations(_ list: String) -> String {
      Self.head + "<Relationships xmlns=\"x\">\(list)</Relationships>"
    }
    return [
      ("_rels/.rels", relations(relation("r", "officeDocument", "xl/workbook.xml"))),
      (
        "xl/workbook.xml",
        Self.head + "<workbook>\(properties)<sheets>\(sheets)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
            + relation("rId8", "sharedStrings", "sharedStrings.xml")
            + relation("rId9", "styles", "styles.xml"))
      ),
      (
        "xl/sharedStrings.xml",
        Self.head + "<sst>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
      ),
      ("xl/styles.xml", Self.head + "<styleSheet>\(styles)</styleSheet>"),
      (
        "xl/worksheets/sheet1.xml",
        Self.head + "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"
      ),
      (
        "xl/worksheets/sheet2.xml",
        Self.head
          + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c>"
          + "</row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row></sheetData></worksheet>"
      ),
    ]
  }

  /// The workbook, its parts stored.
  var bytes: [UInt8] {
    var zip = ZipBuilder()
    for part in parts { zip.add(part.name, Array(part.text.utf8)) }
    return zip.bytes
  }
}

/// Cells of one row, `A`, `B`, `C` …: each the inside of `<c …>` after its reference.
func row(_ number: Int, _ cells: String...) -> String {
  let letters = ["A", "B", "C", "D", "E", "F"]
  return "<row r=\"\(number)\">"
    + zip(letters, cells).map { "<c r=\"\($0)\(number)\" \($1)</c>" }.joined() + "</row>"
}

func text(_ text: String) -> String { "t=\"inlineStr\"><is><t>\(text)</t></is>" }
