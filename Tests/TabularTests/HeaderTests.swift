import Diagnostics
import Tabular
import Testing

/// Which row is taken for the header where none names every required column, and what is said.
@Suite struct HeaderTests {
  private static let people = ColumnSchema([
    .init("code", aliases: ["Mã"], required: true),
    .init("name", aliases: ["Họ tên"], required: true),
  ])
  private static let items: ColumnSchema = {
    var items = ColumnSchema([
      .init("id", required: true), .init("title", aliases: ["Tiêu đề"], required: true),
    ])
    items.kin = [.init("people import FILE", people)]
    return items
  }()

  private func errors(_ text: String) -> [Diagnostic] {
    var findings = Findings()
    TableReader(file: "f.csv", format: .csv, schema: Self.items)
      .read(bytes: Array(text.utf8), into: &findings) { _, _ in }
    return findings.errors
  }

  @Test func theTableOfAnotherCommandIsNamedWithThatCommandAndNothingElse() throws {
    for letterhead in ["", "VĂN PHÒNG,,\n,,\n"] {
      let errors = errors(letterhead + "Mã,Họ tên,Ghi chú\nC1,An,\n")
      #expect(errors.map(\.code) == ["MISSING_COLUMN"])
      let remedy = try #require(errors.first?.remedy.en)
      #expect(remedy.hasSuffix("people import f.csv"))
    }
  }

  @Test func theRowThatNamesMostColumnsWasMeantToBeTheHeader() {
    let errors = errors("VĂN PHÒNG,,\nTiêu đề,Mã số\nTin,1\n")
    #expect(errors.map(\.code) == ["UNKNOWN_COLUMN", "MISSING_COLUMN"])
    #expect(errors.map { $0.place?.label ?? "" } == ["f.csv:2:9", "f.csv:2:1"])
  }

  @Test func aFileWithoutAnyHeadingIsToldOnceWhatItLacks() {
    #expect(errors("T1,Tin,x\nT2,Bài,y,z\n").map(\.code) == ["MISSING_COLUMN"])
  }
}
