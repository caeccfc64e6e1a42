import Accounting
import Diagnostics
import Testing
import Typesetting

@testable import Reporting

/// What papers of the tests share.
enum PaperSamples {
  static func day(_ text: String) -> CivilDate {
    guard let date = CivilDate(text: text) else { preconditionFailure("a day reads") }
    return date
  }

  static var context: PaperContext {
    guard let period = Period(text: "2024-09"),
      let seal = Seal(text: "12:0123-4567-89AB-CDEF")
    else { preconditionFailure("a period and a seal read") }
    var context = PaperContext(
      superior: "UBND tỉnh", unit: "Văn phòng", place: "Bắc Kạn", today: day("2024-10-05"),
      seal: seal, period: period)
    context.genreNames = ["tin": "Tin"]
    context.siteNames = ["portal": "Cổng", "so-yte": "Sở Y tế"]
    return context
  }

  /// The report as text for a file.
  static func text(_ report: Report) throws -> String {
    var sink = MemorySink()
    try TextWriter().write(report, to: &sink)
    return sink.text
  }

  static func json(_ report: Report) throws -> String {
    var sink = MemorySink()
    try JSONWriter().write(report, to: &sink)
    return sink.text
  }
}
