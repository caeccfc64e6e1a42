import Foundation

/// Tells whether a sentence holds words of the other language.
///
/// What stands in quotation marks is the user's own, names of documents and provinces are the same
/// in both languages.
enum LanguageLeak {
  private static let names = [
    "NĐ-CP", "QĐ-UBND", "TT-BTC", "đồng", "đ", "Bắc", "Kạn", "Ninh", "Thuận",
  ]
  private static let englishWords: Set<String> = [
    "the", "is", "are", "not", "must", "with", "without", "there", "which", "should", "cannot",
    "already", "has", "have", "its", "and", "of", "be", "was", "were", "this", "that", "write",
    "check", "first", "before", "after", "from",
  ]

  static func isVietnamese(inEnglish text: String) -> Bool {
    words(of: text).contains { word in
      !names.contains(word)
        && word.unicodeScalars.contains { $0.value > 0xBF && $0.properties.isAlphabetic }
    }
  }

  static func isEnglish(inVietnamese text: String) -> Bool {
    words(of: text).filter { englishWords.contains($0.lowercased()) }.count >= 2
  }

  private static func words(of text: String) -> [String] {
    let plain = text.replacing(/“[^”]*”|`[^`]*`|"[^"]*"/, with: " ")
    return plain.split { !$0.isLetter && $0 != "-" }.map(String.init)
  }
}
