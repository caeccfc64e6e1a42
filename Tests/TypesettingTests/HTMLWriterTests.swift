import Diagnostics
import Testing
import Typesetting

private func html(_ report: Report) throws -> String { try written(report, by: HTMLWriter()) }

/// How often a piece of text occurs.
private func count(_ piece: String, in text: String) -> Int {
  text.split(separator: piece, omittingEmptySubsequences: false).count - 1
}

@Suite struct HTMLWriterTests {
  @Test func aPaperIsOneFileThatNeedsNothingBesides() throws {
    let page = try html(Sample.report)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">"))
    for forbidden in ["<script", "http:", "https:", "url(", "@import", "<link", "<img"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(page.contains("<h1>BẢNG THANH TOÁN NHUẬN BÚT</h1>"))
    #expect(page.contains("<p class=\"name\">CỔNG THÔNG TIN ĐIỆN TỬ</p>"))
    #expect(page.contains("<span>Độc lập - Tự do - Hạnh phúc</span>"))
    #expect(
      page.contains(
        "<p class=\"words\">Số tiền bằng chữ: Ba triệu hai trăm linh sáu nghìn đồng</p>"))
    #expect(page.contains("<footer class=\"seal\">Sổ: 12:0123-4567-89AB-CDEF</footer>"))
    #expect(page.hasSuffix("</main>\n</body>\n</html>\n"))
  }

  @Test func everyHeadingSaysWhatItHeads() throws {
    let page = try html(Sample.report)
    #expect(page.contains("<th scope=\"col\" rowspan=\"2\">STT</th>"))
    #expect(page.contains("<th scope=\"colgroup\" colspan=\"2\">Số tiền</th>"))
    #expect(page.contains("<tr><th scope=\"col\">Nhuận bút</th><th scope=\"col\">Thuế</th></tr>"))
    #expect(page.contains("<th scope=\"row\">Hoàng Văn Ền</th><td class=\"a\">2.700.000</td>"))
    #expect(
      page.contains(
        "<tr class=\"total\"><th scope=\"row\" colspan=\"2\">Tổng cộng</th><td class=\"a\">3.206.000</td>"
      ))
    #expect(page.contains("<caption class=\"hidden\">BẢNG THANH TOÁN NHUẬN BÚT</caption>"))
  }

  @Test func headingsNestAsDeepAsTheyAre() throws {
    let columns = [
      PaperColumn("Dòng", kind: .code),
      PaperColumn("Giao", groups: ["Năm nay", "Dự toán"], kind: .amount),
      PaperColumn("Bổ sung", groups: ["Năm nay", "Dự toán"], kind: .amount),
      PaperColumn("Chi", groups: ["Năm nay"], kind: .amount),
      PaperColumn("Giao", groups: ["Năm sau", "Dự toán"], kind: .amount),
    ]
    let report = Report(name: "a", keys: [], paper: Paper(columns: columns), rows: [])
    let page = try html(report)
    #expect(
      page.contains(
        """
        <tr><th scope="col" rowspan="3">Dòng</th><th scope="colgroup" colspan="3">Năm nay</th>\
        <th scope="colgroup">Năm sau</th></tr>
        <tr><th scope="colgroup" colspan="2">Dự toán</th><th scope="col" rowspan="2">Chi</th>\
        <th scope="colgroup">Dự toán</th></tr>
        <tr><th scope="col">Giao</th><th scope="col">Bổ sung</th><th scope="col">Giao</th></tr>
        """))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "a & b",
    "\u{202E}gpj.exe",
  ])
  func nothingInADataTextIsMarkup(text: String) throws {
    let paper = Paper(
      letterhead: Letterhead(superior: text, unit: text, details: [text]), title: text,
      subtitles: [text], captions: [text], unitLine: text,
      columns: [PaperColumn(text, group: text)],
      notes: [text], placeAndDate: text,
      signatures: [Signature(title: text, capacity: text, name: text)], acknowledgements: [text],
      footer: text)
    let chart = Chart(
      text, form: .lines, unit: text, categories: [text], series: [.init(text, [1])])
    let page = try html(
      Report(
        name: "a", keys: [], paper: paper,
        rows: [ReportRow(data: nil, cells: [.text(text)])],
        tail: ReportTail(amountInWordsLine: text, notes: [text], charts: [chart])))
    for piece in ["<script", "<img", "<b>", "a & b", "\u{202E}"] { #expect(!page.contains(piece)) }
    #expect(count("</style", in: page) == 1)
  }

  @Test func aWideTableLiesOnItsSide() throws {
    let wide = (1...8).map { PaperColumn("Số \($0)", kind: .amount) }
    #expect(Paper(columns: wide).pageOrientation == .landscape)
    #expect(Paper(columns: Array(wide.prefix(5))).pageOrientation == .portrait)
    #expect(Paper(orientation: .portrait, columns: wide).pageOrientation == .portrait)
    let page = try html(Report(name: "a", keys: [], paper: Paper(columns: wide), rows: []))
    #expect(page.contains("@page{size:A4 landscape}"))
    #expect(page.contains("<article class=\"paper landscape\">"))
  }

  @Test func everySheetIsAPageOfItsOwnWithoutPageNumbers() throws {
    let rows = ["0001", "0002"].map { number in
      ReportRow(
        data: nil,
        sheet: Sheet(Paper(title: "PHIẾU CHI", captions: ["Số: \(number)"]), name: number))
    }
    let page = try html(Report(name: "vouchers", keys: [], paper: nil, rows: rows))
    #expect(count("<article", in: page) == 2)
    #expect(page.contains("<title>PHIẾU CHI</title>"))
    #expect(!page.contains("counter(page)"))
    #expect(page.contains(".paper+.paper{break-before:page}"))
    let none = try html(Report(name: "vouchers", keys: [], paper: nil, rows: []))
    #expect(none.contains("Không có tờ nào."))
  }

  @Test func anAnnexFollowsOnItsOwnPage() throws {
    let annex = Sheet(
      Paper(title: "SO SÁNH", columns: [PaperColumn("A")]), rows: [PaperRow([.text("một")])])
    let page = try html(
      Report(
        name: "a", keys: [], paper: Paper(title: "DỰ TOÁN"), rows: [],
        tail: ReportTail(annexes: [annex])))
    #expect(page.contains("<h1>DỰ TOÁN</h1>"))
    #expect(page.contains("<h2>SO SÁNH</h2>"))
  }
}

@Suite struct ChartTests {
  private func svg(_ chart: Chart) throws -> String {
    try html(
      Report(name: "a", keys: [], paper: Paper(), rows: [], tail: ReportTail(charts: [chart])))
  }

  @Test func aChartSaysItsFiguresInWords() throws {
    let drawing = try svg(
      Chart(
        "Thực hiện dự toán", form: .bars, unit: "đồng", categories: ["NB", "TL"],
        series: [.init("Được giao", [300_000_000, 50_000_000]), .init("Đã chi", [94_329_400, 0])]))
    #expect(drawing.contains("<figcaption>Thực hiện dự toán (đồng)</figcaption>"))
    #expect(
      drawing.contains(
        "<desc>NB: Được giao 300.000.000, Đã chi 94.329.400; TL: Được giao 50.000.000, Đã chi 0.</desc>"
      ))
    #expect(count("<rect", in: drawing) == 4 + 2)
  }

  @Test func theBarOfTheLargestValueOfAFullAxisIsAsTallAsThePlot() throws {
    // 250 units of height from 0 to 500: half of it is 125.
    let drawing = try svg(
      Chart(
        "A", form: .bars, unit: "tin", categories: ["x", "y"], series: [.init("n", [500, 250])]))
    #expect(drawing.contains("height=\"250\""))
    #expect(drawing.contains("height=\"125\""))
  }

  @Test func stackedValuesStandOnEachOther() throws {
    let drawing = try svg(
      Chart(
        "A", form: .stackedBars, unit: "đ", categories: ["x"],
        series: [.init("a", [100]), .init("b", [400])]))
    #expect(drawing.contains("y=\"212\" width=\"366\" height=\"50\""))
    #expect(drawing.contains("y=\"12\" width=\"366\" height=\"200\""))
  }

  @Test(
    arguments: [
      [0, 0], [Int64.max, Int64.min], [-5, -7], [1, 0], [], [9_007_199_254_740_993, 3],
    ] as [[Int64]])
  func anyValuesCanBeDrawn(values: [Int64]) throws {
    for form in [Chart.Form.bars, .lines] {
      let drawing = try svg(
        Chart(
          "A", form: form, unit: "đ", categories: values.map(String.init),
          series: [.init("n", values)]))
      #expect(drawing.contains("</svg>"))
    }
  }
}
