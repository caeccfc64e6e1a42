import Accounting
import Diagnostics
import Orthography

/// Who a line of `status` is for, in the order of a month's work.
enum Audience: String, CaseIterable {
  case editors, approver, accountant, office, contributor

  var name: Text {
    switch self {
    case .editors: Text(vi: "Ban biên tập", en: "Editors")
    case .approver: Text(vi: "Người duyệt", en: "Approver")
    case .accountant: Text(vi: "Kế toán", en: "Accountant")
    case .office: Text(vi: "Văn phòng", en: "Office")
    case .contributor: Text(vi: "Người cung cấp thông tin", en: "Contributor")
    }
  }
}

/// A line of `status`: what is to be done, and the command that does it.
struct StatusTask {
  let audience: Audience
  let text: Text
  var count: Int?
  var amount: Dong?
  var command: String?

  /// The task, its command only where the program has it, every option included.
  func offering(_ tree: CommandTree) -> StatusTask {
    guard let command, !Self.isKnown(command, to: tree) else { return self }
    var task = self
    task.command = nil
    return task
  }

  static func isKnown(_ line: String, to tree: CommandTree) -> Bool {
    let words = line.split(separator: " ").dropFirst().map(String.init)
    var command = tree.root
    for word in words.prefix(while: { !$0.hasPrefix("-") }) {
      guard !command.subcommands.isEmpty else { break }
      guard let next = command.subcommand(called: word) else { return false }
      command = next
    }
    let options = Set(tree.options(of: command).map { "--\($0.name)" })
    return words.filter { $0.hasPrefix("--") }.allSatisfy(options.contains)
  }

  /// The line, and the command under it where both do not fit on one of 80 columns.
  func lines(in language: Language) -> [String] {
    let said = "  " + text[language]
    guard let command else { return [said] }
    let whole = said + "  → " + command
    if TextWidth.columns(whole) <= TextWrap.page { return [whole] }
    return [said, "    → " + command]
  }
}
