import Accounting
import Diagnostics
import Reporting

/// `words`: an amount in words.
enum WordsCommand {
  static let command = Command(
    CommandDescription(
      "words", aliases: ["bang-chu"],
      summary: Text(vi: "số tiền bằng chữ", en: "an amount in Vietnamese words"),
      group: Groups.papers,
      arguments: [ArgumentDescription("AMOUNT", Text(vi: "số tiền, đồng", en: "an amount, đồng"))],
      examples: [
        CommandExample(Text(vi: "đọc một số tiền", en: "read an amount"), "nhuanbut words 1080000")
      ])
  ) { context throws(Failure) in
    let amount = try context.parsed.parseArgument(
      "AMOUNT", as: { Dong(text: $0) }, expected: Expected.money, kind: .invalidInput)
    try context.print(AmountInWords.text((amount ?? .zero).amount) + "\n")
  }
}
