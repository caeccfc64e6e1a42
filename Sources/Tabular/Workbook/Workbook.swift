/// What a workbook says of itself: its sheets, its texts and how its numbers are shown.
struct Workbook {
  /// A sheet of the workbook.
  struct Sheet: Equatable {
    let name: String
    let isVisible: Bool
    let part: String
  }

  private let file: RandomBytes
  private let directory: ZipDirectory
  /// The sheets, in the workbook's order.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904 on.
  private(set) var countsFrom1904 = false
  /// How the cells of each style show their number.
  private(set) var formats: [NumberFormat] = []
  /// The texts that cells refer to by number.
  private(set) var texts = SharedStrings()

  private static let mostSheets = 1024

  /// Opens a workbook; its sheets are not read yet.
  init(_ file: RandomBytes) throws(WorkbookStop) {
    self.file = file
    let start = try file.bytes(at: 0, count: 8)
    // The old format of spreadsheets, in which encrypted ones are wrapped too.
    if start == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] {
      throw .problem(.notAWorkbook(.oldOrEncrypted))
    }
    directory = try ZipDirectory(file)
    if directory["xl/workbook.bin"] != nil || directory["content.xml"] != nil {
      throw .problem(.notAWorkbook(.otherFormat))
    }
    let main = try relation("officeDocument", of: "", in: "_rels/.rels") ?? "xl/workbook.xml"
    guard directory[main] != nil else { throw .problem(.notAWorkbook(.otherFormat)) }
    try readSheets(main)
    let folder = Self.folder(of: main)
    let relations = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
    if let part = try relation("sharedStrings", of: folder, in: relations) {
      texts = try SharedStrings(try scanner(part))
    }
    if let part = try relation("styles", of: folder, in: relations) {
      formats = try NumberFormat.styles(in: try scanner(part))
    }
  }

  /// The XML of a part.
  func scanner(_ part: String) throws(WorkbookStop) -> XMLScanner {
    guard let entry = directory[part] else { throw .problem(.workbookDamaged(part)) }
    return XMLScanner(part, try ZipPart(part, entry, in: file))
  }

  private static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  private mutating func readSheets(_ main: String) throws(WorkbookStop) {
    let folder = Self.folder(of: main)
    let relations = folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
    let targets = try self.targets(of: folder, in: relations)
    var xml = try scanner(main)
    while let token = try xml.next() {
      guard case .begin(let name, _) = token else { continue }
      if name == "workbookPr", let value = xml.attribute("date1904") {
        countsFrom1904 = value == "1" || value == "true"
      }
      guard name == "sheet", let title = xml.attribute("name"), let id = xml.relationID,
        let target = targets.first(where: { $0.id == id })
      else { continue }
      guard sheets.count < Self.mostSheets else { throw .problem(.workbookTooLarge(main)) }
      guard target.type.hasSuffix("/worksheet") else { continue }
      let state = xml.attribute("state") ?? "visible"
      sheets.append(
        Sheet(name: CanonicalText.nfc(title), isVisible: state == "visible", part: target.part))
    }
  }

  private typealias Target = (id: String, type: String, part: String)

  /// The parts to which a file of relations leads, as paths within the workbook.
  private func targets(of folder: String, in part: String) throws(WorkbookStop) -> [Target] {
    guard directory[part] != nil else { return [] }
    var targets: [Target] = []
    var xml = try scanner(part)
    while let token = try xml.next() {
      guard case .begin("Relationship", _) = token, let id = xml.attribute("Id"),
        let type = xml.attribute("Type"), let target = xml.attribute("Target"),
        xml.attribute("TargetMode") != "External"
      else { continue }
      guard targets.count < 4 * Self.mostSheets else { throw .problem(.workbookTooLarge(part)) }
      targets.append((id, type, Self.path(target, from: folder)))
    }
    return targets
  }

  private func relation(
    _ type: String, of folder: String, in part: String
  ) throws(WorkbookStop) -> String? {
    try targets(of: folder, in: part).first { $0.type.hasSuffix("/" + type) }?.part
  }

  private static func path(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

extension XMLScanner {
  /// The `r:id` of a sheet; its other id, `sheetId`, has another name.
  fileprivate var relationID: String? { attribute("id") }
}
