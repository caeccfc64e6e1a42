import Diagnostics
import Testing

@testable import Commands

/// `status` offers only what can be typed.
@Suite struct StatusTaskTests {
  @Test(arguments: [
    ("nhuanbut run create --period 2024-09", true), ("nhuanbut run confirm 2024-001", true),
    ("nhuanbut budget allot --year 2024 --line NB --amount … --decision …", true),
    ("nhuanbut approve --peroid 2024-09", false), ("nhuanbut budget dream --year 2025", false),
    ("nhuanbut nothing", false),
  ])
  func aCommandIsKnownWithAllItsOptions(line: String, isKnown: Bool) {
    #expect(StatusTask.isKnown(line, to: CommandList.tree) == isKnown)
    let task = StatusTask(
      audience: .office, text: Text.verbatim("t"), command: line
    ).offering(CommandList.tree)
    #expect((task.command != nil) == isKnown)
  }
}
