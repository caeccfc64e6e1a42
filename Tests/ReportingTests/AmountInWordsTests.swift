import Reporting
import Testing

@Suite struct AmountInWordsTests {
  @Test(
    arguments: [
      // The contract.
      (1_080_000, "Một triệu không trăm tám mươi nghìn đồng"),
      (2_000_005, "Hai triệu không trăm linh năm đồng"),
      (1_100_000_000_000, "Một nghìn một trăm tỷ đồng"),
      (0, "Không đồng"),
      // What other systems got wrong.
      (145_001_000, "Một trăm bốn mươi lăm triệu không trăm linh một nghìn đồng"),
      (523_056, "Năm trăm hai mươi ba nghìn không trăm năm mươi sáu đồng"),
      (
        1_230_950_880_055,
        "Một nghìn hai trăm ba mươi tỷ chín trăm năm mươi triệu tám trăm tám mươi nghìn "
          + "không trăm năm mươi lăm đồng"
      ),
      // Above a nghìn tỷ.
      (1_000_000_000, "Một tỷ đồng"),
      (1_000_000_000_000, "Một nghìn tỷ đồng"),
      (1_000_000_000_000_000, "Một triệu tỷ đồng"),
      (1_000_000_000_000_000_000, "Một tỷ tỷ đồng"),
      (1_080_000_000_000, "Một nghìn không trăm tám mươi tỷ đồng"),
      (1_000_000_001, "Một tỷ không trăm linh một đồng"),
      (12_000_000_000_005, "Mười hai nghìn tỷ không trăm linh năm đồng"),
      (21_000_015_000_000, "Hai mươi mốt nghìn tỷ không trăm mười lăm triệu đồng"),
    ] as [(Int64, String)])
  func amountsAreReadAsOnPaper(_ amount: Int64, _ words: String) {
    #expect(AmountInWords.text(amount) == words)
  }

  @Test(
    arguments: [
      (1, "Một"), (4, "Bốn"), (5, "Năm"), (10, "Mười"), (11, "Mười một"), (14, "Mười bốn"),
      (15, "Mười lăm"), (19, "Mười chín"), (20, "Hai mươi"), (21, "Hai mươi mốt"),
      (24, "Hai mươi tư"), (25, "Hai mươi lăm"), (44, "Bốn mươi tư"), (51, "Năm mươi mốt"),
      (55, "Năm mươi lăm"), (91, "Chín mươi mốt"), (100, "Một trăm"),
      (101, "Một trăm linh một"), (104, "Một trăm linh bốn"), (105, "Một trăm linh năm"),
      (110, "Một trăm mười"), (111, "Một trăm mười một"), (115, "Một trăm mười lăm"),
      (121, "Một trăm hai mươi mốt"), (124, "Một trăm hai mươi tư"), (400, "Bốn trăm"),
      (505, "Năm trăm linh năm"), (555, "Năm trăm năm mươi lăm"), (1_000, "Một nghìn"),
      (1_001, "Một nghìn không trăm linh một"), (1_010, "Một nghìn không trăm mười"),
      (1_024, "Một nghìn không trăm hai mươi tư"), (1_200, "Một nghìn hai trăm"),
      (10_000, "Mười nghìn"), (15_500, "Mười lăm nghìn năm trăm"),
      (21_004, "Hai mươi mốt nghìn không trăm linh bốn"), (100_000, "Một trăm nghìn"),
      (104_105, "Một trăm linh bốn nghìn một trăm linh năm"), (1_000_000, "Một triệu"),
      (1_000_100, "Một triệu một trăm"),
      (18_563_875, "Mười tám triệu năm trăm sáu mươi ba nghìn tám trăm bảy mươi lăm"),
      (104_329_610, "Một trăm linh bốn triệu ba trăm hai mươi chín nghìn sáu trăm mười"),
    ] as [(Int64, String)])
  func wordsFollowTheRulesOfMotTuLamAndLinh(_ amount: Int64, _ words: String) {
    #expect(AmountInWords.text(amount) == words + " đồng")
  }

  @Test func negativeAmountsBeginWithAm() {
    #expect(AmountInWords.text(-5) == "Âm năm đồng")
    #expect(AmountInWords.text(-1_080_000) == "Âm một triệu không trăm tám mươi nghìn đồng")
    #expect(
      AmountInWords.text(.min)
        == "Âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi "
        + "sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám đồng")
  }

  @Test func everyAmountOfThreeDigitsIsReadBack() {
    for amount in Int64(1)...999 {
      #expect(WordsReader.amount(AmountInWords.text(amount)) == amount)
      let later = 7_000 + amount
      #expect(WordsReader.amount(AmountInWords.text(later)) == later)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func amountsOfEverySizeAreReadBack(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<1_000 {
      let amount = random.amount()
      let words = AmountInWords.text(amount)
      #expect(WordsReader.amount(words) == amount, "\(amount): \(words)")
    }
  }
}

/// Amounts with many zero groups, of any number of digits a ledger holds.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func amount() -> Int64 {
    var amount: Int64 = 0
    for _ in 0..<Int.random(in: 1...6, using: &self) {
      let group = [
        0, Int64.random(in: 1...20, using: &self), Int64.random(in: 0...999, using: &self),
      ]
      amount = amount * 1_000 + (group.randomElement(using: &self) ?? 0)
    }
    return Bool.random(using: &self) ? amount : -amount
  }
}

/// Reads words back: a strict grammar, cut from the right at the greatest unit.
private enum WordsReader {
  private static let ones = [
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
  ]

  static func amount(_ text: String) -> Int64? {
    guard let first = text.first, first.isUppercase, text.hasSuffix(" đồng") else { return nil }
    var words = text.lowercased().split(separator: " ").map(String.init).dropLast()
    if words == ["không"] { return 0 }
    let isNegative = words.first == "âm"
    if isNegative { words = words.dropFirst() }
    return number(words, after: false, units: [("tỷ", 1_000_000_000)] + lower).map {
      isNegative ? -$0 : $0
    }
  }

  private static let lower: [(String, Int64)] = [("triệu", 1_000_000), ("nghìn", 1_000)]

  private static func number(
    _ words: ArraySlice<String>, after: Bool, units: [(String, Int64)]
  ) -> Int64? {
    guard !words.isEmpty else { return nil }
    guard let (unit, value) = units.first else { return group(Array(words), after: after) }
    let rest = Array(units.dropFirst())
    guard let cut = words.lastIndex(of: unit) else {
      return number(words, after: after, units: rest)
    }
    // Only a number of tỷ can itself have such units.
    let above = number(words[..<cut], after: after, units: unit == "tỷ" ? units : [])
    let under = words[(cut + 1)...]
    guard let above, above > 0 else { return nil }
    guard !under.isEmpty else { return above * value }
    guard let below = number(under, after: true, units: rest), below < value else { return nil }
    return above * value + below
  }

  private static func group(_ words: [String], after: Bool) -> Int64? {
    var words = words[...]
    var value: Int64 = 0
    if words.dropFirst().first == "trăm", let digit = words.first {
      guard let hundreds = digit == "không" && after ? 0 : ones[digit] else { return nil }
      value = Int64(hundreds) * 100
      words = words.dropFirst(2)
      if words.first == "linh" {
        return words.count == 2 ? ones[words[words.endIndex - 1]].map { value + Int64($0) } : nil
      }
      if words.isEmpty { return value > 0 ? value : nil }
      if words.count == 1, words.first != "mười" { return nil }
    } else if after {
      return nil
    }
    return tens(Array(words)).map { value + $0 }
  }

  private static func tens(_ words: [String]) -> Int64? {
    switch words.count {
    case 1: return words[0] == "mười" ? 10 : ones[words[0]].map(Int64.init)
    case 2 where words[0] == "mười":
      if words[1] == "lăm" { return 15 }
      return words[1] == "năm" ? nil : ones[words[1]].map { 10 + Int64($0) }
    case 2, 3:
      guard words[1] == "mươi", let ten = ones[words[0]], ten > 1 else { return nil }
      guard words.count == 3 else { return Int64(ten) * 10 }
      let changed = ["mốt": 1, "tư": 4, "lăm": 5]
      let plain = [1, 4, 5].contains(ones[words[2]]) ? nil : ones[words[2]]
      return (changed[words[2]] ?? plain).map { Int64(ten) * 10 + Int64($0) }
    default: return nil
    }
  }
}
