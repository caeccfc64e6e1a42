import Accounting
import Testing

@testable import Reporting

/// The date over signatures: 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.
@Suite struct SignedDateTests {
  @Test(arguments: [
    ("2024-09-05", "ngày 05 tháng 9 năm 2024"), ("2024-10-10", "ngày 10 tháng 10 năm 2024"),
    ("2025-02-28", "ngày 28 tháng 02 năm 2025"), ("2025-01-01", "ngày 01 tháng 01 năm 2025"),
    ("2025-03-09", "ngày 09 tháng 3 năm 2025"),
  ])
  func daysBelowTenAndTheFirstTwoMonthsHaveAZero(day: String, text: String) throws {
    #expect(try #require(CivilDate(text: day)).signedText == text)
  }
}
