public import Accounting
public import Diagnostics
public import Planning
public import Typesetting

extension RequestReport {
  /// What a request was made from, as it is kept beside it.
  public static func inputs(
    _ terms: RequestTerms, facts: RequestFacts, scenarios: [RequestScenario]
  ) -> Datum {
    .record(
      members(terms) + [
        Member("lastFullMonth", .text(facts.lastFullMonth.description)),
        Member(
          "history",
          .list(
            facts.history.map {
              .record([
                Member("line", .text($0.line.text)), Member("genre", .text($0.genre.text)),
                Member("parts", .integer(Int64($0.parts))),
                Member("coefficients", .decimal($0.coefficients.decimalText(places: 4))),
              ])
            })),
        Member(
          "plan",
          .list(
            facts.plan.map {
              .record([
                Member("line", .text($0.line.text)), Member("content", .text($0.content)),
                Member("unit", .optional($0.unit)),
                Member("quantity", .decimal($0.quantity.decimalText(places: 4))),
                Member("unitPrice", .amount($0.unitPrice)), Member("basis", .optional($0.basis)),
              ])
            })),
        Member(
          "scenarios",
          .list(
            scenarios.map {
              .record([Member("name", .text($0.name))] + members($0.terms))
            })),
      ])
  }

  /// What a kept request asks for, by line.
  public static func amounts(of kept: Report) throws(Failure) -> [LineCode: Dong] {
    guard let line = keys.firstIndex(of: "line"), let amount = keys.firstIndex(of: "amount") else {
      preconditionFailure("a request has lines and amounts")
    }
    var sums: [LineCode: Dong] = [:]
    _ = try kept.walk { (row) throws(Failure) in
      guard let data = row.data, data.count == keys.count, case .text(let word) = data[line],
        case .integer(let sum) = data[amount], let code = LineCode(word)
      else { return }
      sums[code, default: .zero] += Dong(sum)
    }
    return sums
  }
}
