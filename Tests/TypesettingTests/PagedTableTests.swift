import Testing
import Typesetting

/// Long tables on paper: every page is summed and its sum carried to the next.
@Suite struct PagedTableTests {
  private static let columns = [
    PaperColumn("STT", kind: .count, isTotalled: false),
    PaperColumn("Mã", kind: .code), PaperColumn("Nội dung", isFlexible: true),
    PaperColumn("Số tiền", kind: .amount),
  ]

  private func page(_ amounts: [Int64], total: Int64? = nil) throws -> String {
    let report = Report(
      name: "a", keys: [],
      paper: Paper(title: "BẢNG KÊ", columns: Self.columns, columnMarks: ["A", "B", "C", "1"]),
      rows: amounts.enumerated().map { index, amount in
        ReportRow(
          data: nil,
          cells: [
            .count(Int64(index + 1)), .code("BK2409-001/photo-1"),
            .text("Tin số \(index + 1) về cải cách hành chính"), .amount(amount),
          ])
      },
      tail: ReportTail(closing: [
        PaperRow(
          [.empty, .empty, .empty, .amount(total ?? amounts.reduce(0, +))], style: .total)
      ]))
    return try written(report, by: HTMLWriter())
  }

  /// The last figure of each row whose first cell is a label.
  private func figures(_ label: String, in page: String) -> [Int64] {
    page.split(separator: "\n").filter { $0.contains(">\(label)<") }.compactMap { row in
      row.split(separator: ">").last { $0.hasSuffix("</td") }.flatMap {
        Int64($0.dropLast(4).replacing(".", with: ""))
      }
    }
  }

  @Test(arguments: [40, 41, 77, 160, 1_000])
  func thePagesAddUpAndEachBeginsWithWhatTheOneBeforeEndedWith(count: Int) throws {
    let amounts = (1...count).map { Int64($0 * $0) - 500 }
    let page = try page(amounts)
    let first = figures("Cộng trang, chuyển trang sau", in: page)
    let others = figures("Cộng trang", in: page)
    let ends = first + figures("Lũy kế chuyển trang sau", in: page)
    #expect(first.count == 1)
    #expect(figures("Trang trước chuyển sang", in: page) == ends)
    #expect((first + others).reduce(0, +) == amounts.reduce(0, +))
    #expect(figures("Tổng cộng", in: page) == [amounts.reduce(0, +)])
    // About thirty-five rows to an upright page.
    #expect((count / 40...count / 25 + 1).contains(others.count))
  }

  @Test func aTableOfOnePageIsNotSummedByPage() throws {
    #expect(!(try page([1, 2, 3]).contains("trang sau")))
  }

  @Test func whatDoesNotAddUpToTheTotalIsNotCarried() throws {
    let page = try page(Array(repeating: 5, count: 200), total: 7)
    #expect(!page.contains("chuyển"))
  }

  @Test func theSumsOfPagesAreForPaperAlone() throws {
    let page = try page(Array(repeating: 5, count: 200))
    #expect(page.contains(".page,.carried{display:none}"))
    #expect(page.contains(".carried{break-before:page}"))
    let named = page.split(separator: "<tr class=\"subtotal ").dropFirst()
    #expect(named.allSatisfy { $0.hasPrefix("page\"") || $0.hasPrefix("carried\"") })
  }

  @Test func columnsAreNumberedAndACodeIsFoldedAfterAStroke() throws {
    let page = try page([1])
    #expect(
      page.contains("<tr class=\"marks\"><td>A</td><td>B</td><td>C</td><td>1</td></tr>\n</thead>"))
    #expect(page.contains("BK2409-001/<wbr>photo-1"))
    let shares = page.split(separator: "<col style=\"width:").dropFirst().compactMap { piece in
      piece.split(separator: "%").first.flatMap { Double($0) }
    }
    #expect(shares.count == 4 && (99.9...100.1).contains(shares.reduce(0, +)))
  }

  @Test func theSidesOfAnEntryStayOnOnePage() throws {
    let rows = (1...200).flatMap { number in
      [
        PaperRow([.count(Int64(number)), .empty, .text("nợ"), .amount(7)]),
        PaperRow([.empty, .empty, .text("có"), .amount(-7)]),
        PaperRow([.empty, .empty, .text("ghi đơn"), .amount(0)]),
      ]
    }
    let report = Report(
      name: "a", keys: [], paper: Paper(title: "A", columns: Self.columns),
      rows: [ReportRow(data: nil, paper: rows)],
      tail: ReportTail(closing: [
        PaperRow([.empty, .empty, .empty, .amount(0)], style: .total)
      ]))
    let page = try written(report, by: HTMLWriter())
    let ends = figures("Lũy kế chuyển trang sau", in: page)
    #expect(ends.count > 10 && ends.allSatisfy { $0 == 0 })
  }

  @Test func theHeadingOfAGroupIsNotLeftAtTheFootOfAPage() throws {
    for count in 28...40 {
      let rows =
        (1...count).map { PaperRow([.count(Int64($0)), .empty, .text("x"), .amount(1)]) }
        + [PaperRow([.text("Nhóm hai")], style: .group)]
        + (1...20).map { PaperRow([.count(Int64($0)), .empty, .text("x"), .amount(1)]) }
      let report = Report(
        name: "a", keys: [], paper: Paper(title: "A", columns: Self.columns),
        rows: [ReportRow(data: nil, paper: rows)],
        tail: ReportTail(closing: [
          PaperRow([.empty, .empty, .empty, .amount(Int64(count + 20))], style: .total)
        ]))
      let lines = try written(report, by: HTMLWriter()).split(separator: "\n")
      let heading = try #require(lines.firstIndex { $0.contains("Nhóm hai") })
      #expect(!lines[heading + 1].contains("trang"), "\(count)")
    }
  }
}
