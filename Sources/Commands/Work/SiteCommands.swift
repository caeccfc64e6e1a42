import Accounting
import Bookkeeping
import Diagnostics
import Typesetting

/// `site …`: the portal's component sites.
enum SiteCommands {
  static let family = CommandFamily(
    name: "site", aliases: ["trang"],
    summary: Text(vi: "trang thành phần", en: "component sites"), group: Groups.begin,
    commands: [add, list])

  private static let add = Command(
    CommandDescription(
      "add", aliases: ["them"], summary: Text(vi: "thêm trang", en: "add a site"),
      arguments: [ArgumentDescription("CODE", Text(vi: "mã trang", en: "the site's code"))],
      options: [
        OptionDescription(
          "name", value: "N", Text(vi: "tên trang", en: "the site's name"), required: true),
        OptionDescription(
          "parent", value: "CODE", Text(vi: "thuộc trang nào", en: "the site above"),
          completion: .code(.site)),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    guard
      let code = try context.parsed.parseArgument(
        "CODE", as: { SiteCode($0) }, expected: Expected.code, kind: .invalidInput)
    else { return }
    let parent = try context.parsed.parse(
      "parent", as: { SiteCode($0) }, expected: Expected.code, kind: .invalidInput)
    try office.addSite(code, name: context.parsed.value("name") ?? "", parent: parent)
    try context.printOutcome(
      office, "site-add", [("code", .text(code.text))],
      Text(vi: "đã thêm trang \(code)", en: "added site \(code)"))
  }

  private static let list = Command(
    CommandDescription(
      "list", aliases: ["liet-ke"], summary: Text(vi: "liệt kê", en: "list sites"))
  ) { context throws(Failure) in
    let office = try context.office()
    try context.print(try office.siteList())
  }
}
