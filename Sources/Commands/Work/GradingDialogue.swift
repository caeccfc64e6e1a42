import Accounting
import Bookkeeping
import Diagnostics
import Files
import Royalties

/// `item grade --interactive`: one ungraded part after another, a coefficient or a key for each.
struct GradingDialogue {
  let context: Context
  let office: Office
  let parts: [UngradedPart]

  private enum Answer {
    case coefficient(Coefficient)
    case grade(String)
    case skip, back, quit, unclear
  }

  /// Walks through the parts until the last, `q` or the end of the input.
  func run() throws(Failure) {
    var graded: Set<Int> = []
    var index = 0
    say(Self.keys)
    while parts.indices.contains(index) {
      show(index, isGraded: graded.contains(index))
      StandardError.write(Text(vi: "hệ số> ", en: "coefficient> ")[context.language])
      guard let line = try StandardInput.line() else { break }
      switch Self.answer(line) {
      case .skip: index += 1
      case .back: index = max(0, index - 1)
      case .quit: index = parts.count
      case .unclear: say(Self.keys)
      case .coefficient(let coefficient):
        if try grade(index, .coefficient(coefficient), &graded) { index += 1 }
      case .grade(let grade): if try self.grade(index, .grade(grade), &graded) { index += 1 }
      }
    }
    say(
      Text(
        vi: "đã chấm \(graded.count.paperText) trong \(parts.count.paperText) phần",
        en: "graded \(graded.count.englishText) of \(parts.count.english("part"))"))
  }

  private static let keys = Text(
    vi: "Gõ hệ số (2,5) hoặc xếp loại (A); Enter: bỏ qua; b: quay lại; q: thôi; ?: các phím",
    en: "Type a coefficient (2.5) or a grade (A); Enter skips, b goes back, q ends, ? shows this")

  private static func answer(_ line: String) -> Answer {
    let word = line.split(separator: " ").joined()
    switch word {
    case "": return .skip
    case "b": return .back
    case "q": return .quit
    default:
      if let coefficient = Coefficient(text: word) { return .coefficient(coefficient) }
      let isGrade = word.count <= 2 && word.allSatisfy { $0.isLetter && $0.isUppercase }
      return isGrade ? .grade(word) : .unclear
    }
  }

  private func show(_ index: Int, isGraded: Bool) {
    let part = parts[index]
    let day = part.publishedOn.map { Text(vi: $0.paperText, en: "\($0)")[context.language] } ?? ""
    let mark = isGraded ? " ✓" : ""
    let last = part.lastCoefficients.joined(separator: " · ")
    let band = part.band?[context.language] ?? "?"
    StandardError.write(
      "\n\(index + 1)/\(parts.count.englishText)\(mark)  \(part.key.label)  \(day)\n")
    StandardError.write("  \(part.title)\n")
    let facts = Text(
      vi: "  \(part.genre), \(band); \(part.contributors)"
        + (last.isEmpty ? "" : "; gần đây: \(last)"),
      en: "  \(part.genre), \(band); \(part.contributors)"
        + (last.isEmpty ? "" : "; lately: \(last)"))
    StandardError.write(facts[context.language] + "\n")
  }

  /// Grades a part; what is refused is shown, and the part is asked again.
  private func grade(
    _ index: Int, _ mark: Grading.Mark, quota: Quota? = nil, _ graded: inout Set<Int>
  ) throws(Failure) -> Bool {
    do throws(Failure) {
      // Who goes back to a part means to grade it anew.
      if graded.contains(index) {
        try office.returnPart(parts[index].key, reason: "chấm lại")
        graded.remove(index)
      }
      context.warn(try office.grade(parts[index].key, Grading(mark), quota: quota))
      graded.insert(index)
      return true
    } catch {
      if error.exitStatus != ProblemKind.invalidInput.exitStatus
        && error.exitStatus != ProblemKind.refused.exitStatus
      {
        throw error
      }
      context.warn(error.findings)
      let lacksQuota = error.findings.errors.contains { $0.code == RoyaltyProblem.quotaCode }
      guard lacksQuota, quota == nil, let stated = try askQuota() else { return false }
      return try grade(index, mark, quota: stated, &graded)
    }
  }

  /// Whose quota the part counts toward; `nil` where no answer says.
  private func askQuota() throws(Failure) -> Quota? {
    let question = Text(
      vi: "định mức (ngoài, trong, hoặc mã người trong định mức)> ",
      en: "quota (outside, within, or the codes of who is within)> ")
    StandardError.write(question[context.language])
    let line = try StandardInput.line() ?? ""
    return Office.quota(line.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init))
  }

  private func say(_ text: Text) { StandardError.write(text[context.language] + "\n") }
}
