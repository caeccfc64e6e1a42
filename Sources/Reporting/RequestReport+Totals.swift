import Accounting
import Budgeting
import Planning
import Typesetting

extension RequestReport {
  /// What stands under the rows: sums, the comparison, what was assumed, the scenarios.
  var tail: ReportTail {
    let total = request.total
    let words = AmountInWords.text(total.amount)
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("amount", .amount(total)), Member("amountInWords", .text(words)),
            Member("byLine", sums("line", lines.map(\.code.text)) { $0.code.text }),
            Member(
              "bySource",
              sums("source", FundingSource.allCases.map(\.rawValue)) { $0.source.rawValue }),
            Member(
              "byCategory",
              sums("category", CostCategory.allCases.map(\.rawValue)) { $0.category.rawValue }),
          ])),
        Member("comparison", .list(request.comparison.map(datum))),
        Member("assumptions", .list(request.assumptions.map(datum))),
        Member("terms", .record(Self.members(request.terms))),
        Member("scenarios", .list(scenarios.map(datum))),
      ],
      closing: [
        PaperRow([.empty, .empty, .empty, .empty, .empty, .amount(total)], style: .total)
      ],
      amountInWordsLine: "Số tiền bằng chữ: \(words).",
      annexes: [comparison, sums] + (explanation.map { [$0] } ?? [])
        + (scenarios.isEmpty ? [] : [sideBySide]),
      charts: chart)
  }

  /// What is asked for by something of the lines, where it is anything.
  func sum(_ key: String, by word: (BudgetLine) -> String) -> Dong {
    let codes = Set(lines.filter { word($0) == key }.map(\.code))
    return request.rows.filter { codes.contains($0.line) }.map(\.amount).sum()
  }

  private func sums(
    _ name: String, _ keys: [String], by word: (BudgetLine) -> String
  ) -> Datum {
    .list(
      keys.map { key in
        .record([Member(name, .text(key)), Member("amount", .amount(sum(key, by: word)))])
      })
  }

  private func datum(_ row: RequestComparison) -> Datum {
    .record([
      Member("line", .text(row.line.text)), Member("lastYear", .amount(row.lastYear)),
      Member("thisYearEstimate", .amount(row.thisYearEstimate)),
      Member("nextYear", .amount(row.nextYear)), Member("percent", .optional(row.percent)),
    ])
  }

  private func datum(_ assumption: RequestAssumption) -> Datum {
    var members: [Member]
    switch assumption {
    case .baseSalary(let salary):
      members = [
        Member("kind", .text("base-salary")), Member("amount", .amount(salary.amount)),
        Member("from", .text(salary.from.description)),
      ]
    case .noUnitValue(let units):
      members = [
        Member("kind", .text("no-unit-value")), Member("baseSalary", .amount(units[0].baseSalary)),
        Member("share", .decimal(units[0].share.description)),
      ]
    case .noTable(let genre, _):
      members = [Member("kind", .text("no-table")), Member("genre", .text(genre.text))]
    }
    if !assumption.gap.isEmpty {
      members.append(Member("months", .list(assumption.gap.map { .text($0.description) })))
    }
    return .record(members + [Member("text", .text(text.text(assumption)))])
  }

  static func members(_ terms: RequestTerms) -> [Member] {
    [
      Member("growth", .decimal(terms.growthText)),
      Member("incentive", .decimal(terms.incentive.description)),
      Member("remuneration", .decimal(terms.remuneration.description)),
      Member(
        "assume",
        .list(
          terms.assumptions.map {
            .record([
              Member("baseSalary", .amount($0.amount)), Member("from", .text($0.from.description)),
            ])
          })),
    ]
  }

  private func datum(_ scenario: (name: String, request: BudgetRequest)) -> Datum {
    .record(
      [Member("name", .text(scenario.name))] + Self.members(scenario.request.terms) + [
        Member("amount", .amount(scenario.request.total)),
        Member(
          "byLine",
          .list(
            scenario.request.comparison.map {
              .record([
                Member("line", .text($0.line.text)), Member("amount", .amount($0.nextYear)),
              ])
            })),
      ])
  }
}
