import Accounting
import Bookkeeping
import Diagnostics
import Royalties
import Typesetting

/// `site …`: the portal's component sites.
enum SiteCommands {
  static let family = CommandFamily(
    name: "site", aliases: ["trang"],
    summary: Text(vi: "trang thành phần", en: "component sites"), group: Groups.begin,
    commands: [add, set, list])

  private static func payOptions(isRequired: Bool) -> [OptionDescription] {
    [
      OptionDescription(
        "percent-of-portal", value: "P",
        Text(vi: "trả theo tỷ lệ của cổng, %", en: "paid this percentage of the portal's"),
        required: isRequired),
      OptionDescription(
        "basis", value: "D", form: .words,
        Text(vi: "văn bản quyết định tỷ lệ", en: "the decision behind it"),
        required: isRequired),
      OptionDescription(
        "from", value: "DATE", form: .date,
        Text(vi: "áp dụng từ ngày đăng", en: "from this publication day"), required: isRequired),
    ]
  }

  /// What the options say that a site pays.
  private static func pay(of code: SiteCode, _ context: Context) throws(Failure) -> SitePay? {
    let percent = try context.parsed.parse(
      "percent-of-portal",
      as: { Percentage(text: $0).flatMap { $0 > .zero && $0 <= .whole ? $0 : nil } },
      expected: Text(
        vi: "tỷ lệ phần trăm lớn hơn 0, không quá 100", en: "a percentage above 0, at most 100"),
      kind: .invalidInput)
    let from = try context.date("from")
    return percent.map {
      SitePay(site: code, percent: $0, basis: context.parsed.value("basis") ?? "", from: from)
    }
  }

  private static let set = Command(
    CommandDescription(
      "set", aliases: ["dat"],
      summary: Text(
        vi: "đổi tỷ lệ của trang từ một ngày", en: "change a site's percentage from a day on"),
      arguments: [
        ArgumentDescription(
          "CODE", Text(vi: "mã trang", en: "the site's code"), completion: .code(.site))
      ],
      options: payOptions(isRequired: true))
  ) { context throws(Failure) in
    let office = try context.office()
    let code = try office.site(context.parsed.argument("CODE") ?? "")
    guard let pay = try pay(of: code, context) else {
      preconditionFailure("the options are required")
    }
    try office.setPay(pay)
    try context.printOutcome(
      office, "site-set",
      [("code", .text(code.text)), ("percent", .text(pay.percent.description))],
      Text(
        vi: "trang \(code) trả \(pay.percent.paperText) % của cổng",
        en: "site \(code) pays \(pay.percent) % of the portal's"))
  }

  private static let add = Command(
    CommandDescription(
      "add", aliases: ["them"], summary: Text(vi: "thêm trang", en: "add a site"),
      arguments: [ArgumentDescription("CODE", Text(vi: "mã trang", en: "the site's code"))],
      options: [
        OptionDescription(
          "name", value: "N", form: .words, Text(vi: "tên trang", en: "the site's name"),
          required: true),
        OptionDescription(
          "parent", value: "CODE", Text(vi: "thuộc trang nào", en: "the site above"),
          completion: .code(.site)),
      ] + payOptions(isRequired: false),
      rules: [
        .needs("percent-of-portal", "basis"), .needs("basis", "percent-of-portal"),
        .needs("from", "percent-of-portal"),
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    guard
      let code = try context.parsed.parseArgument(
        "CODE", as: { SiteCode($0) }, expected: Expected.code, kind: .invalidInput)
    else { return }
    let parent = try context.parsed.parse(
      "parent", as: { SiteCode($0) }, expected: Expected.code, kind: .invalidInput)
    try office.addSite(
      code, name: context.parsed.value("name") ?? "", parent: parent,
      pay: try pay(of: code, context))
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
