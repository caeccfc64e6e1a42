public import Diagnostics

/// Where a value is written in the law (căn cứ pháp lý): a document and its article.
public struct Citation: Hashable, Sendable, Comparable {
  /// The number of the document, such as `18/2014/NĐ-CP`.
  public let document: String
  /// The article, clause and point, such as `7.2`, or the name of a table or an annex.
  public let article: String

  /// Cites an article of a document.
  public init(document: String, article: String) {
    self.document = document
    self.article = article
  }

  /// The citation as a paper prints it: `18/2014/NĐ-CP, Điều 7.2`.
  public func label(_ language: Language) -> String {
    guard !article.isEmpty else { return document }
    guard article.first?.isNumber ?? false else { return "\(document), \(article)" }
    return switch language {
    case .vietnamese: "\(document), Điều \(article)"
    case .english: "\(document), Article \(article)"
    }
  }

  /// The citation in both languages.
  public var text: Text { Text(vi: label(.vietnamese), en: label(.english)) }

  public static func < (left: Citation, right: Citation) -> Bool {
    (left.document, left.article) < (right.document, right.article)
  }
}

extension Citation: CustomStringConvertible {
  /// The citation in Vietnamese.
  public var description: String { label(.vietnamese) }
}
