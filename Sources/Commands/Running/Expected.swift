import Diagnostics

/// What an option's value should have been.
enum Expected {
  static let date = Text(
    vi: "ngày, ví dụ 2024-09-30 hoặc 30/09/2024", en: "a date, such as 2024-09-30 or 30/09/2024")
  static let language = Text(vi: "vi hoặc en", en: "vi or en")
  static let period = Text(
    vi: "kỳ, ví dụ 2024-09, 2024-Q3 hoặc 2024", en: "a period, such as 2024-09, 2024-Q3 or 2024")
  static let year = Text(vi: "năm, ví dụ 2024", en: "a year, such as 2024")
  static let words = Text(vi: "lời, không để trống", en: "words, not blanks")
  static let later = Text(vi: "ngày không trước --from", en: "a day not before --from")
  static let code = Text(
    vi: "mã gồm 1–64 chữ cái, chữ số, - _ .", en: "a code of 1–64 letters, digits, - _ .")
  static let money = Text(
    vi: "số tiền đồng, ví dụ 1500000 hoặc 1.500.000", en: "an amount, such as 1500000 or 1.500.000")
  static let quota = Text(
    vi: "outside, within, hoặc mã những người trong định mức",
    en: "outside, within, or the codes of who is within")
  static let output = Text(
    vi: "tệp .txt, .csv, .json, .xlsx, hoặc .html để in ra giấy hay PDF",
    en: "a file .txt, .csv, .json, .xlsx, or .html to print on paper or as PDF")
  static let coefficient = Text(
    vi: "hệ số, ví dụ 2.5 hoặc 2,5", en: "a coefficient, such as 2.5 or 2,5")
}
