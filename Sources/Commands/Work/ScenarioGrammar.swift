import Accounting
import Diagnostics
import Planning

/// How terms of a request are written on the command line.
enum ScenarioGrammar {
  static let growthForm = Text(
    vi: "số phần trăm từ -100 đến 1000, ví dụ 5 hoặc -2,5",
    en: "a number of per cent from -100 to 1000, such as 5 or -2.5")
  static let assumptionForm = Text(
    vi: "base-salary=SỐ TIỀN@NGÀY, ví dụ base-salary=2600000@2027-07-01",
    en: "base-salary=AMOUNT@DATE, such as base-salary=2600000@2027-07-01")
  static let form = Text(
    vi: "TÊN:growth=…,incentive=…,remuneration=…,base-salary=SỐ TIỀN@NGÀY",
    en: "NAME:growth=…,incentive=…,remuneration=…,base-salary=AMOUNT@DATE")

  /// Growth in hundredths of a per cent.
  static func growth(_ text: String) -> Int64? {
    DecimalText.scaled(text, places: 2).flatMap { (-10_000...100_000).contains($0) ? $0 : nil }
  }

  /// `base-salary=AMOUNT@DATE`.
  static func assumption(_ text: String) -> SalaryAssumption? {
    guard let (key, value) = halves(text[...], at: "="), key == "base-salary" else { return nil }
    return salary(value)
  }

  /// `NAME:KEY=VALUE,…`: what is not stated is as in the request; base salaries that are stated
  /// stand instead of those of the request. `assume=base-salary=…` is taken too.
  static func scenario(_ text: String, beside terms: RequestTerms) -> RequestScenario? {
    guard let (name, list) = halves(text[...], at: ":"), !name.isEmpty, !list.isEmpty else {
      return nil
    }
    var other = terms
    var assumptions: [SalaryAssumption] = []
    var stated: Set<Substring> = []
    for entry in list.split(separator: ",", omittingEmptySubsequences: false) {
      let bare = entry.hasPrefix("assume=") ? entry.dropFirst("assume=".count) : entry
      guard let (key, value) = halves(bare, at: "=") else { return nil }
      // Twice the same would let one of them go unseen; base salaries of several days are several.
      guard stated.insert(key).inserted || key == "base-salary" else { return nil }
      switch key {
      case "growth":
        guard let growth = growth(String(value)) else { return nil }
        other.growth = growth
      case "incentive":
        guard let percentage = Percentage(text: String(value)) else { return nil }
        other.incentive = percentage
      case "remuneration":
        guard let percentage = Percentage(text: String(value)) else { return nil }
        other.remuneration = percentage
      case "base-salary":
        guard let salary = salary(value) else { return nil }
        assumptions.append(salary)
      default: return nil
      }
    }
    if !assumptions.isEmpty { other.assumptions = assumptions }
    return RequestScenario(String(name), other)
  }

  /// `AMOUNT@DATE`.
  private static func salary(_ text: Substring) -> SalaryAssumption? {
    guard let (amount, date) = halves(text, at: "@"), let dong = Dong(text: String(amount)),
      dong > .zero, dong <= .lineLimit, let from = CivilDate(text: String(date))
    else { return nil }
    return SalaryAssumption(amount: dong, from: from)
  }

  private static func halves(
    _ text: Substring, at sign: Character
  ) -> (Substring, Substring)? {
    guard let index = text.firstIndex(of: sign) else { return nil }
    return (text[..<index], text[text.index(after: index)...])
  }
}
