import Accounting
import Diagnostics
import Legislation
import Testing

@Suite("The shipped rate book")
struct ShippedRatesTests {
  @Test func loads() throws {
    let book = try ShippedRates.book()
    #expect(book.profiles == ["bac-kan", "national", "ninh-thuan"])
  }

  @Test func theHashSeesEveryByteAndNoOrder() throws {
    var files = try ShippedRates.files()
    let hash = try ShippedRates.book().hash
    #expect(try ShippedRates.book(files.reversed()).hash == hash)
    let last = files.removeLast()
    files.append(RateFile(set: last.set, name: last.name, bytes: last.bytes + [0x0A]))
    #expect(try ShippedRates.book(files).hash != hash)
  }
}
