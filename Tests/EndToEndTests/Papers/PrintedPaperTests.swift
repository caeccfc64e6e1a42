import Foundation
import Testing

/// The HTML papers as a browser prints them, read back from the PDF.
@Suite struct PrintedPaperTests {
  /// Chromium prints; poppler reads.
  @Test(.enabled(if: Tool.chromium != nil && Tool.pdfToText != nil))
  func everyWordOfAPaperIsOnItsPages() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    for name in try papers.names("html") {
      let pages = try printed("\(name).html", papers)
      let html = try papers.text("\(name).html")
      let missing = Self.words(of: html).subtracting(Self.words(in: pages.joined(separator: "\n")))
      #expect(missing.isEmpty, "\(name): \(missing.sorted().prefix(20))")
      if html.contains("counter(pages)") {
        for (index, page) in pages.enumerated() {
          #expect(page.contains("Trang \(index + 1)/\(pages.count)"), "\(name), \(index + 1)")
        }
      } else {
        #expect(pages.count == html.split(separator: "<article").count - 1, "\(name)")
      }
    }
  }

  @Test(.enabled(if: Tool.chromium != nil && Tool.pdfToText != nil))
  func headingsStandOnEveryPageAndTheTotalOnTheLast() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    let pages = try printed("bang-ke-nhuan-but.html", papers)
    #expect(pages.count > 3)
    let withHeadings = pages.filter { $0.contains("STT") && $0.contains("Điều chỉnh") }
    #expect(withHeadings.count >= pages.count - 1)
    let end = pages.suffix(2).joined(separator: "\n")
    // The month's total from Tests/Demo/demo_model.py, written by hand into words.
    #expect(end.contains("94.329.400"))
    #expect(
      Self.flowing(end).contains(
        "Chín mươi tư triệu ba trăm hai mươi chín nghìn bốn trăm đồng"))
    #expect(Self.flowing(pages[0]).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(Self.flowing(pages[0]).contains("Độc lập - Tự do - Hạnh phúc"))
  }

  /// The pages were laid out before a browser saw them: each must end where it was told to.
  @Test(.enabled(if: Tool.chromium != nil && Tool.pdfToText != nil))
  func everyPageEndsWithItsSumAndBeginsWithWhatWasCarried() throws {
    let papers = try DemoPapers()
    defer { papers.remove() }
    for name in ["bang-ke-nhuan-but", "so-nhat-ky", "phieu-xac-nhan"] {
      let pages = try printed("\(name).html", papers)
      let breaks = try papers.text("\(name).html").split(separator: "subtotal carried").count - 1
      #expect(breaks > 1)
      let figures = pages.map { page in
        (
          Self.figure("Trang trước chuyển sang", in: page), Self.figure("Cộng trang", in: page),
          Self.figure("chuyển trang sau", in: page)
        )
      }
      #expect(figures[0].0 == nil && figures[0].2 != nil)
      for index in 1...breaks {
        let (carried, own, forward) = figures[index]
        #expect(carried == figures[index - 1].2, "\(name), page \(index + 1)")
        let sum = (carried ?? 0) + (own ?? 0)
        let printed = forward ?? Self.figure("Tổng cộng", in: pages[index])
        #expect(sum == printed, "\(name), page \(index + 1)")
      }
    }
  }

  /// The last figure of the line that holds a label.
  private static func figure(_ label: String, in page: String) -> Int64? {
    let line = page.split(separator: "\n").map { flowing(String($0)) }.first { $0.contains(label) }
    return line?.split(separator: " ").last.flatMap { Int64($0.replacing(".", with: "")) }
  }

  /// The text of each page of the PDF.
  private func printed(_ name: String, _ papers: DemoPapers) throws -> [String] {
    let chromium = try #require(Tool.chromium)
    try chromium.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--user-data-dir=\(papers.folder.path)/browser", "--print-to-pdf=\(name).pdf",
        papers.folder.appendingPathComponent(name).absoluteString,
      ], in: papers.folder)
    let reader = try #require(Tool.pdfToText)
    let text = try reader.run(["-layout", "\(name).pdf", "-"], in: papers.folder).output
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
    return Array(pages.dropLast())
  }

  /// The words a reader of the file sees: what stands between its tags after the style sheet.
  private static func words(of html: String) -> Set<String> {
    let body = withoutDrawings(html.split(separator: "</head>", maxSplits: 1).last ?? "")
    var (text, isTag) = ("", false)
    for character in body {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        text.append(" ")
      }
    }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " ")] {
      text.replace(entity, with: sign)
    }
    return words(in: text.replacing("&amp;", with: "&"))
  }

  /// The page without its charts, whose slanting labels a reader of PDF puts together in its own way.
  private static func withoutDrawings(_ html: Substring) -> String {
    let pieces = html.split(separator: "<svg", omittingEmptySubsequences: false)
    return pieces.enumerated().map { index, piece in
      index == 0 ? String(piece) : piece.split(separator: "</svg>").dropFirst().joined()
    }.joined()
  }

  /// Words and figures, apart at what a line may be broken after.
  private static func words(in text: String) -> Set<String> {
    Set(
      text.split { $0.isWhitespace || "-/•".contains($0) }.map {
        String($0).precomposedStringWithCanonicalMapping
      })
  }

  private static func flowing(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
  }
}
