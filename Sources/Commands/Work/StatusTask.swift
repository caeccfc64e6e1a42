import Accounting
import Diagnostics
import Orthography

/// Who a line of `status` is for, in the order of a month's work.
enum Audience: String, CaseIterable {
  case editors, approver, accountant, office, contributor

  var name: Text {
    switch self {
    case .editors: Text(vi: "Ban biên tập", en: "Editors")
    case .approver: Text(vi: "Người duyệt", en: "Approver")
    case .accountant: Text(vi: "Kế toán", en: "Accountant")
    case .office: Text(vi: "Văn phòng", en: "Office")
    case .contributor: Text(vi: "Người cung cấp thông tin", en: "Contributor")
    }
  }
}

/// A line of `status`: what is to be done, and the command that does it.
struct StatusTask {
  let audience: Audience
  let text: Text
  var count: Int?
  var amount: Dong?
  var command: String?

  /// The line, and the command under it where both do not fit on one of 80 columns.
  func lines(in language: Language) -> [String] {
    let said = "  " + text[language]
    guard let command else { return [said] }
    let whole = said + "  → " + command
    if TextWidth.columns(whole) <= TextWrap.page { return [whole] }
    return [said, "    → " + command]
  }
}
