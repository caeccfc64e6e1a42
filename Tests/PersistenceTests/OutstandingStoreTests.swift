import Accounting
import Payments
import Persistence
import SQLite
import Testing

@Suite struct OutstandingStoreTests {
  private static let days: [CivilDate] = [
    .earliest, CivilDate(text: "1969-12-31"), CivilDate(text: "1970-01-01"),
    CivilDate(text: "2024-09-01"), .latest,
  ].compactMap { $0 }

  private func owed(
    _ place: Int, _ day: CivilDate, _ item: String, _ part: String, _ amount: Int64?
  ) -> OutstandingStore.Owed {
    OutstandingStore.Owed(
      place: place, item: item, part: part, state: amount == nil ? .recorded : .graded,
      amount: amount.map { Dong($0) }, publishedOn: day, hasTerm: amount != nil)
  }

  private func taken(in store: OutstandingStore) throws -> [String] {
    var taken: [String] = []
    try store.forEach(mapping: { $0 }) { (owed) throws(SQLiteError) in
      let amount = owed.amount.map { "\($0.amount)" } ?? "-"
      taken.append(
        "\(owed.place) \(owed.publishedOn) \(owed.item)/\(owed.part) \(owed.state) \(amount) "
          + "\(owed.hasTerm)")
    }
    return taken
  }

  @Test func sharesComeByPayeeDateItemAndPartAndThoseAlikeAsTheyWereTaken() throws {
    let store = OutstandingStore(try Connection.inMemory())
    try store.begin()
    for day in Self.days.reversed() {
      try store.add(owed(1, day, "A", "", nil))
      try store.add(owed(0, day, "B", "2", 2))
      try store.add(owed(0, day, "B", "1", 9))
      try store.add(owed(0, day, "B", "1", 3))
      try store.add(owed(0, day, "A", "", nil))
    }
    try store.sort()
    let expected =
      Self.days.flatMap { day in
        [
          "0 \(day) A/ recorded - false", "0 \(day) B/1 graded 9 true",
          "0 \(day) B/1 graded 3 true", "0 \(day) B/2 graded 2 true",
        ]
      } + Self.days.map { "1 \($0) A/ recorded - false" }
    for _ in 1...2 { #expect(try taken(in: store) == expected) }

    try store.begin()
    try store.add(owed(3, .earliest, "C", "", 1))
    try store.sort()
    #expect(try taken(in: store) == ["3 1900-01-01 C/ graded 1 true"])
  }
}
