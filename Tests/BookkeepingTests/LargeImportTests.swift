import Accounting
import Diagnostics
import Foundation
import SQLite
import Testing

@testable import Bookkeeping

/// A file of more rows than there were gives the index by date up and builds it anew.
@Suite struct LargeImportTests {
  private static func rows(_ range: Range<Int>) -> String {
    "id,title,genre,contributors,published_on,coefficient\n"
      + range.map { index in
        "L\(index),Tin,tin,CTV01,2024-0\(1 + index * 7 % 9)-1\(index % 10),1\n"
      }.joined()
  }

  private func indexes(_ office: Office) throws -> [String] {
    try office.connection.prepare(
      "SELECT name || ' ' || sql FROM sqlite_schema WHERE tbl_name = 'part' AND type = 'index' "
        + "AND sql IS NOT NULL ORDER BY name"
    ).all { $0.text(0) }
  }

  private func dates(_ office: Office) throws -> (count: Int, ordered: [String]) {
    let found = try office.connection.prepare(
      "SELECT publishedOn FROM part INDEXED BY partByPublication WHERE publishedOn > '' ORDER BY 1"
    ).all { $0.text(0) }
    return (found.count, found)
  }

  @Test func theIndexIsThereAndWholeAfterwards() throws {
    let fixture = try FixtureLedger()
    let office = try fixture.office()
    let before = try indexes(office)
    let parts = try dates(office).count
    let file = try fixture.write(Self.rows(0..<5_500), to: "large.csv")
    #expect(try office.importItems(TableFile(file)).added == 5_500)
    #expect(try indexes(office) == before)
    let after = try dates(office)
    #expect(after.count == parts + 5_500)
    #expect(after.ordered == after.ordered.sorted())
    #expect(try office.verify().isSound)
    // The same rows again meet every one of them.
    #expect(try office.importItems(TableFile(file)).added == 0)
  }

  @Test(arguments: [true, false])
  func anImportThatIsTakenBackNeverTookItAway(isDry: Bool) throws {
    let fixture = try FixtureLedger()
    let office = try fixture.office()
    let (before, parts) = (try indexes(office), try dates(office).count)
    let last = isDry ? "" : "L9999,Tin,khong-co,CTV01,2024-09-01,1\n"
    let file = try fixture.write(Self.rows(0..<5_500) + last, to: "large.csv")
    if isDry {
      #expect(try office.importItems(TableFile(file), isDry: true).added == 5_500)
    } else {
      #expect(throws: Failure.self) { try office.importItems(TableFile(file)) }
    }
    #expect(try indexes(office) == before)
    #expect(try dates(office).count == parts)
    #expect(try office.verify().isSound)
  }
}
