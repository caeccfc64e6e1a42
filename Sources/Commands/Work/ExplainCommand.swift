import Accounting
import Bookkeeping
import Diagnostics
import Legislation
import Royalties
import Typesetting

/// `explain`: why an amount is what it is.
enum ExplainCommand {
  static let command = Command(
    CommandDescription(
      "explain", aliases: ["giai-thich"],
      summary: Text(vi: "vì sao có số tiền này", en: "why an amount is what it is"),
      group: Groups.papers,
      arguments: [.subject])
  ) { context throws(Failure) in
    let office = try context.office()
    let name = try context.subject()
    let explanations = try office.explain(name)
    let language = context.language
    var findings = Findings()
    for doubt in explanations.compactMap(\.doubt) { findings.warn(doubt) }
    context.warn(findings)
    try context.print(
      explanations.map { explanation in
        OutlineNode(
          label: "\(explanation.label) \(explanation.title)"
            + (explanation.isReplaced ? replaced[language] : ""),
          value: nil, unit: nil, citation: nil, effective: nil,
          children: [node(explanation.working, language)])
      },
      json: .record([
        Member("warnings", .list(findings.warningsByCode.map { .warning($0.first) })),
        Member(
          "rows",
          .list(
            explanations.map {
              json($0.working, language, isReplaced: $0.isReplaced)
            })),
      ]))
  }

  private static let replaced = Text(
    vi: " (đã đảo, chấm lại sau đó)", en: " (reversed, graded anew since)")

  private static func node(_ working: Working, _ language: Language) -> OutlineNode {
    let label = working.label.text(language) + (working.detail.map { " \($0)" } ?? "")
    let unit = working.unit.text(language)
    return OutlineNode(
      label: label, value: value(of: working, language), unit: unit.isEmpty ? nil : unit,
      citation: working.citation?.label(language),
      effective: working.effective.map { language == .vietnamese ? $0.paperText : "\($0)" },
      children: working.children.map { node($0, language) })
  }

  /// A value as sentences of the language write it: `1.234,5` or `1,234.5`.
  private static func value(of working: Working, _ language: Language) -> String {
    switch working.unit {
    case .date:
      let date = CivilDate(text: working.value)
      return language == .vietnamese ? date?.paperText ?? working.value : working.value
    case .text, .none: return working.value
    case .dong, .coefficient, .percent, .factor, .count, .days, .months:
      return language == .vietnamese
        ? AmountText.decimal(working.value) : AmountText.english(working.value)
    }
  }

  private static func json(
    _ working: Working, _ language: Language, isReplaced: Bool = false
  ) -> Datum {
    let amount = working.unit == .dong ? Int64(working.value) : nil
    let replaced = isReplaced ? [Member("replaced", .bool(true))] : []
    return .record(
      replaced + [
        Member(
          "label", .text(working.label.text(language) + (working.detail.map { " \($0)" } ?? ""))),
        Member("value", amount.map { .integer($0) } ?? .text(working.value)),
        Member("unit", .text(working.unit.rawValue)),
        Member(
          "citation",
          working.citation.map { citation in
            .record([
              Member("document", .text(citation.document)),
              Member("article", .text(citation.article)),
            ])
          } ?? .null),
        Member("effective", .optional(working.effective?.description)),
        Member("children", .list(working.children.map { json($0, language) })),
      ])
  }
}
