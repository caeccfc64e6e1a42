/// Amounts in words (số tiền bằng chữ), as they stand on Vietnamese papers.
public enum AmountInWords {
  /// The words of an amount of đồng: a capital first, `đồng` last, no full stop.
  ///
  /// A group of three digits that is zero is not read; in every other group after the first
  /// the zero hundreds are (`không trăm`). What stands above nine digits is read as a number of
  /// `tỷ` by itself, so `tỷ` ends it once: `Một nghìn một trăm tỷ đồng`.
  public static func text(_ amount: Int64) -> String {
    guard amount != 0 else { return "Không đồng" }
    let words = (amount < 0 ? ["âm"] : []) + words(of: amount.magnitude, isContinued: false)
    let sentence = (words + ["đồng"]).joined(separator: " ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private static let billion: UInt64 = 1_000_000_000
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  /// The words of a number; of zero, none.
  private static func words(of number: UInt64, isContinued: Bool) -> [String] {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: billion)
    let above = billions == 0 ? [] : words(of: billions, isContinued: isContinued) + ["tỷ"]
    let groups = [
      (rest / 1_000_000, ["triệu"]), (rest / 1_000 % 1_000, ["nghìn"]), (rest % 1_000, []),
    ]
    return groups.reduce(into: above) { words, group in
      let (value, name) = group
      guard value != 0 else { return }
      words += self.words(ofGroup: Int(value), isContinued: isContinued || !words.isEmpty) + name
    }
  }

  /// The words of one to three digits; all three are read when something stands before them.
  private static func words(ofGroup value: Int, isContinued: Bool) -> [String] {
    let hundreds = value / 100
    let readsHundreds = hundreds > 0 || isContinued
    return (readsHundreds ? [digits[hundreds], "trăm"] : [])
      + words(ofTens: value / 10 % 10, ones: value % 10, followsHundreds: readsHundreds)
  }

  private static func words(ofTens tens: Int, ones: Int, followsHundreds: Bool) -> [String] {
    switch (tens, ones) {
    case (0, 0): []
    case (0, _): (followsHundreds ? ["linh"] : []) + [digits[ones]]
    case (1, 0): ["mười"]
    case (1, _): ["mười", ones == 5 ? "lăm" : digits[ones]]
    case (_, 0): [digits[tens], "mươi"]
    default: [digits[tens], "mươi", onesAfterTens(ones)]
    }
  }

  /// The ones after `mươi`, where three of them change their word.
  private static func onesAfterTens(_ ones: Int) -> String {
    switch ones {
    case 1: "mốt"
    case 4: "tư"
    case 5: "lăm"
    default: digits[ones]
    }
  }
}
