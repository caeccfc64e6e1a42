import Testing

private let clockWords: Set = [
  "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "clock_gettime",
  "gettimeofday", "random", "randomElement", "shuffled",
]

/// Inner rooms are told today's date and new identifiers; they read no clock and draw no lots.
func clocks(in source: Source) -> [Violation] {
  guard source.isShipped, let room = source.room, innerRooms.contains(room) else { return [] }
  return source.words.filter { clockWords.contains($0.text) }.map {
    source.violation("clock", line: $0.line, "take what `\($0.text)` gives as an argument")
  }
}

@Test(arguments: ["let now = ContinuousClock().now", "let id = Int.random(in: 0..<9)"])
func anInnerRoomMayNotReadAClock(code: String) {
  #expect(clocks(in: Source(path: "Sources/Payments/Run.swift", text: code)).count == 1)
  #expect(clocks(in: Source(path: "Sources/Commands/Run.swift", text: code)).isEmpty)
}
