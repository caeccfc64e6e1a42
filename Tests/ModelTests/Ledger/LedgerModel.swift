/// A second ledger, in memory and in plain integers, written from the contract alone: what each
/// operation does, and when it is refused.
///
/// One budget line, one year, one genre: a coefficient in tenths is worth 23.400 đ a tenth. `head`
/// approves, `grader` grades, `payer` pays.
struct LedgerModel {
  /// How an operation ends: the exit status of the command.
  typealias Status = Int32

  /// Who may be paid, and how tax falls on them.
  enum Payee: CaseIterable {
    case resident, other, cash, organisation, foreigner

    var code: String {
      switch self {
      case .resident: "R1"
      case .other: "R2"
      case .cash: "R3"
      case .organisation: "O1"
      case .foreigner: "N1"
      }
    }

    /// The tax on everything paid on one day: 10 % from 2.000.000 đ, 20 % of a non-resident.
    func tax(on total: Int) -> Int {
      switch self {
      case .organisation: 0
      case .foreigner: (total * 20 + 50) / 100
      case .resident, .other, .cash: total < 2_000_000 ? 0 : (total * 10 + 50) / 100
      }
    }
  }

  enum Progress { case approved, inRun(Int), paid(Int) }

  struct Share {
    let payee: Payee
    let amount: Int
    var reversed = 0
    var progress = Progress.approved
    /// Of the payment it was last part of: what stood there, its tax, what was reversed since.
    var paidGross = 0
    var paidTax = 0
    var reversedPaid = 0
    var reversedTax = 0

    var left: Int { amount - reversed }

    var state: String {
      if left == 0 { return "reversed" }
      return switch progress {
      case .approved: "approved"
      case .inRun: "in-run"
      case .paid: "paid"
      }
    }
  }

  struct Part {
    let id: String
    let day: Int
    let weights: [(payee: Payee, weight: Int)]
    var status = "recorded"
    var tenths = 0
    var entry: Int?
    var shares: [Share] = []
    /// Its money was cancelled: it stays reversed.
    var isCancelled = false
    /// It was graded anew: another part of the same identifier stands.
    var isReplaced = false

    var amount: Int { tenths * 23_400 }

    var state: String {
      guard entry != nil else { return status }
      let standing = shares.filter { $0.left > 0 }.map(\.state)
      return ["approved", "in-run", "paid"].first { standing.contains($0) } ?? "reversed"
    }
  }

  struct Payment {
    let payee: Payee
    let gross: Int
    let tax: Int
    let recouped: [(claim: Int, amount: Int)]
    let shares: [(part: Int, share: Int)]
    var entry: Int?
    var isReturned = false

    var kept: Int { recouped.map(\.amount).reduce(0, +) }
  }

  struct Run {
    let number: String
    let payDay: Int
    var payments: [Payment]
    var isVoid = false

    var state: String {
      let confirmed = payments.count { $0.entry != nil }
      if isVoid { return confirmed == 0 ? "void" : "paid" }
      return confirmed == 0 ? "draft" : confirmed < payments.count ? "part-paid" : "paid"
    }
  }

  /// What a payee has to give back; receivables go before advances.
  struct Claim {
    let payee: Payee
    let isAdvance: Bool
    let amount: Int
    var taken = 0
    var planned = 0

    var available: Int { amount - taken - planned }
  }

  var parts: [Part] = []
  var runs: [Run] = []
  var claims: [Claim] = []
  var allotted = 0
  var committed = 0
  var paid = 0
  var taxDue = 0
  var entries = 0
  /// Days are counted from 2024-08-01; this is the first day not closed.
  var firstOpen = 0
  var today = 0
  var runCount = 0

  func isOpen(_ day: Int) -> Bool { day >= firstOpen }
  /// The part of an identifier as it stands.
  func part(_ id: String) -> Int? { parts.lastIndex { $0.id == id } }

  // MARK: content

  mutating func grade(_ id: String, tenths: Int) -> Status {
    guard let index = part(id) else { return 65 }
    guard tenths <= 40 else { return 65 }
    if ["recorded", "returned"].contains(parts[index].status) {
      parts[index].status = "graded"
      parts[index].tenths = tenths
      return 0
    }
    return gradeAnew(index, weights: parts[index].weights, tenths: tenths)
  }

  /// A row with other contributors and another coefficient, of a part that was graded.
  mutating func enterAnew(
    _ id: String, weights: [(payee: Payee, weight: Int)], tenths: Int
  ) -> Status {
    guard let index = part(id) else { return 65 }
    return gradeAnew(index, weights: weights, tenths: tenths)
  }

  /// What was reversed whole is graded anew; the line that was stays where it is.
  private mutating func gradeAnew(
    _ index: Int, weights: [(payee: Payee, weight: Int)], tenths: Int
  ) -> Status {
    let before = parts[index]
    guard before.state == "reversed", !before.isCancelled else { return 1 }
    parts[index].isReplaced = true
    parts.append(
      Part(id: before.id, day: before.day, weights: weights, status: "graded", tenths: tenths))
    return 0
  }

  mutating func giveBack(_ id: String) -> Status {
    guard let index = part(id) else { return 65 }
    guard parts[index].status == "graded", parts[index].entry == nil else { return 1 }
    parts[index].status = "returned"
    parts[index].tenths = 0
    return 0
  }

  // MARK: approval

  mutating func approve(from: Int, to: Int, actor: String) -> Status {
    let chosen = parts.indices.filter { index in
      parts[index].status == "graded" && parts[index].entry == nil
        && (from...to).contains(parts[index].day)
    }.sorted { (parts[$0].day, parts[$0].id) < (parts[$1].day, parts[$1].id) }
    guard !chosen.isEmpty else { return 1 }
    guard actor != "grader" else { return 77 }
    let sum = chosen.map { parts[$0].amount }.reduce(0, +)
    guard isOpen(today), committed + paid + sum <= allotted else { return 1 }
    for index in chosen {
      entries += 1
      parts[index].entry = entries
      let amounts = split(parts[index].amount, by: parts[index].weights.map(\.weight))
      parts[index].shares = zip(parts[index].weights, amounts).map {
        Share(payee: $0.payee, amount: $1)
      }
    }
    committed += sum
    return 0
  }

  mutating func advance(_ payee: Payee, _ amount: Int) -> Status {
    guard isOpen(today), committed + paid + amount <= allotted else { return 1 }
    entries += 1
    claims.append(Claim(payee: payee, isAdvance: true, amount: amount))
    committed += amount
    return 0
  }

  mutating func returnAdvance(_ payee: Payee, _ amount: Int) -> Status {
    let own = claims.indices.filter { claims[$0].payee == payee && claims[$0].isAdvance }
    guard amount <= own.map({ claims[$0].available }).reduce(0, +), isOpen(today) else { return 1 }
    var left = amount
    for claim in own where left > 0 {
      let part = min(left, claims[claim].available)
      guard part > 0 else { continue }
      entries += 1
      claims[claim].taken += part
      left -= part
    }
    committed -= amount
    return 0
  }

  mutating func allot(_ amount: Int) -> Status {
    guard isOpen(today) else { return 1 }
    entries += 1
    allotted += amount
    return 0
  }

  /// Closes the month that ends on a day; forced, so that unfinished lines do not matter.
  mutating func close(from first: Int, to last: Int, isNext: Bool) -> Status {
    guard isNext, today >= first, firstOpen <= first else { return 1 }
    firstOpen = last + 1
    return 0
  }

  /// Largest remainder, ties to the earlier, in plain integers.
  func split(_ amount: Int, by weights: [Int]) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { amount * $0 / whole }
    let rest = weights.enumerated().sorted { one, other in
      let (left, right) = (amount * one.element % whole, amount * other.element % whole)
      return left == right ? one.offset < other.offset : left > right
    }
    for index in rest.prefix(amount - parts.reduce(0, +)).map(\.offset) { parts[index] += 1 }
    return parts
  }
}

/// The payees in the Vietnamese order of their given names, organisations by the full name.
enum PayeeNames {
  static let csv = """
    code,name,kind,tax_code,bank_account,resident,payment
    R1,Nông Thị An,collaborator,0100109106,0123,yes,
    R2,Hoàng Văn Bình,collaborator,0101243150,0456,yes,
    R3,Lý Thị Chi,collaborator,0102721191,,yes,cash
    O1,Đài Dương,organisation,,0789,yes,
    N1,Trần Em,collaborator,0104093672,0912,no,
    """
  static let order = ["R1", "R2", "R3", "O1", "N1"]
}
