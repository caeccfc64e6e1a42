import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `contributor merge`: two records of one person.
enum ContributorMerge {
  static let command = Command(
    CommandDescription(
      "merge", aliases: ["gop"],
      summary: Text(vi: "gộp hai bản ghi của một người", en: "merge two records of one person"),
      arguments: [
        ArgumentDescription(
          "FROM", Text(vi: "mã bị gộp", en: "the code that goes"), completion: .code(.contributor)),
        ArgumentDescription(
          "INTO", Text(vi: "mã còn lại", en: "the code that stays"), completion: .code(.contributor)
        ),
      ])
  ) { context throws(Failure) in
    let (from, into) = (try context.code("FROM"), try context.code("INTO"))
    let office = try context.office()
    try office.merge(from, into: into)
    try context.printOutcome(
      office, "contributor-merge", [("from", .text(from.text)), ("into", .text(into.text))],
      Text(
        vi: "đã gộp \(from) vào \(into); bút toán đã ghi giữ nguyên tên cũ",
        en: "merged \(from) into \(into); what is posted keeps its name"))
  }
}

extension Context {
  fileprivate func code(_ argument: String) throws(Failure) -> ContributorCode {
    guard
      let code = try parsed.parseArgument(
        argument, as: { ContributorCode($0) }, expected: Expected.code, kind: .invalidInput)
    else { preconditionFailure("the argument is required") }
    return code
  }
}
