import Accounting
public import Diagnostics
import Royalties

extension IntakeProblem {
  /// What happened.
  public var message: Text {
    switch self {
    case .missingValue(let column):
      Text(vi: "ô \(column) để trống", en: "\(column) is empty")
    case .invalidValue(let value, let expected):
      Text(
        vi: "“\(value)” không phải \(expected.noun.vi)",
        en: "“\(value)” is not \(expected.noun.en)")
    case .unknownWord(let word, let nearest, _):
      Text(
        vi: "không có giá trị “\(word)”" + (nearest.map { "; có phải “\($0)”?" } ?? ""),
        en: "“\(word)” is not a known value" + (nearest.map { "; is it “\($0)”?" } ?? ""))
    case .unprintableNumber(let column):
      Text(
        vi: "\(column) dài quá \(Self.numberLength) ký tự hoặc có ký tự không in được",
        en: "\(column) has more than \(Self.numberLength) characters or some that do not print")
    case .taxCodeCheck(let taxCode):
      Text(
        vi: "mã số thuế \(taxCode) sai số kiểm tra",
        en: "the check digit of the tax code \(taxCode) fails")
    case .penNameSign(let name):
      Text(
        vi: "bút danh “\(name)” có một trong các dấu ; : = % ,",
        en: "the pen name “\(name)” holds one of ; : = % ,")
    case .payeeBasisMissing:
      Text(
        vi: "có người nhận thay nhưng không ghi căn cứ",
        en: "another receives the money, but no basis is stated")
    case .payeeIsSelf:
      Text(vi: "người nhận thay là chính người đó", en: "the payee is the contributor itself")
    case .gradedTwice(let first, let second):
      Text(
        vi: "vừa ghi \(first) vừa ghi \(second)", en: "both \(first) and \(second) are stated")
    case .notGraded:
      Text(
        vi: "dòng không có coefficient, grade hay amount",
        en: "the row states neither coefficient, grade nor amount")
    case .totalUnused:
      Text(
        vi: "có total nhưng chưa chấm nên chưa đối chiếu được",
        en: "a total is stated, but without a grade it is compared with nothing")
    case .amountDiffers(let cell, let stated, let computed, let cells):
      Text(
        vi: "\(cell) ghi \(stated) đ nhưng \(cells) là \(computed) đ",
        en: "\(cell) says \(stated.englishText) đ, but \(cells) is \(computed.englishText) đ")
    case .taxBeforePayment:
      Text(
        vi: "có thuế ở khoản chưa chi", en: "tax is stated of what is not paid yet")
    case .shareSyntax, .unknownContributor, .ambiguousContributor, .sharesMixed, .modifierSyntax:
      listMessage
    }
  }

  private var listMessage: Text {
    switch self {
    case .unknownContributor(let word, let nearest):
      Text(
        vi: "không có ai là “\(word)”" + (nearest.map { "; có phải “\($0)”?" } ?? ""),
        en: "nobody is “\(word)”" + (nearest.map { "; is it “\($0)”?" } ?? ""))
    case .ambiguousContributor(let word, let codes):
      Text(
        vi: "“\(word)” có thể là \(codes.map(\.text).joined(separator: ", "))",
        en: "“\(word)” may be \(codes.map(\.text).joined(separator: ", "))")
    case .sharesMixed:
      Text(
        vi: "danh sách lẫn lộn tỷ lệ, trọng số và phần không ghi",
        en: "the list mixes percentages, weights and entries without either")
    case .modifierSyntax(let entry):
      Text(
        vi: "“\(entry)” không phải dạng mã=tỷ lệ", en: "“\(entry)” is not of the form code=percent")
    case .shareSyntax(let entry):
      Text(
        vi: "không đọc được “\(entry)” trong danh sách người cung cấp",
        en: "“\(entry)” cannot be read in the list of contributors")
    default: preconditionFailure("not a problem of a list: \(code)")
    }
  }
}

extension IntakeProblem.Expected {
  var noun: Text {
    switch self {
    case .date: Text(vi: "một ngày", en: "a date")
    case .amount: Text(vi: "một số tiền", en: "an amount of đồng")
    case .coefficient: Text(vi: "một hệ số", en: "a coefficient")
    case .quantity: Text(vi: "một số lượng", en: "a quantity")
    case .percentage: Text(vi: "một tỷ lệ phần trăm", en: "a percentage")
    case .period: Text(vi: "một kỳ", en: "a period")
    case .share: Text(vi: "một phần được hưởng", en: "a share")
    case .year: Text(vi: "một năm", en: "a year")
    case .code: Text(vi: "một mã", en: "a code")
    }
  }

  var form: Text {
    switch self {
    case .date:
      Text(
        vi: "ghi ngày dạng 2024-09-30 hoặc 30/09/2024",
        en: "write the date as 2024-09-30 or 30/09/2024")
    case .amount:
      Text(
        vi: "ghi số đồng nguyên không âm, ví dụ 1500000 hoặc 1.500.000",
        en: "write whole đồng, not negative, as 1500000 or 1.500.000")
    case .coefficient:
      Text(
        vi: "ghi số không âm, nhiều nhất bốn chữ số thập phân, ví dụ 2,5",
        en: "write a number, not negative, of at most four decimals, such as 2.5")
    case .quantity:
      Text(
        vi: "ghi số lớn hơn 0, nhiều nhất bốn chữ số thập phân, ví dụ 1,5",
        en: "write a number above 0 of at most four decimals, such as 1.5")
    case .percentage:
      Text(
        vi: "ghi số phần trăm, nhiều nhất hai chữ số thập phân, ví dụ 12,5",
        en: "write the number of per cent with at most two decimals, such as 12.5")
    case .period:
      Text(
        vi: "ghi kỳ dạng 2024-09, 2024-Q3 hoặc 2024", en: "write 2024-09, 2024-Q3 or 2024")
    case .share:
      Text(
        vi: "ghi tỷ lệ như 33,33% hoặc trọng số như 3",
        en: "write a percentage such as 33.33% or a weight such as 3")
    case .year: Text(vi: "ghi năm bốn chữ số, ví dụ 2024", en: "write a year such as 2024")
    case .code:
      Text(
        vi: "dùng 1–64 chữ cái không dấu, chữ số, gạch nối, gạch dưới hoặc dấu chấm",
        en: "use 1–64 unaccented letters, digits, hyphens, underscores or full stops")
    }
  }
}
