import Accounting
import Diagnostics
import Intake
import Royalties
import Tabular
import Testing

@Suite struct ItemTableTests {
  @Test func aFullRowIsReadWithEnglishHeadings() throws {
    let result = Reading.items(
      """
      id,part,title,genre,contributors,published_on,assigned_on,url,site,section,origin,channel,\
      language,length,modifiers,coefficient,basis,total,quota,reviewed_by,reviewed_on,note
      T1,text,"Lũ, lụt",phong-su,C01=60%;C02=40%,2024-09-10,01/09/2024,https://x.vn/1,so-y-te,\
      Xã hội,compiled,direct,vi,"1,5",hardship=50;minority=12.5,"2,5",,1.000.000,outside,Bình,\
      2024-09-09,gấp

      """)
    #expect(result.findings.marks == [])
    let row = try #require(result.rows.first)
    let part = row.part
    #expect(part.key.label == "T1/text" && part.title == "Lũ, lụt")
    #expect(part.genre.text == "phong-su" && part.contributors.canonicalText == "C01=60%;C02=40%")
    #expect(part.publishedOn?.description == "2024-09-10")
    #expect(part.assignedOn?.description == "2024-09-01")
    #expect(part.url == "https://x.vn/1" && part.site.text == "so-y-te")
    #expect(part.section == "Xã hội" && part.origin == .compiled && part.channel == .direct)
    #expect(part.language == "vi" && part.length?.description == "1.5")
    #expect(part.modifiers.canonicalText == "hardship=50;minority=12.5")
    #expect(part.quota == .outside && part.reviewedBy == "Bình" && part.note == "gấp")
    #expect(part.reviewedOn?.description == "2024-09-09" && part.basis == nil)
    let grading = try #require(row.grading)
    #expect(grading.mark == .coefficient(Coefficient(tenThousandths: 25_000)))
    #expect(grading.total == Dong(1_000_000) && grading.modifiers == nil)
    #expect(row.line == 2)
  }

  @Test(arguments: [
    "Mã tin bài;Tiêu đề;Thể loại;Tác giả;Ngày đăng;Nguồn gốc;Kênh;Hệ số;Định mức",
    "ma tin bai;TIEU DE;the loai;tac gia;ngay dang;nguon goc;kenh;he so;dinh muc",
    "Mã bài;Tên bài;Thể loại;Người cung cấp;Ngày đăng tải;Nguồn;Kênh tiếp nhận;Hệ số;Định mức",
  ])
  func headingsAndWordsMayBeVietnamese(header: String) throws {
    let result = Reading.items(
      "\(header)\nT1;Tin;Phóng sự;C01;30/9/2024;Đăng lại;trực tiếp;2,5;Trong\n")
    #expect(result.findings.marks == [])
    let row = try #require(result.rows.first)
    #expect(row.part.genre.text == "phong-su" && row.part.origin == .reposted)
    #expect(row.part.channel == .direct && row.part.quota == .within)
    #expect(row.part.publishedOn?.description == "2024-09-30")
    #expect(row.grading?.mark == .coefficient(Coefficient(tenThousandths: 25_000)))
  }

  @Test func absentColumnsAndEmptyCellsStateNothing() throws {
    let bare = try #require(
      Reading.items("id,title,genre,contributors\nT1,Tin,tin,C01\n").rows.first)
    #expect(bare.grading == nil && bare.part.publishedOn == nil)
    #expect(bare.part.origin == .original && bare.part.channel == .submitted)
    #expect(bare.part.site == .portal && bare.part.quota == .unstated)
    let empty = Reading.items(
      "id,title,genre,contributors,coefficient,grade,amount,modifiers,quota,site,published_on\n"
        + "T1,Tin,tin,C01,,,,,,,\n")
    #expect(empty.findings.marks == [])
    #expect(empty.rows.first?.part == bare.part && empty.rows.first?.grading == nil)
  }

  @Test func anAbsentColumnKeepsWhatIsRecorded() throws {
    let first = try #require(
      Reading.items(
        "id,title,genre,contributors,section,url,modifiers\nT1,Tin,tin,C01,Xã hội,u,hardship=5\n"
      ).rows.first)
    let second = try #require(
      Reading.items("id,title,genre,contributors,url,modifiers\nT1,Tin mới,tin,C01,,\n").rows.first)
    let merged = second.part(over: first.part)
    #expect(merged.title == "Tin mới" && merged.section == "Xã hội" && merged.url == nil)
    #expect(merged.modifiers == first.part.modifiers)
    #expect(first.part(over: first.part) == first.part)
  }

  @Test(arguments: [
    ("published_on", "2024-02-30", "INVALID_DATE 2024-02-30"),
    ("published_on", "13/13/2024", "INVALID_DATE 13/13/2024"),
    ("coefficient", "2.55555", "INVALID_COEFFICIENT 2.55555"),
    ("coefficient", "-1", "INVALID_COEFFICIENT -1"),
    ("coefficient", "1e3", "INVALID_COEFFICIENT 1e3"),
    ("amount", "1.50", "INVALID_AMOUNT 1.50"), ("amount", "-5", "INVALID_AMOUNT -5"),
    ("amount", "1000000000000", "INVALID_AMOUNT 1000000000000"),
    ("length", "0", "INVALID_QUANTITY 0"), ("site", "sở y tế", "INVALID_CODE sở y tế"),
    ("part", "a/b", "INVALID_CODE a/b"), ("origin", "orignal", "UNKNOWN_WORD orignal"),
    ("channel", "email", "UNKNOWN_WORD email"), ("quota", "inside", "UNKNOWN_CONTRIBUTOR inside"),
    ("quota", "C01;Z9", "UNKNOWN_CONTRIBUTOR Z9"),
    ("modifiers", "hardship", "MODIFIER_SYNTAX hardship"),
    ("modifiers", "minority=15;hardship=x", "INVALID_PERCENTAGE x"),
    ("modifiers", "hardship=50.123", "INVALID_PERCENTAGE 50.123"),
  ])
  func aWrongValueIsToldUnderItsCaret(column: String, value: String, mark: String) {
    let result = Reading.item("contributors,\(column)", "C01,\(value)")
    #expect(result.findings.marks == [mark])
    #expect(result.row == nil)
  }

  @Test func everyProblemOfARowIsTold() {
    let result = Reading.items(
      "id,title,genre,contributors,published_on,origin\nT 1,,Tin lạ,C9,hôm qua,khác\n")
    #expect(
      result.findings.marks == [
        "INVALID_CODE T 1", "MISSING_VALUE ,", "UNKNOWN_GENRE Tin lạ", "UNKNOWN_CONTRIBUTOR C9",
        "INVALID_DATE hôm qua", "UNKNOWN_WORD khác",
      ])
    #expect(result.findings.errors.allSatisfy { $0.kind == .invalidInput })
  }

  @Test(arguments: ["coefficient,grade", "grade,amount", "coefficient,amount"])
  func aPartIsGradedInOneWay(columns: String) {
    let result = Reading.item("contributors,\(columns)", "C01,2,3")
    #expect(result.findings.marks == ["GRADED_TWO_WAYS 3"])
  }

  @Test func aTotalWithoutAGradeIsAWarning() {
    let result = Reading.item("contributors,total", "C01,234000")
    #expect(result.row != nil)
    #expect(result.findings.warnings.map(\.code) == ["TOTAL_UNUSED"])
  }

  @Test func modifiersMayBeNamedInVietnamese() {
    let result = Reading.item("contributors,modifiers", "C01,Khó khăn=50%;thiếu nhi=10")
    #expect(result.row?.part.modifiers.canonicalText == "hardship=50;children=10")
  }

  @Test func namesAreTheSameInBothEncodings() {
    let decomposed = "Le\u{302} Va\u{306}n Cu\u{31B}o\u{31B}\u{300}ng"
    #expect(Reading.shares(decomposed).list?.canonicalText == "C03")
  }

  @Test func aFaultOfTheGradingStandsAtItsField() throws {
    var findings = Findings()
    var table = ItemTable(directory: Reading.directory, rules: Reading.rules)
    var calculator = RoyaltyCalculator(rules: Reading.rules, today: .latest)
    let text = """
      id,title,genre,contributors,published_on,coefficient,modifiers
      T1,Tin,tin,C01,2024-09-10,5,hardship=50;minority=25

      """
    let reader = TableReader(file: "f.csv", format: .csv, schema: ItemTable.schema)
    reader.read(bytes: Array(text.utf8), into: &findings) { row, findings in
      guard let item = table.parse(row, into: &findings), let grading = item.grading else { return }
      do throws(RoyaltyRejection) {
        _ = try calculator.amount(of: item.part, graded: grading) { _, _ in .collaborator }
      } catch {
        for fault in error.faults { row.report(fault, in: ItemColumn.self, into: &findings) }
      }
    }
    #expect(
      findings.marks == ["COEFFICIENT_ABOVE_CEILING 5", "MODIFIER_OUT_OF_RANGE minority=25"])
    #expect(findings.errors.first?.place?.label == "f.csv:2:27")
  }
}

@Suite struct GradeTableTests {
  @Test func gradesAreRead() throws {
    let result = Reading.grades(
      "id,part,coefficient,amount,basis,modifiers,grader,minutes\n"
        + "T1,,2.5,,,hardship=10,An,BB1\nT2/photo,,,500.000,HĐ 5,,,\nT3,text,1,,,,,\n")
    #expect(result.findings.marks == [])
    #expect(result.rows.map(\.key.label) == ["T1", "T2/photo", "T3/text"])
    #expect(result.rows[0].grading.modifiers?.canonicalText == "hardship=10")
    #expect(result.rows[0].grader == "An" && result.rows[0].minutes == "BB1")
    #expect(result.rows[1].grading.mark == .amount(Dong(500_000)))
    #expect(result.rows[1].grading.basis == "HĐ 5" && result.rows[1].grading.modifiers == nil)
  }

  @Test func aRowMustGrade() {
    #expect(Reading.grades("id,coefficient\nT1,\n").findings.marks == ["NOT_GRADED T1"])
  }
}
