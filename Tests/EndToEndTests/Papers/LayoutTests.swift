import Foundation
import Testing

/// A unit lays its papers out by its profile: what stands above, around and below the table.
@Suite struct LayoutTests {
  @Test func theProfileDecidesWhatAPaperLooksLike() throws {
    let binary = try Binary()
    defer { try? FileManager.default.removeItem(at: binary.folder) }
    #expect(try binary.run("init", "--unit", "Cổng thông tin").status == 0)
    for (key, value) in [
      ("superior-unit", "Văn phòng Ủy ban"), ("place", "Chợ Mới"),
      ("title-head", "Phó Chánh Văn phòng"), ("capacity-head", "KT. Chánh Văn phòng"),
      ("signer-head", "Hoàng Thị Mẫu"), ("capacity-preparer", "TL. Chánh Văn phòng"),
      (
        "layout-royalties",
        "form=Mẫu số 02-NB; title=BẢNG KÊ TIỀN NHUẬN BÚT; page=portrait; "
          + "signers=preparer,head; note=Lưu tại văn phòng."
      ),
    ] {
      let outcome = try binary.run("profile", "set", key, value)
      #expect(outcome.status == 0, "\(key): \(outcome.errors)")
    }
    let page = try binary.run(
      "report", "royalties", "--period", "2024-09", "--format", "html"
    ).output
    for piece in [
      "<p class=\"form\">Mẫu số 02-NB</p>", "<p>VĂN PHÒNG ỦY BAN</p>",
      "<p class=\"name\">CỔNG THÔNG TIN</p>", "<h1>BẢNG KÊ TIỀN NHUẬN BÚT</h1>",
      "<article class=\"paper portrait\">", "<p class=\"note\">Lưu tại văn phòng.</p>",
      "<p class=\"place\">Chợ Mới, ngày 05 tháng 10 năm 2024</p>",
      "<p class=\"title\">KT. CHÁNH VĂN PHÒNG</p>\n<p class=\"title\">PHÓ CHÁNH VĂN PHÒNG</p>\n"
        + "<p class=\"how\">(Ký, họ tên, đóng dấu)</p>\n<p class=\"by\">Hoàng Thị Mẫu</p>",
      "<p class=\"title\">TL. CHÁNH VĂN PHÒNG</p>",
    ] { #expect(page.contains(piece), "\(piece)") }
    #expect(page.split(separator: "<p class=\"how\">").count - 1 == 2)
    let report = try binary.json("report", "royalties", "--period", "2024-09")
    let seal = try #require(report["seal"] as? String)
    #expect(page.contains("<footer class=\"seal\">Niêm sổ \(seal)</footer>"))
    #expect(page.contains("@bottom-left{content:\"BẢNG KÊ TIỀN NHUẬN BÚT - Niêm sổ \(seal)\""))
    // Other papers stay as they were; what is no layout is refused with what one is.
    let other = try binary.run("report", "content", "--period", "2024-09", "--format", "html")
      .output
    #expect(!other.contains("Mẫu số 02-NB") && other.contains("<h1>SỔ THEO DÕI TIN, BÀI</h1>"))
    let wrong = try binary.run("profile", "set", "layout-royalties", "page=round")
    #expect(wrong.status == 65 && wrong.errors.contains("page=portrait|landscape"))
  }
}
