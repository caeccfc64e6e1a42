import Bookkeeping
import Diagnostics

/// Every stable error code with an example of its message and what to do: `help errors` and
/// `docs/errors.md`.
struct ErrorReference {
  /// A code of the reference.
  struct Entry {
    let code: String
    let status: Int32
    let isWarning: Bool
    let message: Text
    let remedy: Text
    let law: Text?
  }

  let language: Language

  /// The entries by code; of several examples of one code the first stands for it.
  static let entries: [Entry] = {
    var seen: Set<String> = []
    return (UsageProblem.examples(in: CommandList.tree) + ProblemCatalogue.all)
      .filter { seen.insert($0.code).inserted }
      .map { problem in
        Entry(
          code: problem.code, status: problem.kind.exitStatus,
          isWarning: ProblemCatalogue.warnings.contains(problem.code), message: problem.message,
          remedy: problem.remedy, law: problem.law)
      }
      .sorted { $0.code < $1.code }
  }()

  /// What `help errors` prints, at most 80 columns wide.
  var page: String {
    let statuses = ExitStatuses.all.map { (label: "\($0.status)", prose: $0.meaning[language]) }
    let entries = Self.entries.flatMap { entry in
      ["  \(entry.code) (\(kind(entry)))"]
        + TextWrap.lines(ofProse: entry.message[language], width: TextWrap.page - 6)
        .map { "      \($0)" }
        + TextWrap.lines(ofProse: "→ " + entry.remedy[language], width: TextWrap.page - 6)
        .map { "      \($0)" }
    }
    let lines =
      [Self.statusHeading[language] + ":"] + TextWrap.table(statuses, column: 7)
      + ["", Self.codeHeading[language] + ":"] + entries
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `help CODE` prints, at most 80 columns wide: what the code means for the command, an example
  /// of its message, what to do, and the law behind it.
  func page(of code: String) -> String {
    guard let entry = Self.entries.first(where: { $0.code == code }) else {
      preconditionFailure("no problem bears the code \(code)")
    }
    var parts: [(heading: Text, prose: Text)] = [
      (Text(vi: "Nghĩa", en: "Meaning"), meaning(of: entry)),
      (Text(vi: "Ví dụ", en: "Example"), entry.message),
      (Text(vi: "Việc cần làm", en: "What to do"), entry.remedy),
    ]
    if let law = entry.law { parts.append((Text(vi: "Căn cứ", en: "Law"), law)) }
    let lines = parts.flatMap { heading, prose in
      ["", heading[language] + ":"]
        + TextWrap.lines(ofProse: prose[language], width: TextWrap.page - 2).map { "  \($0)" }
    }
    let others = Text(vi: "Mọi mã lỗi: nhuanbut help errors", en: "All codes: nhuanbut help errors")
    return ([entry.code] + lines + ["", others[language]]).joined(separator: "\n") + "\n"
  }

  private func meaning(of entry: Entry) -> Text {
    if entry.isWarning {
      return Text(
        vi: "cảnh báo: lệnh vẫn được thực hiện, mã thoát không đổi",
        en: "a warning: the command is carried out, its exit status is the same")
    }
    let status = ExitStatuses.all.first { $0.status == entry.status }?.meaning
    return Text(
      vi: "mã thoát \(entry.status): \(status?.vi ?? "")",
      en: "exit status \(entry.status): \(status?.en ?? "")")
  }

  /// `docs/errors.md`.
  var document: String {
    let title = Text(vi: "Mã thoát và mã lỗi", en: "Exit statuses and error codes")
    let note = Text(
      vi: "Sinh từ các ví dụ chạy được trong mã nguồn; cũng là điều `nhuanbut help errors` in ra.",
      en: "Generated from the executable examples; what `nhuanbut help errors` prints.")
    let statuses = ExitStatuses.all.map { "| \($0.status) | \($0.meaning[language]) |" }
    let entries = Self.entries.map { entry in
      let remedy = entry.remedy[language].split(separator: "\n").joined(separator: "<br>")
      return "### \(entry.code)\n\n*\(kind(entry))* \(entry.message[language])\n\n→ \(remedy)"
    }
    return
      ([
        "# \(title[language])", note[language], "## \(Self.statusHeading[language])",
        (["| | |", "|---|---|"] + statuses).joined(separator: "\n"),
        "## \(Self.codeHeading[language])",
      ] + entries).joined(separator: "\n\n") + "\n"
  }

  private static let statusHeading = Text(vi: "Mã thoát", en: "Exit statuses")
  private static let codeHeading = Text(
    vi: "Mã lỗi, mỗi mã kèm một ví dụ và việc cần làm",
    en: "Error codes, each with an example and what to do")

  private func kind(_ entry: Entry) -> String {
    entry.isWarning ? Text(vi: "cảnh báo", en: "warning")[language] : "\(entry.status)"
  }
}

extension UsageProblem {
  /// One of each kind.
  static func examples(in tree: CommandTree) -> [any Problem] {
    let faults: [(UsageFault, [String])] = [
      (.unknownCommand("aprove", suggestions: ["“approve”"]), []),
      (.missingCommand(among: tree.command(at: ["item"])?.subcommands.map(\.name) ?? []), ["item"]),
      (.unknownOption("--perod", suggestion: "--period"), ["approve"]),
      (.misplacedOption("period"), ["item"]),
      (.missingValue("reason", valueName: "T", next: nil), ["item", "return"]),
      (.unexpectedValue("dry-run", value: "yes"), ["item", "import"]),
      (.repeatedOption("period"), ["approve"]),
      (.missingOption(oneOf: ["period"], with: nil), ["approve"]),
      (.missingArgument("FILE"), ["item", "import"]),
      (.unexpectedArgument("b.csv", list: nil), ["item", "import"]),
      (
        .invalidChoice(
          subject: "--format", value: "pdf", choices: OutputFormat.allCases.map(\.rawValue),
          suggestion: nil), ["report", "royalties"]
      ),
      (
        .invalidValue(
          subject: "--period", value: "2024-13", expected: Expected.period, kind: .usage),
        ["approve"]
      ), (.incompatibleOptions("coefficient", "amount"), ["item", "grade"]),
      (.needsTerminal("interactive", instead: "FILE"), ["item", "grade"]),
    ]
    return faults.map { UsageProblem($0.0, at: $0.1, in: tree) }
  }
}
