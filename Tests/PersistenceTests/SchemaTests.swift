import Accounting
import SQLite
import Testing

@testable import Persistence

/// A migration that landed never changes by a byte: ledgers out there were made by it.
@Suite struct SchemaTests {
  @Test(arguments: [
    (1, SchemaV1.sql, "e77a650cf56e1802983a722ad417e5f46bde48f8ebb42687d0c016937a7bc780"),
    (2, SchemaV2.sql, "7e5b67da6cf9428f4950878960444b0bf4a9b95b9ce2e6c582f21b8af1345bcc"),
    (3, SchemaV3.sql, "4594e2ec6b923f04ac9d3eeb433e9111e3d28ebeb2019d03f23fe0e62fd4b022"),
    (4, SchemaV4.sql, "f96c28c660bca9cce3488c935e1caf9d3710733defd0de1b5ab7faa94e820abe"),
  ])
  func aMigrationThatLandedNeverChanges(version: Int, sql: SQL, digest: String) {
    #expect(Digest(of: Array(sql.text.utf8)).hexadecimal == digest, "schema \(version)")
  }
}
