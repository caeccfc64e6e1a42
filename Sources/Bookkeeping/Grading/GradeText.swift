import Accounting
import Legislation
import Orthography
import Royalties

/// The canonical texts that the content ledger keeps of a grade.
enum GradeText {
  /// `code:role:amount;…`
  static func text(of shares: [ShareAmount]) -> String {
    shares.map { "\($0.contributor):\($0.role.rawValue):\($0.amount.amount)" }
      .joined(separator: ";")
  }

  /// Reads the shares back.
  static func shares(
    _ text: String
  ) -> [(contributor: ContributorCode, role: String, amount: Dong)] {
    entries(text).map { entry in
      let words = entry.pieces(by: UInt8(ascii: ":"))
      guard words.count == 3, let contributor = ContributorCode(String(words[0])),
        let amount = Int64(words[2])
      else { preconditionFailure("a stored share reads back") }
      return (contributor, String(words[1]), Dong(amount))
    }
  }

  private static func entries(_ text: String) -> [Substring] {
    text.isEmpty ? [] : text[...].pieces(by: UInt8(ascii: ";"))
  }

  /// `document|article;…`
  static func text(of citations: [Citation]) -> String {
    citations.map { "\($0.document)|\($0.article)" }.joined(separator: ";")
  }

  /// Reads the citations back.
  static func citations(_ text: String) -> [Citation] {
    entries(text).map { entry in
      let bar = entry.utf8.firstIndex(of: UInt8(ascii: "|")) ?? entry.endIndex
      let article = entry[bar...].utf8.dropFirst()
      return Citation(document: String(entry[..<bar]), article: String(Substring(article)))
    }
  }
}

/// What the content ledger says of a part before approval.
enum PartStatus {
  static let submitted = "submitted"
  static let recorded = "recorded"
  static let graded = "graded"
  static let returned = "returned"
  static let withdrawn = "withdrawn"
}
