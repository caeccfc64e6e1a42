public import Diagnostics

/// Reads a sheet of a workbook (XLSX) as a table, row by row.
///
/// The counterpart of `TableReader` for workbooks: the same rows, placed as `FILE:SHEET!B7`.
/// Memory holds the workbook's texts, within a bound, and one row; the sheet streams.
public struct WorkbookReader: Sendable {
  /// The name of the file, as problems show it.
  public let file: String
  /// The columns it may have.
  public let schema: ColumnSchema
  /// The sheet to read; the first visible one without it.
  public let sheet: String?

  /// A reader for one workbook; nothing is read yet.
  public init(file: String, schema: ColumnSchema, sheet: String? = nil) {
    self.file = file
    self.schema = schema
    self.sheet = sheet
  }

  /// Whether a file is a workbook, or a spreadsheet's file of another format, by its first bytes.
  public static func recognises(_ firstBytes: [UInt8]) -> Bool {
    [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0]]
      .contains { firstBytes.starts(with: $0) }
  }

  /// Reads all rows of the sheet.
  ///
  /// A row that is not sound is passed over and its problem added to the findings. Where the
  /// workbook itself is not sound its problem is added and reading ends.
  ///
  /// - Throws: only what reading the file and `row` throw.
  public func read(
    from bytes: RandomBytes, into findings: inout Findings,
    row: (TableRow, inout Findings) throws(Failure) -> Void
  ) throws(Failure) {
    do throws(WorkbookStop) {
      let workbook = try Workbook(bytes)
      let sheet = try chosen(of: workbook)
      let operands = [file] + (self.sheet.map { ["--sheet", $0] } ?? [])
      let others = workbook.sheets.filter { $0.isVisible && $0.name != sheet.name }
      var rows = SheetRows(
        SheetScanner(try workbook.scanner(sheet.part), of: workbook), file: file,
        sheet: sheet.name, schema: schema, operands: operands,
        otherSheets: others.prefix(20).map(\.name))
      while let found = try rows.next(into: &findings) {
        do throws(Failure) { try row(found, &findings) } catch { throw .failure(error) }
      }
    } catch {
      switch error {
      case .problem(let problem): findings.add(problem, at: .file(file))
      case .failure(let failure): throw failure
      }
    }
  }

  private func chosen(of workbook: Workbook) throws(WorkbookStop) -> Workbook.Sheet {
    let visible = workbook.sheets.filter(\.isVisible)
    guard let sheet else {
      guard let first = visible.first else { throw .problem(.workbookDamaged("workbook.xml")) }
      return first
    }
    let name = CanonicalText.nfc(sheet)
    guard let found = workbook.sheets.first(where: { $0.name == name }) else {
      throw .problem(.unknownSheet(name, known: workbook.sheets.prefix(20).map(\.name)))
    }
    return found
  }
}
