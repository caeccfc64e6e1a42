import Accounting
import Diagnostics
import Legislation
import Tabular

/// What libFuzzer calls again and again with bytes of its making; the first one picks the parser. It
/// ends in rows, in a book, or in problems with a place: a trap, a hang or runaway memory is found.
func parse(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let parser = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  switch parser % 5 {
  case 0: table(bytes, .csv)
  case 1: table(bytes, .jsonLines)
  case 2: workbook(bytes)
  case 3: rates(bytes)
  default: _ = Working(canonicalText: String(decoding: bytes, as: UTF8.self))
  }
  return 0
}

private let schema = ColumnSchema([
  .init("id", required: true), .init("title", required: true), .init("pen_names"),
])

private func table(_ bytes: [UInt8], _ format: TableFormat) {
  var findings = Findings()
  TableReader(file: "input", format: format, schema: schema).read(bytes: bytes, into: &findings) {
    _, _ in
  }
}

/// The bytes of the input as a file.
private func workbook(_ bytes: [UInt8]) {
  var findings = Findings()
  try? WorkbookReader(file: "input", schema: schema).read(
    from: RandomBytes(bytes), into: &findings
  ) { _, _ in }
}

private func rates(_ bytes: [UInt8]) {
  var findings = Findings()
  let names = ["parameters.csv", "royalties.csv", "creation.csv", "genres.csv", "profile.csv"]
  let pieces = bytes.split(separator: 0, omittingEmptySubsequences: false)
  let files = zip(names, pieces).map { RateFile(set: "national", name: $0, bytes: Array($1)) }
  _ = RateBook.load(files, into: &findings)
}
