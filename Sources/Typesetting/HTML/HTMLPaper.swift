/// What stands above and below the table of a paper, as HTML.
struct HTMLPaper {
  let paper: Paper
  /// 1 for the paper of a document, 2 for its annexes.
  let level: Int
  /// How the pages of the document lie; an annex lies with them where it can.
  let orientation: Orientation
  /// Whether it is short enough to stand under what goes before it.
  var isShort = false

  /// Everything before the table.
  func open(in buffer: inout OutputBuffer) {
    buffer.append("<article class=\"paper \(orientation.rawValue)\(isShort ? " annex" : "")\">\n")
    if let number = paper.formNumber { line("p", "form", number, in: &buffer) }
    if let letterhead = paper.letterhead { append(letterhead, to: &buffer) }
    if !paper.title.isEmpty { line("h\(level)", nil, paper.title, in: &buffer) }
    for subtitle in paper.subtitles { line("p", "sub", subtitle, in: &buffer) }
    guard !paper.captions.isEmpty else { return }
    buffer.append("<div class=\"captions\">\n")
    for caption in paper.captions { line("p", nil, caption, in: &buffer) }
    buffer.append("</div>\n")
  }

  /// Everything after the table.
  func close(_ tail: ReportTail, in buffer: inout OutputBuffer) {
    if let words = tail.amountInWordsLine { line("p", "words", words, in: &buffer) }
    for note in tail.notes + paper.notes { line("p", "note", note, in: &buffer) }
    appendSignatures(to: &buffer)
    for text in paper.acknowledgements { line("p", "receipt", text, in: &buffer) }
    if !paper.footer.isEmpty { line("footer", "seal", paper.footer, in: &buffer) }
    buffer.append("</article>\n")
  }

  private func append(_ letterhead: Letterhead, to buffer: inout OutputBuffer) {
    buffer.append("<header class=\"head\">\n<div>\n")
    if let superior = letterhead.superior { line("p", nil, superior, in: &buffer) }
    line("p", "name", letterhead.unit, in: &buffer)
    for detail in letterhead.details { line("p", nil, detail, in: &buffer) }
    if let aside = letterhead.aside {
      buffer.append("</div>\n<div class=\"aside\">\n")
      for text in aside { line("p", nil, text, in: &buffer) }
    } else {
      buffer.append("</div>\n<div class=\"motto\">\n")
      line("p", nil, Letterhead.country, in: &buffer)
      buffer.append("<p>" + HTMLText.element("span", nil, Letterhead.motto) + "</p>\n")
    }
    buffer.append("</div>\n</header>\n")
  }

  private func appendSignatures(to buffer: inout OutputBuffer) {
    guard paper.placeAndDate != nil || !paper.signatures.isEmpty else { return }
    // One signature alone stands on the right, where two would leave it.
    let isAlone = paper.signatures.count == 1
    let count = isAlone ? 2 : max(1, paper.signaturesPerRow)
    buffer.append("<section class=\"sign\" style=\"--n:\(count)\" aria-label=\"Chữ ký\">\n")
    if let place = paper.placeAndDate { line("p", "place", place, in: &buffer) }
    for signature in paper.signatures {
      buffer.append(isAlone ? "<div class=\"alone\">\n" : "<div>\n")
      if let capacity = signature.capacity { line("p", "title", capacity, in: &buffer) }
      line("p", "title", signature.title, in: &buffer)
      line("p", "how", signature.note, in: &buffer)
      buffer.append(
        signature.name.map { HTMLText.element("p", "by", $0) } ?? "<p class=\"by\">&nbsp;</p>")
      buffer.append("\n</div>\n")
    }
    buffer.append("</section>\n")
  }

  private func line(
    _ tag: String, _ name: String?, _ text: String, in buffer: inout OutputBuffer
  ) {
    buffer.append(HTMLText.element(tag, name, text))
    buffer.append("\n")
  }
}
