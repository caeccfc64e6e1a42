import Diagnostics
import Testing
import Typesetting

/// A sink that counts what it is given, and fails at one write.
private struct CountingSink: ByteSink {
  var writes = 0
  var total = 0
  var largest = 0
  var failsAt: Int?

  mutating func write(_ bytes: [UInt8]) throws(Failure) {
    writes += 1
    if writes == failsAt { throw Failure(SampleProblem.full) }
    total += bytes.count
    largest = max(largest, bytes.count)
  }
}

/// How far a walk came.
private final class Progress {
  var walks = 0
  var rows = 0
}

private let columns = [
  PaperColumn("TT", kind: .count), PaperColumn("Tên", isFlexible: true),
  PaperColumn("Tiền", kind: .amount),
]

private func many(_ count: Int64, failingAt failure: Int64? = nil, _ progress: Progress) -> Report {
  Report(name: "many", keys: ["n", "name"], paper: Paper(columns: columns)) {
    (body: Report.Body) throws(Failure) -> ReportTail in
    progress.walks += 1
    for number in 0..<count {
      if number == failure { throw Failure(SampleProblem.full) }
      progress.rows += 1
      try body(
        ReportRow(
          data: [.integer(number), .text("Nông Văn Dền")],
          cells: [.count(number), .text("Nông Văn Dền"), .amount(number * 1_000)]))
    }
    return ReportTail()
  }
}

@Suite struct StreamingTests {
  private func eachWriter(
    _ check: (any ReportWriter, _ walks: Int) throws -> Void
  ) throws {
    try check(JSONWriter(), 1)
    try check(CSVWriter(), 1)
    try check(HTMLWriter(), 2)
    try check(XLSXWriter(), 2)
    try check(TextWriter(width: 80), 2)
    try check(TextWriter(width: 12), 2)
  }

  @Test func rowsGoOutInSmallPiecesAsTheyCome() throws {
    try eachWriter { writer, walks in
      let progress = Progress()
      var sink = CountingSink()
      try writer.write(many(20_000, progress), to: &sink)
      #expect(progress.walks == walks)
      #expect(progress.rows == walks * 20_000)
      #expect(sink.largest < 70_000)
      #expect(sink.writes >= sink.total / 70_000)
      #expect(sink.total > 400_000)
    }
  }

  @Test func aFullDiskStopsTheWalk() throws {
    try eachWriter { writer, walks in
      let progress = Progress()
      var sink = CountingSink(failsAt: 2)
      #expect(throws: Failure.self) { try writer.write(many(20_000, progress), to: &sink) }
      #expect(sink.writes == 2)
      #expect(progress.rows < walks * 20_000)
    }
  }

  @Test func aFailingSourceStopsTheWriter() throws {
    try eachWriter { writer, _ in
      var sink = CountingSink()
      let failure = #expect(throws: Failure.self) {
        try writer.write(many(100, failingAt: 50, Progress()), to: &sink)
      }
      #expect(failure?.exitStatus == 74)
    }
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    try eachWriter { writer, _ in
      let first = try written(Sample.report, by: writer)
      #expect(try written(Sample.report, by: writer) == first)
    }
  }
}
