import Foundation
import Testing

/// A province that exists nowhere, added purely as files: all four shapes in coefficients and in
/// đồng, a derived table, local genres under national ones, conditions and a modifier of its own.
///
/// The unit value is 234.000 đ until 30 June 2026 (73/2024/NĐ-CP, 18/2014/NĐ-CP, Điều 7.2); from
/// 1 September 2026 the table is in đồng and there is none (287/2026/NĐ-CP, Điều 21.2).
@Suite struct ProvinceTests {
  private static let files = [
    "documents.csv": """
    number,issuer,title,issued,in_force_from,ended,replaced_by,under,source,confidence,checked_on
    1/2025/QĐ-UBND,UBND tỉnh Mẫu,Nhuận bút,2024-12-20,2025-01-01,2026-08-31,9/2026/QĐ-UBND,18/2014/NĐ-CP,công báo,A,2026-09-01
    2/2025/QĐ-UBND,UBND tỉnh Mẫu,Trang thành phần,2024-12-20,2025-01-01,2026-08-31,9/2026/QĐ-UBND,1/2025/QĐ-UBND,công báo,A,2026-09-01
    9/2026/QĐ-UBND,UBND tỉnh Mẫu,Biểu mức tiền bản quyền,2026-08-20,2026-09-01,,,287/2026/NĐ-CP,công báo,A,2026-09-01
    """,
    "profile.csv": "key,value,from,basis\nname,Tỉnh Mẫu,,\nbuilds-on,national,,",
    "genres.csv": """
    code,name,national_genre
    tin-ngan,Tin ngắn,tin
    bai-dai,Bài dài kỳ,phong-su
    video,Video ngắn,
    """,
    "royalties.csv": """
    genre,grade,condition,measure,min,max,value,length_unit,cap,from,to,document,article,confidence,checked_on
    tin,,,coefficient,,4,,,,2025-01-01,,1/2025/QĐ-UBND,3,A,2026-09-01
    tin,,origin=reposted,coefficient,,,0.5,,,2025-01-01,,1/2025/QĐ-UBND,4,A,2026-09-01
    tin-ngan,,,coefficient,,,1.5,,,2025-01-01,,1/2025/QĐ-UBND,3,A,2026-09-01
    anh,,,coefficient,1.2,1.8,,,,2025-01-01,,1/2025/QĐ-UBND,5,A,2026-09-01
    anh,,section=mien-nui,coefficient,1.5,2,,,,2025-01-01,,1/2025/QĐ-UBND,5,A,2026-09-01
    bai-dai,A,,coefficient,,,0.7,nửa trang,5,2025-01-01,,1/2025/QĐ-UBND,6,A,2026-09-01
    bai-dai,B,,coefficient,,,0.5,nửa trang,5,2025-01-01,,1/2025/QĐ-UBND,6,A,2026-09-01
    video,,,coefficient,,60,,,,2025-01-01,,1/2025/QĐ-UBND,7,A,2026-09-01
    tin,,,dong,,500.000,,,,2026-09-01,,9/2026/QĐ-UBND,2,A,2026-09-01
    tin-ngan,,,dong,,,200.000,,,2026-09-01,,9/2026/QĐ-UBND,2,A,2026-09-01
    anh,,,dong,100.000,300.000,,,,2026-09-01,,9/2026/QĐ-UBND,3,A,2026-09-01
    bai-dai,A,,dong,,,400.000,trang,2.000.000,2026-09-01,,9/2026/QĐ-UBND,4,A,2026-09-01
    bai-dai,B,,dong,,,300.000,trang,2.000.000,2026-09-01,,9/2026/QĐ-UBND,4,A,2026-09-01
    """,
    "derived.csv": """
    scope,of,percent,from,to,document,article,confidence,checked_on
    component,portal,20,2025-01-01,,2/2025/QĐ-UBND,1,A,2026-09-01
    component,portal,30,2026-09-01,,9/2026/QĐ-UBND,5,A,2026-09-01
    """,
    "modifiers.csv": """
    regime,code,name,effect,min,max,clause,from,to,document,article,confidence,checked_on
    royalty,hardship,Vùng khó khăn,adds,10,50,a,2026-09-01,,9/2026/QĐ-UBND,6,A,2026-09-01
    """,
    "gaps.csv": """
    table,key,from,to,document,successor,article,reason,checked_on
    royalties,tin origin=reposted,2026-09-01,,1/2025/QĐ-UBND,9/2026/QĐ-UBND,,không còn,2026-09-01
    royalties,anh section=mien-nui,2026-09-01,,1/2025/QĐ-UBND,9/2026/QĐ-UBND,,không còn,2026-09-01
    royalties,video,2026-09-01,,1/2025/QĐ-UBND,9/2026/QĐ-UBND,,không còn,2026-09-01
    """,
  ]

  private static let header =
    "id,title,genre,contributors,published_on,site,section,origin,length,grade,coefficient,amount,"
    + "basis,modifiers"

  private func ledger() throws -> Binary {
    let binary = try Binary()
    let rates = binary.folder.appendingPathComponent("rates")
    try FileManager.default.copyItem(at: Binary.root.appendingPathComponent("rates"), to: rates)
    try FileManager.default.createDirectory(
      at: rates.appendingPathComponent("tinh-mau"), withIntermediateDirectories: false)
    for (name, text) in Self.files { try binary.write(text + "\n", to: "rates/tinh-mau/\(name)") }
    let checked = try binary.run("rates", "check", "rates", today: "2026-10-01")
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(!checked.errors.contains("tinh-mau"))
    let made = try binary.run(
      "init", "--unit", "Đơn vị", "--profile", "tinh-mau", "--rates", "rates")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try binary.run("site", "add", "xa", "--name", "Trang xã").status == 0)
    try binary.write("code,name,kind\nC1,Nông Thị An,collaborator\n", to: "people.csv")
    #expect(try binary.run("contributor", "import", "people.csv").status == 0)
    return binary
  }

  private func take(_ rows: String, in binary: Binary) throws -> Binary.Outcome {
    try binary.write("\(Self.header)\n\(rows)\n", to: "items.csv")
    return try binary.run("item", "import", "items.csv", today: "2026-10-01")
  }

  @Test func everyShapeOfItsTableGivesTheRightAmount() throws {
    let binary = try ledger()
    let rows = """
      P1,Tin,tin,C1,2025-03-01,,,,,,4,,,
      P2,Tin,tin-ngan,C1,2025-03-01,,,,,,1.5,,,
      P3,Ảnh,anh,C1,2025-03-01,,,,,,1.8,,,
      P4,Ảnh,anh,C1,2025-03-01,,mien-nui,,,,2,,,
      P5,Bài,bai-dai,C1,2025-03-01,,,,3,B,,,,
      P6,Bài,bai-dai,C1,2025-03-01,,,,10,A,,,,
      P7,Tin,tin,C1,2025-03-01,,,reposted,,,0.5,,,
      P8,Tin,tin,C1,2025-03-01,xa,,,,,4,,,
      P9,Video,video,C1,2025-03-01,,,,,,60,,,
      Q1,Tin,tin,C1,2026-09-01,,,,,,,500000,QĐ,
      Q2,Tin,tin-ngan,C1,2026-09-01,,,,,,,200000,QĐ,
      Q3,Ảnh,anh,C1,2026-09-01,,,,,,,100000,QĐ,hardship=10
      Q4,Bài,bai-dai,C1,2026-09-01,,,,2.5,A,,,,hardship=50
      Q5,Bài,bai-dai,C1,2026-09-01,,,,12,B,,,,
      Q6,Bài,bai-dai,C1,2026-09-01,xa,,,2.5,A,,,,
      """
    let taken = try take(rows, in: binary)
    #expect(taken.status == 0, "\(taken.errors)")
    let expected = [
      // Coefficient × 234.000; P5 3 × 0,5; P6 held by the cap of 5; P8 20 % of 936.000.
      "P1": 936_000, "P2": 351_000, "P3": 421_200, "P4": 468_000, "P5": 351_000,
      "P6": 1_170_000, "P7": 117_000, "P8": 187_200, "P9": 14_040_000,
      // In đồng; Q4 2,5 × 400.000 × 1,5; Q5 12 × 300.000 held by the cap; Q6 30 % of 1.000.000.
      "Q1": 500_000, "Q2": 200_000, "Q3": 110_000, "Q4": 1_500_000, "Q5": 2_000_000,
      "Q6": 300_000,
    ]
    for (period, prefix) in [("2025-03", "P"), ("2026-09", "Q")] {
      let report = try binary.json("report", "royalties", "--period", period, today: "2026-10-01")
      let rows = try #require(report["rows"] as? [[String: Any]])
      let amounts = Dictionary(
        uniqueKeysWithValues: rows.map { ($0["item"] as? String ?? "", $0["amount"] as? Int ?? 0) })
      #expect(amounts == expected.filter { $0.key.hasPrefix(prefix) })
      if prefix == "Q" { #expect(rows.allSatisfy { $0["unitValue"] is NSNull }) }
    }
  }

  @Test(arguments: [
    ("X,Tin,tin,C1,2025-03-01,,,,,,4.0001,,,", "COEFFICIENT_ABOVE_CEILING"),
    ("X,Tin,tin-ngan,C1,2025-03-01,,,,,,1.4,,,", "COEFFICIENT_OUT_OF_RANGE"),
    ("X,Ảnh,anh,C1,2025-03-01,,,,,,1.19,,,", "COEFFICIENT_OUT_OF_RANGE"),
    ("X,Ảnh,anh,C1,2025-03-01,,mien-nui,,,,1.49,,,", "COEFFICIENT_OUT_OF_RANGE"),
    ("X,Bài,bai-dai,C1,2025-03-01,,,,3,C,,,,", "UNKNOWN_GRADE"),
    ("X,Bài,bai-dai,C1,2025-03-01,,,,,A,,,,", "LENGTH_MISSING"),
    ("X,Bài,bai-dai,C1,2025-03-01,,,,3,,2,,,", "GRADE_REQUIRED"),
    ("X,Tin,tin,C1,2026-09-01,,,,,,2,,,", "TABLE_IN_DONG"),
    ("X,Tin,tin,C1,2026-09-01,,,,,,,500001,QĐ,", "AMOUNT_OUT_OF_RANGE"),
    ("X,Ảnh,anh,C1,2026-09-01,,,,,,,99999,QĐ,", "AMOUNT_OUT_OF_RANGE"),
    ("X,Ảnh,anh,C1,2026-09-01,,,,,,,100000,QĐ,hardship=9.99", "MODIFIER_OUT_OF_RANGE"),
  ])
  func oneStepOutsideIsRefusedWithItsCode(row: String, code: String) throws {
    let refused = try take(row, in: try ledger())
    #expect(refused.status == 65, "\(refused.errors)")
    #expect(refused.errors.contains("[\(code)]"), "\(refused.errors)")
    #expect(
      refused.errors.contains("QĐ-UBND") || code.hasPrefix("UNKNOWN") || code.hasPrefix("GRADE_R"))
  }

  @Test func whereItsTableHasNothingAnyMoreTheDayIsRefused() throws {
    let refused = try take("X,Video,video,C1,2026-09-01,,,,,,1,,,", in: try ledger())
    #expect(refused.status == 1)
    #expect(refused.errors.contains("1/2025/QĐ-UBND"))
    #expect(refused.errors.contains("9/2026/QĐ-UBND"))
  }
}
