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

extension ShippedRatesTests {
  @Test func passesItsOwnLint() throws {
    let findings = try ShippedRates.book().check(asOf: day("2026-11-24"))
    #expect(findings.isClean, "\(ShippedRates.listing(findings))")
    let weak = findings.warnings.filter { $0.code == "RATES_WEAKLY_KNOWN" }
    #expect(weak.count == findings.warnings.count)
    #expect(weak.contains { $0.message.en.contains("18/2021/QĐ-UBND") })
    #expect(weak.contains { $0.message.en.contains("287/2026/NĐ-CP") })
    #expect(!weak.contains { $0.message.en.contains("194/2012/TT-BTC") })
  }

  @Test func isToldToBeCheckedAfterAYear() throws {
    let book = try ShippedRates.book()
    let inTime = book.check(asOf: day("2027-11-24")).warnings.map(\.code)
    #expect(!inTime.contains("RATES_NOT_CHECKED"))
    let late = book.check(asOf: day("2027-11-25")).warnings.map(\.code)
    #expect(late.contains("RATES_NOT_CHECKED"))
  }

  @Test func readsTheSameFromASpreadsheetWithSemicolonsAndDaysFirst() throws {
    let files = try ShippedRates.files().map { file in
      guard file.set == "national", file.name == "withholding.csv" else { return file }
      // The notes hold a semicolon, which a spreadsheet would quote.
      let text = String(decoding: file.bytes, as: UTF8.self).replacing("; ", with: " ")
        .replacing(",", with: ";").replacing("2013-07-01", with: "01/07/2013")
        .replacing("2000000", with: "2.000.000").replacing("\n", with: "\r\n")
      return RateFile(
        set: file.set, name: file.name, bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    }
    let rules = try ShippedRates.book(files).rules(profile: "national")
    #expect(try rules.withholding(on: day("2014-06-01")).threshold == Dong(2_000_000))
  }
}
