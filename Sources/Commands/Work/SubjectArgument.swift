import Bookkeeping
import Diagnostics

extension ArgumentDescription {
  /// What has an amount: an item or a part of one, creation work, a remuneration.
  static let subject = ArgumentDescription(
    "ID",
    Text(
      vi: "mã tin, bài, MÃ/PHẦN, work:MÃ hoặc rem:MÃ", en: "an item, ITEM/PART, work:ID or rem:ID"),
    completion: .code(.subject))
}

extension Context {
  /// The name given for `ID`.
  func subject() throws(Failure) -> ApprovalName {
    guard
      let name = try parsed.parseArgument(
        "ID", as: { ApprovalName(label: $0) }, expected: Expected.code, kind: .invalidInput)
    else { preconditionFailure("the argument is required") }
    return name
  }
}
