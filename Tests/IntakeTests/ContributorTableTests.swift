import Accounting
import Diagnostics
import Intake
import Royalties
import Testing

@Suite struct ContributorTableTests {
  @Test func aFullRowIsRead() throws {
    let result = Reading.contributors(
      """
      code,name,kind,kind_from,pen_names,unit,address,tax_code,national_id,bank_account,bank_name,\
      email,phone,resident,payment,payee,payee_basis
      C01,Nguyễn Văn An,staff,2024-07-01,Hoa Ban; Sông Năng,Báo,Bắc Kạn,0100109106,006099000001,\
      0123,Agribank,a@x.vn,0912,no,cash,C02,giấy ủy quyền

      """)
    #expect(result.findings.marks == [] && result.findings.warnings.isEmpty)
    let person = try #require(result.rows.first).contributor
    #expect(person.code.text == "C01" && person.name == "Nguyễn Văn An")
    #expect(person.kinds.latest == .staff)
    #expect(person.kinds.changes[0].from?.description == "2024-07-01")
    #expect(person.penNames == ["Hoa Ban", "Sông Năng"])
    #expect(person.taxCode == "0100109106" && person.nationalID == "006099000001")
    #expect(person.bankAccount == "0123" && person.bankName == "Agribank")
    #expect(!person.isResident && person.payment == .cash)
    #expect(person.payee?.text == "C02" && person.payeeBasis == "giấy ủy quyền")
  }

  @Test(arguments: [
    ("Biên chế", ContributorKind.staff), ("hop dong", .employee), ("CTV", .collaborator),
    ("Tổ chức", .organisation), ("organization", .organisation), ("collaborator", .collaborator),
  ])
  func kindsMayBeVietnamese(word: String, kind: ContributorKind) throws {
    let result = Reading.contributors("Mã,Họ tên,Đối tượng\nC01,An,\(word)\n")
    #expect(result.rows.first?.contributor.kinds.latest == kind)
  }

  @Test(arguments: [
    ("pen_names", "Hoa=Ban", "PEN_NAME_SIGN Hoa=Ban"),
    ("pen_names", "An;B:C", "PEN_NAME_SIGN B:C"), ("resident", "maybe", "UNKNOWN_WORD maybe"),
    ("payee", "C02", "PAYEE_BASIS_MISSING C02"), ("kind_from", "2024", "INVALID_DATE 2024"),
    ("payment", "gold", "UNKNOWN_WORD gold"),
  ])
  func aWrongValueIsToldUnderItsCaret(column: String, value: String, mark: String) {
    let result = Reading.contributors("code,name,kind,\(column)\nC01,An,staff,\(value)\n")
    #expect(result.findings.marks == [mark])
    #expect(result.rows.isEmpty)
  }

  @Test func oneIsNotTheOwnPayee() {
    let result = Reading.contributors(
      "code,name,kind,payee,payee_basis\nC01,An,staff,C01,giấy\n")
    #expect(result.findings.marks == ["PAYEE_IS_SELF C01"])
  }

  @Test(arguments: ["tax_code", "national_id", "bank_account"])
  func numbersArePrintableAndNoLongerThanSixtyFour(column: String) {
    let long = String(repeating: "1", count: 65)
    func read(_ value: String) -> (rows: [ContributorRow], findings: Findings) {
      Reading.contributors("code,name,kind,\(column)\nC01,An,staff,\(value)\n")
    }
    #expect(read(long).findings.marks == ["UNPRINTABLE_NUMBER \(long)"])
    #expect(read(String(long.dropLast())).findings.errors.isEmpty)
    #expect(read("1\u{202E}2").findings.errors.map(\.code) == ["UNPRINTABLE_NUMBER"])
  }

  /// 0100109106 is a tax code whose check digit holds.
  @Test(arguments: [
    ("0100109106", true), ("0100109106-001", true), ("0100109107", false), ("12345", false),
    ("006099000001", true), ("0100109106-0x1", false),
  ])
  func aFailingCheckDigitIsAWarning(taxCode: String, isPlausible: Bool) {
    let result = Reading.contributors("code,name,kind,tax_code\nC01,An,staff,\(taxCode)\n")
    #expect(result.rows.first?.contributor.taxCode == taxCode)
    #expect(result.findings.warnings.map(\.code) == (isPlausible ? [] : ["TAX_CODE_CHECK"]))
  }

  @Test func leadingZerosStay() {
    let result = Reading.contributors("code,name,kind,bank_account\n001,An,staff,000123\n")
    #expect(result.rows.first?.contributor.bankAccount == "000123")
    #expect(result.rows.first?.contributor.code.text == "001")
  }

  @Test func anAbsentColumnKeepsWhatIsRecorded() throws {
    let first = try #require(
      Reading.contributors(
        "code,name,kind,unit,phone\nC01,An,collaborator,Báo,09\n"
      ).rows.first
    ).contributor
    let second = try #require(
      Reading.contributors(
        "code,name,kind,kind_from,phone\nC01,An,staff,2024-07-01,\n"
      ).rows.first)
    let merged = second.contributor(over: first)
    #expect(merged.unit == "Báo" && merged.phone == nil)
    #expect(merged.kinds.changes.map(\.kind) == [.collaborator, .staff])
    #expect(second.contributor(over: merged) == merged)
  }
}
