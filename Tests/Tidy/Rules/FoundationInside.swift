import Testing

private let platformModules: Set = [
  "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin",
]

/// The one inner file that may use Foundation: it normalises what fails the NFC quick check.
private let normalisingFile = "Sources/Tabular/CanonicalText.swift"

/// Inner rooms know neither files nor clocks, so they need no platform.
func foundationInside(in source: Source) -> [Violation] {
  guard
    source.isShipped, source.path != normalisingFile, let room = source.room,
    innerRooms.contains(room)
  else { return [] }
  return source.imports.filter { platformModules.contains($0.module) }.map {
    source.violation(
      "foundation", line: $0.line,
      "do without \($0.module), or move the work to a room outside Diagnostics to Intake")
  }
}

@Test(arguments: ["import Foundation", "internal import Glibc", "import struct Foundation.Date"])
func anInnerRoomMayNotImportAPlatform(code: String) {
  let rule = foundationInside
  #expect(rule(Source(path: "Sources/Accounting/A.swift", text: code)).count == 1)
  #expect(rule(Source(path: "Sources/Tabular/Other.swift", text: code)).count == 1)
  #expect(rule(Source(path: normalisingFile, text: code)).isEmpty)
  #expect(rule(Source(path: "Sources/Files/A.swift", text: code)).isEmpty)
}
