import Accounting
import Bookkeeping
import Diagnostics
import Legislation
import Typesetting

/// `profile …`: the settings of the unit.
enum ProfileCommands {
  static let family = CommandFamily(
    name: "profile", aliases: ["thiet-lap"],
    summary: Text(vi: "người ký, chức danh, thiết lập của đơn vị", en: "signers and settings"),
    group: Groups.begin, commands: [show, set])

  private static let show = Command(
    CommandDescription(
      "show", aliases: ["xem"],
      summary: Text(vi: "mọi thiết lập, kèm ngày áp dụng", en: "every setting, with its dates"))
  ) { context throws(Failure) in
    try context.print(try context.office().profileReport())
  }

  private static let set = Command(
    CommandDescription(
      "set", aliases: ["dat"],
      summary: Text(vi: "đặt một thiết lập", en: "make a setting"),
      discussion: Text(
        vi: "Giá trị cũ vẫn áp dụng cho những ngày trước đó; ai đặt, khi nào đều được ghi lại.",
        en: "The old value goes on holding for the days before; who set it and when is kept."),
      arguments: [
        ArgumentDescription(
          "KEY", Text(vi: "khóa, ví dụ signer-head", en: "the key, such as signer-head"),
          completion: .code(.setting)),
        ArgumentDescription("VALUE", Text(vi: "giá trị", en: "the value")),
      ],
      options: [
        OptionDescription(
          "from", value: "D", form: .date,
          Text(vi: "áp dụng từ ngày (mặc định hôm nay)", en: "its first day (today)"))
      ],
      examples: [
        CommandExample(
          Text(vi: "ghi tên người ký", en: "name a signer"),
          "nhuanbut profile set signer-head \"Nguyễn Văn A\"")
      ])
  ) { context throws(Failure) in
    let office = try context.office()
    let entry = try office.setProfile(
      context.parsed.argument("KEY") ?? "", context.parsed.argument("VALUE") ?? "",
      from: try context.date("from"))
    try context.printOutcome(
      office, "profile-set",
      [
        ("key", .text(entry.key.rawValue)), ("value", .text(entry.value)),
        ("from", .optional(entry.from?.description)),
      ],
      Text(
        vi: "\(entry.key.rawValue): \(entry.value)", en: "\(entry.key.rawValue): \(entry.value)"))
  }
}
