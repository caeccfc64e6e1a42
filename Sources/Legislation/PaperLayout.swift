/// How a unit wants a paper laid out (mẫu biểu của đơn vị): what a profile may say of each.
///
/// Since 2025 units design their own forms (Thông tư 24/2024/TT-BTC), so a form's number and title
/// are settings, not law.
public struct PaperLayout: Hashable, Sendable {
  /// How a page lies.
  public enum Page: String, Hashable, Sendable, CaseIterable {
    /// Khổ đứng.
    case portrait
    /// Khổ ngang.
    case landscape
  }

  /// The number of the form, for the upper right corner: `Mẫu số 02-NB`.
  public private(set) var form: String?
  /// The title in place of the usual one.
  public private(set) var title: String?
  /// How its pages lie, in place of what the table asks for.
  public private(set) var page: Page?
  /// Who signs it, from the left, in place of who signs papers of its kind.
  public private(set) var signers: [Signer]?
  /// A line under the table.
  public private(set) var note: String?

  /// The paper as it usually is.
  public init() {}

  /// Reads `form=Mẫu số 02-NB; title=…; page=portrait; signers=preparer,head; note=…`; `nil` where
  /// a field is unknown, stands twice or holds nothing it can.
  public init?(text: String) {
    for field in text.split(separator: ";", omittingEmptySubsequences: false) {
      let parts = field.split(separator: "=", maxSplits: 1).map { Self.trimmed($0) }
      guard parts.count == 2, !parts[1].isEmpty, take(parts[0], parts[1]) else { return nil }
    }
  }

  private mutating func take(_ field: String, _ value: String) -> Bool {
    switch field {
    case "form" where form == nil: form = value
    case "title" where title == nil: title = value
    case "note" where note == nil: note = value
    case "page" where page == nil: page = Page(rawValue: value)
    case "signers" where signers == nil:
      signers = Signer.list(value.replacing(",", with: ";").replacing(" ", with: ""))
    default: return false
    }
    return field == "page" ? page != nil : field != "signers" || signers != nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { String(start[...$0]) } ?? ""
  }
}
