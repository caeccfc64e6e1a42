import Accounting
import Bookkeeping
import Diagnostics
import Reporting
import Typesetting

extension Context {
  /// Prints what a writing command made: an envelope for programs, a sentence for people, which
  /// also is what a text file or a paper of it says.
  ///
  /// The warnings go into the envelope; people have read them on stderr.
  func printOutcome(
    _ office: Office, _ name: String, _ values: [(String, Datum)], _ text: Text,
    period: Period? = nil, warnings: Findings = Findings()
  ) throws(Failure) {
    if isText {
      say(text)
      if !isSpoken { try print(text[language] + "\n") }
      return
    }
    var paper = try office.paperContext(period: period)
    paper.warnings = warnings.warnings.map { .warning($0) }
    let columns = values.map { ListReport.Column($0.0) }
    try print(
      ListReport.report(
        paper, name: name, title: "KẾT QUẢ", columns: columns, rows: [(values.map(\.1), [])],
        notes: [text[.vietnamese]]))
  }

  /// Prints what an import came to, warnings first.
  ///
  /// - Parameter grades: whether rows of this kind can be graded; people cannot.
  func printImport(
    _ office: Office, _ name: String, _ summary: ImportSummary, grades: Bool = true
  ) throws(Failure) {
    warn(summary.findings)
    let same = summary.rows - summary.added - summary.changed
    let graded = Text(
      vi: "; chấm \(summary.graded.paperText)", en: "; \(summary.graded.englishText) graded")
    try printOutcome(
      office, name,
      [
        ("rows", .integer(Int64(summary.rows))), ("added", .integer(Int64(summary.added))),
        ("changed", .integer(Int64(summary.changed))), ("graded", .integer(Int64(summary.graded))),
      ],
      Text(
        vi:
          "\(summary.rows.paperText) dòng: \(summary.added.paperText) mới, \(summary.changed.paperText) sửa, \(same.paperText) như cũ"
          + (grades ? graded.vi : ""),
        en:
          "\(summary.rows.english("row")): \(summary.added.englishText) new, \(summary.changed.englishText) changed, "
          + "\(same.englishText) as before" + (grades ? graded.en : "")),
      warnings: summary.findings)
  }
}
