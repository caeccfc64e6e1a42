import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `backup` and `restore`: copies of the ledger.
enum CopyCommands {
  private static let file = ArgumentDescription(
    "PATH", Text(vi: "tệp bản sao lưu", en: "the backup's file"), completion: .file)

  static let backup = Command(
    CommandDescription(
      "backup", aliases: ["sao-luu"],
      summary: Text(
        vi: "sao lưu sổ, kể cả khi đang có người làm", en: "copy the ledger, also while in use"),
      group: Groups.begin, arguments: [file])
  ) { context throws(Failure) in
    guard let path = context.parsed.argument("PATH") else {
      preconditionFailure("the argument is required")
    }
    let office = try context.office()
    let seal = try office.backUp(context.ledgerPath, to: path)
    try context.printOutcome(
      office, "backup", [("path", .text(path)), ("sealOfCopy", .text(seal.description))],
      Text(vi: "đã sao lưu vào \(path), niêm \(seal)", en: "copied to \(path), seal \(seal)"))
  }

  static let restore = Command(
    CommandDescription(
      "restore", aliases: ["phuc-hoi"],
      summary: Text(
        vi: "phục hồi sổ từ bản sao lưu, giữ lại sổ đang có",
        en: "put a backup in the ledger's place, keeping what it replaces"),
      group: Groups.begin, arguments: [file])
  ) { context throws(Failure) in
    guard let path = context.parsed.argument("PATH") else {
      preconditionFailure("the argument is required")
    }
    let done = try Office.restore(
      path, to: context.ledgerPath, stamp: context.stamp, waiting: try context.waiting())
    let kept = done.kept.map {
      Text(vi: "; sổ trước đó giữ ở \($0)", en: "; the ledger before it is kept as \($0)")
    }
    let text = Text(
      vi: "đã kiểm tra và phục hồi sổ từ \(path), niêm \(done.seal)\(kept?.vi ?? "")",
      en: "verified and restored from \(path), seal \(done.seal)\(kept?.en ?? "")")
    // It is done: the sentence does not depend on opening the ledger again.
    if context.isSpoken { return context.say(text) }
    try context.printOutcome(
      try context.office(), "restore", [("path", .text(path)), ("kept", .optional(done.kept))],
      text)
  }
}
