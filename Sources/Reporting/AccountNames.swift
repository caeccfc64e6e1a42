public import Accounting

/// How the accounts of the journal are called in the unit's general ledger (hệ thống tài khoản).
public struct AccountNames: Sendable {
  /// The unit's own name for each sort of account, such as `611` for `expense`.
  private let chart: [String: String]

  /// Names accounts by the unit's chart; what it does not name keeps our word.
  public init(chart: [String: String] = [:]) {
    self.chart = chart
  }

  /// The sorts of account that a chart may name: `cash` by its source, for each is a bank account.
  public static let sorts = [
    "expense", "payable", "tax", "cash-state", "cash-other", "receivable", "advance",
  ]

  /// The name as hledger and a spreadsheet read it: `611:NB`, `payable:C01`.
  public func plain(_ account: Account) -> String {
    let (sort, code) = Self.parts(of: account)
    if let own = chart[sort] { return code.map { "\(own):\($0)" } ?? own }
    return account.name
  }

  /// The name as a paper prints it: the unit's own number, else what the account is (`Phải trả C01`).
  func paper(_ account: Account) -> String {
    let (sort, code) = Self.parts(of: account)
    return [chart[sort] ?? Vocabulary.account(account), code].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The name as beancount reads it: under one of its five roots, every part beginning with a
  /// capital or a digit.
  public func beancount(_ account: Account) -> String {
    let (sort, code) = Self.parts(of: account)
    let root =
      switch account {
      case .expense: "Expenses"
      case .payable, .tax: "Liabilities"
      case .cash, .receivable, .advance, .budget: "Assets"
      }
    let name = chart[sort] ?? sort.prefix(1).uppercased() + sort.dropFirst()
    return ([root, Self.component(name)] + (code.map { [Self.component($0)] } ?? []))
      .joined(separator: ":")
  }

  private static func parts(of account: Account) -> (sort: String, code: String?) {
    switch account {
    case .expense(let line): ("expense", line.text)
    case .payable(let contributor): ("payable", contributor.text)
    case .tax: ("tax", nil)
    case .cash(let source): ("cash-\(source.rawValue)", nil)
    case .receivable(let contributor): ("receivable", contributor.text)
    case .advance(let contributor): ("advance", contributor.text)
    case .budget(let line, let state): ("budget-\(state.rawValue)", line.text)
    }
  }

  /// A part of a beancount name; different words stay different.
  private static func component(_ word: String) -> String {
    var part = ""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": part.unicodeScalars.append(scalar)
      case "-": part += "--"
      case "_": part += "-u"
      case ".": part += "-d"
      default: part += "-x" + String(scalar.value, radix: 16) + "-"
      }
    }
    let isStart = part.utf8.first.map { (48...57).contains($0) || (65...90).contains($0) } ?? false
    return isStart ? part : "X-" + part
  }
}
