import Bookkeeping
import Diagnostics
import Files
import Legislation
import Typesetting

/// `init`: makes a ledger.
enum InitCommand {
  static let command = Command(
    CommandDescription(
      "init", aliases: ["khoi-tao"],
      summary: Text(vi: "mở sổ mới cho một đơn vị", en: "make a ledger for a unit"),
      group: Groups.begin,
      options: [
        OptionDescription(
          "unit", value: "NAME", Text(vi: "tên đơn vị", en: "the unit's name")),
        OptionDescription(
          "profile", value: "P",
          Text(
            vi: "bộ quy định: bac-kan (mặc định), ninh-thuan, national",
            en: "the profile: bac-kan (the default), ninh-thuan, national"),
          completion: .code(.profile)),
      ],
      synopses: ["--unit NAME [--profile P] [--rates DIR]"],
      examples: [
        CommandExample(
          Text(vi: "mở sổ theo quy định của Bắc Kạn", en: "a ledger under Bắc Kạn's rules"),
          "nhuanbut init --unit \"Văn phòng UBND tỉnh\"")
      ])
  ) { context throws(Failure) in
    let rates = try context.rateFiles()
    var unit = context.parsed.value("unit")
    var profile = context.parsed.value("profile")
    if unit == nil {
      // Whoever states the unit states everything: a script is never asked.
      unit = try asked(context, unitQuestion, usual: nil)
      let sets = Set(rates.filter { $0.name == "profile.csv" }.map(\.set)).sorted()
      if profile == nil, unit != nil {
        profile = try asked(context, profileQuestion(sets), usual: usualProfile)
      }
    }
    guard let unit, !unit.isEmpty else {
      throw context.parsed.refusal(.missingOption(oneOf: ["unit"], with: nil))
    }
    let seal = try Office.establish(
      at: context.ledgerPath, unit: unit, profile: profile ?? usualProfile, rates: rates,
      stamp: context.stamp)
    let text = Text(
      vi: "đã mở sổ \(context.ledgerPath) của \(unit), niêm \(seal); "
        + "tiếp theo: nhuanbut status",
      en: "made \(context.ledgerPath) for \(unit), seal \(seal); "
        + "next: nhuanbut status")
    if context.isSpoken { return context.say(text) }
    try context.printOutcome(
      try context.office(), "init",
      [
        ("ledger", .text(context.ledgerPath)), ("unit", .text(unit)),
        ("profile", .text(profile ?? usualProfile)), ("rates", .integer(Int64(rates.count))),
      ], text)
  }

  private static let usualProfile = "bac-kan"
  private static let unitQuestion = Text(vi: "Tên đơn vị", en: "Name of the unit")

  private static func profileQuestion(_ profiles: [String]) -> Text {
    let list = profiles.joined(separator: ", ")
    return Text(vi: "Bộ quy định (\(list))", en: "Rules (\(list))")
  }

  /// What a person answers on a terminal; nothing where nobody sits, the usual where Enter is hit.
  private static func asked(
    _ context: Context, _ question: Text, usual: String?
  ) throws(Failure) -> String? {
    guard Terminal.isTerminal(.input) else { return usual }
    let hint = usual.map { " [\($0)]" } ?? ""
    StandardError.write("\(question[context.language])\(hint): ")
    guard let line = try StandardInput.line() else { return usual }
    let answer = line.split(separator: " ").joined(separator: " ")
    return answer.isEmpty ? usual : answer
  }
}
