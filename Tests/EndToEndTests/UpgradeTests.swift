import Foundation
import Testing

/// A ledger made by every earlier schema opens, migrates, verifies and reports the same.
@Suite struct UpgradeTests {
  private static let day = "2024-11-05"

  /// What the last program of schema 1 was asked, by the file its answer is kept in.
  private static let questions: [String: [String]] = [
    "royalties-2024-09": ["report", "royalties", "--period", "2024-09"],
    "royalties-2024-10": ["report", "royalties", "--period", "2024-10"],
    "content-2024-09": ["report", "content", "--period", "2024-09"],
    "content-2024-10": ["report", "content", "--period", "2024-10"],
    "payments-2024-001": ["report", "payments", "--run", "2024-001"],
    "payments-2024-002": ["report", "payments", "--run", "2024-002"],
    "run-2024-001": ["run", "show", "2024-001"], "run-2024-002": ["run", "show", "2024-002"],
    "run-list": ["run", "list"], "budget-2024": ["report", "budget", "--year", "2024"],
    "contributor-list": ["contributor", "list"], "site-list": ["site", "list"],
    "explain-BK2410-002": ["explain", "BK2410-002"],
  ]

  /// What the last program of schema 2 was asked on 2025-02-04.
  private static let questionsOf2: [String: [String]] = [
    "royalties-2024-10": ["report", "royalties", "--period", "2024-10"],
    "royalties-2024-11": ["report", "royalties", "--period", "2024-11"],
    "works-2024-10": ["report", "works", "--period", "2024-10"],
    "remuneration-2024-10": ["report", "remuneration", "--period", "2024-10"],
    "payments-2024-002": ["report", "payments", "--run", "2024-002"],
    "payments-2024-003": ["report", "payments", "--run", "2024-003"],
    "vouchers-2024-003": ["report", "vouchers", "--run", "2024-003"],
    "tax-2024": ["report", "tax", "--period", "2024"],
    "tax-certificate-CTV01": ["report", "tax-certificate", "CTV01", "--year", "2024"],
    "contributors-2024-10": ["report", "contributors", "--period", "2024-10"],
    "budget-2024": ["report", "budget", "--year", "2024"],
    "budget-2025": ["report", "budget", "--year", "2025"],
    "settlement-2024": ["report", "settlement", "--year", "2024"],
    "journal-2024-11": ["report", "journal", "--period", "2024-11"],
    "journal-2025": ["report", "journal", "--period", "2025"],
    "request": ["report", "request"], "run-list": ["run", "list"],
    "outstanding": ["report", "outstanding", "--on", "2025-02-04"],
    "advance-list": ["advance", "list"],
  ]

  /// What the last program of schema 3 was asked on 2025-02-14.
  private static let questionsOf3: [String: [String]] = [
    "royalties-2025-01": ["report", "royalties", "--period", "2025-01"],
    "content-2025-01": ["report", "content", "--period", "2025-01"],
    "contributors-2025-01": ["report", "contributors", "--period", "2025-01"],
    "summary-2025-01": ["report", "summary", "--period", "2025-01", "--by", "genre"],
    "payments-2025-001": ["report", "payments", "--run", "2025-001"],
    "outstanding": ["report", "outstanding", "--on", "2025-02-14"],
    "budget-2025": ["report", "budget", "--year", "2025"],
    "statement-CTV02": ["statement", "CTV02", "--period", "2025"],
    "explain-BK2501-002-text": ["explain", "BK2501-002/text"],
    "explain-BK2501-004": ["explain", "BK2501-004"], "status": ["status"],
    "item-BK2501-007": ["item", "show", "BK2501-007"],
    "tax-2025": ["report", "tax", "--period", "2025"],
  ]

  /// What the last program of schema 4 was asked on 2025-04-04.
  private static let questionsOf4: [String: [String]] = [
    "royalties-2025-02": ["report", "royalties", "--period", "2025-02"],
    "royalties-2025-03": ["report", "royalties", "--period", "2025-03"],
    "royalties-2025-04": ["report", "royalties", "--period", "2025-04"],
    "content-2025-03": ["report", "content", "--period", "2025-03"],
    "works-2025-Q1": ["report", "works", "--period", "2025-Q1"],
    "works-2025-04": ["report", "works", "--period", "2025-04"],
    "remuneration-2025-Q1": ["report", "remuneration", "--period", "2025-Q1"],
    "remuneration-2025-04": ["report", "remuneration", "--period", "2025-04"],
    "contributors-2025": ["report", "contributors", "--period", "2025"],
    "summary-2025": ["report", "summary", "--period", "2025", "--by", "section"],
    "payments-2025-003": ["report", "payments", "--run", "2025-003"],
    "outstanding": ["report", "outstanding", "--on", "2025-04-04"],
    "budget-2025": ["report", "budget", "--year", "2025"],
    "statement-CTV03": ["statement", "CTV03", "--period", "2025"],
    "tax-2025-Q1": ["report", "tax", "--period", "2025-Q1"],
    "journal-2025-04": ["report", "journal", "--period", "2025-04"],
    "explain-BK2502-005": ["explain", "BK2502-005"],
    "explain-W6": ["explain", "work:W6"],
    "item-BK2503-003": ["item", "show", "BK2503-003"],
    "status": ["status"],
    "run-list": ["run", "list"],
  ]

  private static let everyQuestion = [
    ("ledger-v1", questions), ("ledger-v2", questionsOf2), ("ledger-v3", questionsOf3),
    ("ledger-v4", questionsOf4),
  ]

  @Test func everyAnswerKeptIsAsked() throws {
    for (name, questions) in Self.everyQuestion {
      let folder = Binary.root.appendingPathComponent("Tests/Fixtures/\(name)").path
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(kept.sorted() == questions.keys.map { "\($0).json" }.sorted())
    }
  }

  private func compare(
    _ questions: [String: [String]], of fixture: String, in binary: Binary, today: String
  ) throws {
    for (name, words) in questions {
      let file = Binary.root.appendingPathComponent("Tests/Fixtures/\(fixture)/\(name).json")
      let kept = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      let now = try binary.json(words, today: today)
      let difference = Self.difference(kept, now, at: name)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test func aLedgerOfSchema1ReportsTheSameAndTakesNewEntries() throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v1.sqlite", as: "nhuanbut.sqlite")
    try compare(Self.questions, of: "ledger-v1", in: binary, today: Self.day)
    let sound = try binary.run("verify")
    #expect(sound.status == 0, "\(sound.output)")

    let approved = try binary.run(
      "approve", "--period", "2024-10", actor: "truongban", today: Self.day)
    #expect(approved.status == 0, "\(approved.errors)")
    let confirmed = try binary.run(
      "run", "confirm", "2024-002", actor: "ketoan", today: Self.day)
    #expect(confirmed.status == 0, "\(confirmed.errors)")
    #expect(try binary.run("verify").status == 0)
  }

  @Test func aLedgerOfSchema2ReportsTheSameAndItsNextEntryNamesItsLaterLaw() throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v2.sqlite", as: "nhuanbut.sqlite")
    try compare(Self.questionsOf2, of: "ledger-v2", in: binary, today: "2025-02-04")
    #expect(try binary.run("verify").status == 0)
    let paid = try binary.run(
      "run", "create", "--period", "2024-10", actor: "ketoan", today: "2025-02-04")
    #expect(paid.status == 0, "\(paid.errors)")
    let confirmed = try binary.run(
      "run", "confirm", "2025-001", actor: "ketoan", today: "2025-02-04")
    #expect(confirmed.status == 0, "\(confirmed.errors)")
    let sound = try binary.run("verify")
    #expect(sound.status == 0, "\(sound.output)")
    guard Binary.hasShell else { return }
    #expect(try binary.sqlite("nhuanbut.sqlite", "SELECT book, entry FROM rateBook") == "2|211")
  }

  @Test func aLedgerOfSchema3ReportsTheSameAndGradesOn() throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v3.sqlite", as: "nhuanbut.sqlite")
    try compare(Self.questionsOf3, of: "ledger-v3", in: binary, today: "2025-02-14")
    #expect(try binary.run("verify").status == 0)
    let graded = try binary.run(
      "item", "grade", "BK2501-007", "--coefficient", "2", actor: "bientap", today: "2025-02-14")
    #expect(graded.status == 0, "\(graded.errors)")
    let approved = try binary.run(
      "approve", "--period", "2025-01", actor: "truongban", today: "2025-02-14")
    #expect(approved.status == 0, "\(approved.errors)")
    let sound = try binary.run("verify")
    #expect(sound.status == 0, "\(sound.output)")
  }

  @Test func aLedgerOfSchema4ReportsTheSameAndGradesAnewWhatWasReversed() throws {
    let binary = try Binary()
    try binary.takeFixture("ledger-v4.sqlite", as: "nhuanbut.sqlite")
    try compare(Self.questionsOf4, of: "ledger-v4", in: binary, today: "2025-04-04")
    #expect(try binary.run("verify").status == 0)
    // Paid and reversed, reversed before it was paid, and what a remittance had too much.
    for part in ["BK2502-005", "BK2503-001"] {
      let graded = try binary.run(
        "item", "grade", part, "--coefficient", "3", actor: "bientap", today: "2025-04-04")
      #expect(graded.status == 0, "\(graded.errors)")
    }
    let cancelled = try binary.run(
      "item", "grade", "BK2503-004", "--coefficient", "2", actor: "bientap", today: "2025-04-04")
    #expect(cancelled.status == 1, "\(cancelled.errors)")
    let approved = try binary.run(
      "approve", "--period", "2025-Q1", actor: "truongban", today: "2025-04-04")
    #expect(approved.status == 0, "\(approved.errors)")
    let back = try binary.run(
      "reverse", "251", "--reason", "Nộp nhầm kỳ", actor: "ketoan", today: "2025-04-04")
    #expect(back.status == 0, "\(back.errors)")
    let sound = try binary.run("verify")
    #expect(sound.status == 0, "\(sound.output)")
  }

  /// Where an answer lost or changed something; keys beside the old ones are no difference, nor is
  /// the order of the warnings.
  private static func difference(_ old: Any, _ new: Any, at place: String) -> String? {
    switch (old, new) {
    case (let old as [String: Any], let new as [String: Any]):
      for (key, value) in old {
        guard let now = new[key] else { return "\(place).\(key) is gone" }
        if let found = difference(value, now, at: "\(place).\(key)") { return found }
      }
      return nil
    case (let old as [Any], let new as [Any]):
      guard old.count == new.count else { return "\(place) has \(new.count), had \(old.count)" }
      for (index, pair) in zip(old, new).enumerated() {
        if let found = difference(pair.0, pair.1, at: "\(place)[\(index)]") { return found }
      }
      return nil
    default:
      let isSame = (old as? NSObject)?.isEqual(new) ?? false
      return isSame ? nil : "\(place) is \(new), was \(old)"
    }
  }
}
