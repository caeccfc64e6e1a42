import Bookkeeping
import Diagnostics
import Legislation

/// `init`: makes a ledger.
enum InitCommand {
  static let command = Command(
    CommandDescription(
      "init", aliases: ["khoi-tao"],
      summary: Text(vi: "mở sổ mới cho một đơn vị", en: "make a ledger for a unit"),
      group: Groups.begin,
      options: [
        OptionDescription(
          "unit", value: "NAME", Text(vi: "tên đơn vị", en: "the unit's name"), required: true),
        OptionDescription(
          "profile", value: "P",
          Text(
            vi: "bộ quy định: bac-kan (mặc định), ninh-thuan, national",
            en: "the profile: bac-kan (the default), ninh-thuan, national"),
          completion: .code(.profile)),
      ],
      examples: [
        CommandExample(
          Text(vi: "mở sổ theo quy định của Bắc Kạn", en: "a ledger under Bắc Kạn's rules"),
          "nhuanbut init --unit \"Văn phòng UBND tỉnh\"")
      ])
  ) { context throws(Failure) in
    let office = try Office.create(
      at: context.ledgerPath, unit: context.parsed.value("unit") ?? "",
      profile: context.parsed.value("profile") ?? "bac-kan", rates: try context.rateFiles(),
      stamp: context.stamp)
    let seal = try office.seal()
    context.say(
      Text(
        vi: "đã mở sổ \(context.ledgerPath) của \(office.unit), niêm \(seal); "
          + "tiếp theo: nhuanbut contributor import …",
        en: "made \(context.ledgerPath) for \(office.unit), seal \(seal); "
          + "next: nhuanbut contributor import …"))
  }
}
