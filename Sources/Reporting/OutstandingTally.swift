import Accounting
import Typesetting

/// What the shares that are owed come to together, by age against the 60 days: of the approved ones
/// alone.
struct OutstandingTally {
  /// How old a debt is.
  private enum Age: Int, CaseIterable {
    case notDue, overdue, longOverdue, withoutTerm

    init(of line: OutstandingLine) {
      self =
        switch line.daysOverdue {
        case nil: .withoutTerm
        case 0?: .notDue
        case let days? where days <= 30: .overdue
        default: .longOverdue
        }
    }

    var name: String {
      switch self {
      case .notDue: "Chưa đến hạn"
      case .overdue: "Quá hạn đến 30 ngày"
      case .longOverdue: "Quá hạn trên 30 ngày"
      case .withoutTerm: "Không có hạn theo luật"
      }
    }
  }

  private struct Sum {
    var count: Int64 = 0
    var amount = Dong.zero

    static func + (left: Sum, right: Sum) -> Sum {
      Sum(count: left.count + right.count, amount: left.amount + right.amount)
    }
  }

  private var sums = Array(repeating: Sum(), count: Age.allCases.count)

  /// Adds a share; what is not approved does not count.
  mutating func add(_ line: OutstandingLine) {
    guard line.isApproved else { return }
    let age = Age(of: line).rawValue
    sums[age].count += 1
    sums[age].amount += line.amount ?? .zero
  }

  /// The end of the report.
  var tail: ReportTail {
    let all = sums.reduce(Sum(), +)
    let overdue = sums[Age.overdue.rawValue] + sums[Age.longOverdue.rawValue]
    return ReportTail(
      members: [
        Member(
          "totals",
          .record([
            Member("count", .integer(all.count)), Member("amount", .amount(all.amount)),
            Member("overdueCount", .integer(overdue.count)),
            Member("overdueAmount", .amount(overdue.amount)),
          ]))
      ],
      closing: [
        PaperRow(
          [.text("Cộng đã duyệt")] + Array(repeating: .empty, count: 6) + [.amount(all.amount)],
          style: .total)
      ], amountInWordsLine: "Số tiền bằng chữ: \(AmountInWords.text(all.amount.amount)).",
      notes: ages)
  }

  private var ages: [String] {
    zip(Age.allCases, sums).compactMap { age, sum in
      sum.count == 0 ? nil : "\(age.name): \(sum.count) khoản, \(sum.amount) đồng."
    }
  }
}
