import Foundation
import Testing

/// The office that most tests begin with.
extension Binary {
  /// An office whose ledger holds some people and items, and money on the line NB in 2024.
  ///
  /// - Parameter allotted: `nil` leaves the line without money.
  static func office(
    unit: String = "Đơn vị", people: String, items: String, allotted: String? = "10000000"
  ) throws -> Binary {
    let binary = try Binary()
    try binary.write(people, to: "people.csv")
    try binary.write(items, to: "items.csv")
    try binary.done(
      ["init", "--unit", unit], ["contributor", "import", "people.csv"],
      ["item", "import", "items.csv"])
    if let allotted {
      try binary.done([
        "budget", "allot", "--year", "2024", "--line", "NB", "--amount", allotted, "--decision",
        "QĐ 1", "--on", "2024-01-05",
      ])
    }
    return binary
  }

  /// Runs commands that all succeed.
  func done(_ commands: [String]..., actor: String = "grader") throws {
    for words in commands {
      let outcome = try run(words, actor: actor)
      #expect(outcome.status == 0, "\(words.joined(separator: " ")): \(outcome.errors)")
    }
  }
}
