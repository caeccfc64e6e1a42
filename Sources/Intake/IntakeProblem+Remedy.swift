import Accounting
public import Diagnostics

extension IntakeProblem {
  /// What to do next.
  public var remedy: Text {
    switch self {
    case .missingValue(let column):
      Text(vi: "điền cột \(column)", en: "fill in \(column)")
    case .invalidValue(_, let expected): expected.form
    case .unknownWord(_, _, let known):
      Text(
        vi: "dùng một trong: \(known.joined(separator: ", "))",
        en: "use one of: \(known.joined(separator: ", "))")
    case .unprintableNumber:
      Text(
        vi: "xóa khoảng trắng, dấu lạ và ghi lại", en: "clear strange characters and write it anew")
    case .taxCodeCheck:
      Text(vi: "đối chiếu với giấy đăng ký thuế", en: "compare it with the tax registration")
    case .penNameSign:
      Text(
        vi: "bỏ dấu đó; các bút danh cách nhau bằng ;", en: "leave it out; ; separates pen names")
    case .payeeBasisMissing:
      Text(
        vi: "ghi payee_basis: giấy ủy quyền, giấy tờ thừa kế",
        en: "state payee_basis: the proxy or the papers of inheritance")
    case .payeeIsSelf:
      Text(vi: "để trống cột payee", en: "leave payee empty")
    case .gradedTwice:
      Text(
        vi: "chỉ ghi một trong coefficient, grade, amount",
        en: "state only one of coefficient, grade, amount")
    case .notGraded:
      Text(
        vi: "ghi một trong ba cột, hoặc bỏ dòng này", en: "state one of them, or leave out the row")
    case .totalUnused:
      Text(
        vi: "ghi thêm hệ số, loại hoặc số tiền nếu muốn đối chiếu",
        en: "state a coefficient, grade or amount to have it compared")
    case .amountDiffers:
      Text(
        vi: "sửa ô sai cho hai bên bằng nhau, rồi nhập lại cả tệp",
        en: "mend the cell that is wrong until both agree, then import the whole file again")
    case .taxBeforePayment:
      Text(
        vi: "để trống tax: thuế khấu trừ khi chi", en: "leave tax empty: it is withheld at payment")
    case .shareSyntax, .unknownContributor, .ambiguousContributor, .sharesMixed, .modifierSyntax:
      listRemedy
    }
  }

  private var listRemedy: Text {
    switch self {
    case .shareSyntax:
      Text(
        vi: "ghi dạng C01=60%;C02:photographer=40%, cách nhau bằng ;",
        en: "write C01=60%;C02:photographer=40%, separated by ;")
    case .unknownContributor(let word, _): Self.adding(word)
    case .ambiguousContributor:
      Text(vi: "ghi mã thay cho tên", en: "write the code in place of the name")
    case .sharesMixed:
      Text(
        vi: "ghi tỷ lệ cho mọi người, hoặc trọng số cho mọi người, hoặc bỏ hết",
        en: "state percentages for all, or weights for all, or nothing")
    default:
      Text(
        vi: "ghi dạng hardship=50;minority=15", en: "write for instance hardship=50;minority=15")
    }
  }

  /// How somebody new is added, whom a file names by a code or by name.
  private static func adding(_ word: String) -> Text {
    guard let code = ContributorCode(word) else {
      return Text(
        vi: "sửa tên, hoặc thêm người mới: nhuanbut contributor add MÃ --name \"\(word)\" --kind "
          + "collaborator",
        en: "correct the name, or add who is new: nhuanbut contributor add CODE --name \"\(word)\" "
          + "--kind collaborator")
    }
    return Text(
      vi: "sửa mã, hoặc thêm người mới: nhuanbut contributor add \(code) --name \"HỌ TÊN\" --kind "
        + "collaborator",
      en: "correct the code, or add who is new: nhuanbut contributor add \(code) --name \"NAME\" "
        + "--kind collaborator")
  }
}
