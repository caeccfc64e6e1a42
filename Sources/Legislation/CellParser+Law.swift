import Accounting
import Diagnostics

extension CellParser {
  /// A citation, `nil` where a part of it is missing or the document is not registered.
  func citation(_ document: String, _ article: String, in register: Register) -> Citation? {
    let number = text(document)
    let place = text(article)
    if number.isEmpty { report(.uncited(column: document), at: document) }
    if place.isEmpty { report(.uncited(column: article), at: article) }
    guard !number.isEmpty, !place.isEmpty else { return nil }
    if let problem = register.problem(document: number) {
      report(problem, at: document)
      return nil
    }
    return Citation(document: number, article: place)
  }

  /// What every row of law states; `subject` is the column that says what the row is about.
  ///
  /// A row without a last day of its own ends with its document.
  func provenance(subject: String, in register: Register) -> Provenance? {
    let from = needed("from", Expected.date) { CivilDate(text: $0) }
    let stated = date("to")
    let citation = citation("document", "article", in: register)
    let confidence = choice("confidence", Confidence.self)
    let checkedOn = needed("checked_on", Expected.date) { CivilDate(text: $0) }
    guard let from, let citation, let confidence, let checkedOn else { return nil }
    let to = stated ?? register.instrument(citation.document)?.endedOn
    let validity = Validity(from: from, to: to)
    if validity.isInverted, let to {
      report(
        .inverted(column: stated == nil ? "from" : "to", low: "\(from)", high: "\(to)"),
        at: stated == nil ? "from" : "to")
      return nil
    }
    return Provenance(
      validity: validity, citation: citation, confidence: confidence, checkedOn: checkedOn,
      mark: mark(subject), fromMark: mark("from"))
  }
}
