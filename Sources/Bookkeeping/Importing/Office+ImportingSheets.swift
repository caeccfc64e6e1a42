public import Accounting
public import Diagnostics
import Intake
import Tabular

extension Office {
  /// Takes the offices' old working sheet as remuneration by amount of a period (bảng tính thù lao
  /// kiểu cũ), whole or not at all; each row is the remuneration `PERIOD-STT`.
  ///
  /// - Throws: invalid (65) with every problem of the sheet, amounts that do not add up among them.
  public func importRemunerationSheet(
    _ file: TableFile, of period: Period, isDry: Bool = false
  ) throws(Failure) -> ImportSummary {
    try take(file, isDry: isDry) { (office) throws(Failure) in
      try RemunerationSheetImport(office, of: period)
    }
  }
}

/// One import of a working sheet: its rows are taken as those of a remuneration file.
private struct RemunerationSheetImport: FileImport {
  static let verb = "remuneration import"
  static let schema = RemunerationSheet.schema

  private var sheet: RemunerationSheet
  private var importing: RemunerationImport

  /// What it came to; only the rows of people count.
  var summary: ImportSummary {
    get { importing.summary }
    set { importing.summary = newValue }
  }

  init(_ office: Office, of period: Period) throws(Failure) {
    sheet = RemunerationSheet(directory: office.people, period: period)
    importing = try RemunerationImport(office)
  }

  mutating func take(_ row: TableRow, into findings: inout Findings) throws(Failure) {
    guard let (remuneration, place) = sheet.parse(row, into: &findings) else {
      importing.summary.rows -= 1
      return
    }
    try importing.takeOnce(remuneration, at: place, into: &findings)
  }
}
