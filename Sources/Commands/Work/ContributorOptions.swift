import Bookkeeping
import Diagnostics

/// The columns of the contributors file as options of `contributor add`.
enum ContributorOptions {
  static let all: [OptionDescription] = Office.contributorColumns.map { column in
    let name = column.split(separator: "_").joined(separator: "-")
    guard let row = rows.first(where: { $0.name == name }) else {
      preconditionFailure("the column \(column) is described as an option")
    }
    return OptionDescription(
      name, value: row.value, row.help, repeats: name == "pen-names",
      required: name == "name" || name == "kind", hidden: name == "code", choices: row.choices,
      completion: name == "payee" ? .code(.contributor) : .nothing)
  }

  private struct Row {
    let name: String
    let value: String
    let help: Text
    var choices: [String] = []
  }

  private static let rows = [
    Row(name: "code", value: "CODE", help: Text(vi: "mã", en: "the code")),
    Row(name: "name", value: "NAME", help: Text(vi: "họ và tên", en: "the full name")),
    Row(
      name: "kind", value: "KIND", help: Text(vi: "đối tượng", en: "the kind"),
      choices: ["staff", "employee", "collaborator", "organisation"]),
    Row(
      name: "kind-from", value: "D",
      help: Text(vi: "đối tượng này từ ngày", en: "the first day of the kind")),
    Row(
      name: "pen-names", value: "NAMES",
      help: Text(vi: "bút danh, cách nhau bằng ;", en: "pen names, separated by ;")),
    Row(name: "unit", value: "NAME", help: Text(vi: "đơn vị công tác", en: "where they work")),
    Row(name: "address", value: "TEXT", help: Text(vi: "địa chỉ", en: "the address")),
    Row(name: "tax-code", value: "NUMBER", help: Text(vi: "mã số thuế", en: "the tax code")),
    Row(
      name: "national-id", value: "NUMBER",
      help: Text(vi: "số định danh cá nhân", en: "the national id")),
    Row(
      name: "bank-account", value: "NUMBER", help: Text(vi: "số tài khoản", en: "the account")),
    Row(name: "bank-name", value: "NAME", help: Text(vi: "ngân hàng", en: "the bank")),
    Row(name: "email", value: "TEXT", help: Text(vi: "thư điện tử", en: "the e-mail address")),
    Row(name: "phone", value: "NUMBER", help: Text(vi: "điện thoại", en: "the telephone number")),
    Row(
      name: "resident", value: "yes|no",
      help: Text(vi: "cá nhân cư trú (mặc định yes)", en: "a tax resident (yes)"),
      choices: ["yes", "no"]),
    Row(
      name: "payment", value: "METHOD", help: Text(vi: "hình thức chi trả", en: "how to pay"),
      choices: ["transfer", "cash"]),
    Row(
      name: "payee", value: "CODE",
      help: Text(vi: "người nhận thay", en: "who receives instead")),
    Row(
      name: "payee-basis", value: "TEXT",
      help: Text(vi: "căn cứ nhận thay", en: "on what ground another receives")),
  ]
}
