import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Files

/// `status`: where the ledger stands, and what to do next.
enum StatusCommand {
  static let command = Command(
    CommandDescription(
      "status", aliases: ["tinh-hinh"],
      summary: Text(vi: "sổ đang ở đâu, làm gì tiếp", en: "where the ledger stands, what is next"),
      group: Groups.begin)
  ) { context throws(Failure) in
    guard LedgerFile.exists(context.ledgerPath) else {
      return try context.print(welcome[context.language] + "\n")
    }
    let office = try context.office()
    let standing = try office.standing()
    let year = context.stamp.today.year
    let positions = try office.budget(year: year).filter { $0.position.allotted > .zero }
    let seal = try office.seal()
    let lines = editorial(standing) + money(standing) + budget(positions, year)
    let text =
      ["\(office.unit) — \(context.stamp.today.paperText) — \(seal)"]
      + lines.map { $0[context.language] }
    try context.print(text.joined(separator: "\n") + "\n")
  }

  private static let welcome = Text(
    vi: "Chưa có sổ. Bắt đầu: nhuanbut init --unit \"Tên đơn vị\"; xem thử: nhuanbut demo",
    en: "There is no ledger. Begin: nhuanbut init --unit \"Name\"; or look: nhuanbut demo")

  private static func editorial(_ standing: Standing) -> [Text] {
    var lines: [Text] = []
    let period = standing.span.map { "--from \($0.from) --to \($0.to)" } ?? "--period …"
    if standing.toGrade > 0 {
      lines.append(
        Text(
          vi: "Ban biên tập: \(standing.toGrade) phần tin, bài chưa chấm → nhuanbut item grade TỆP",
          en: "Editors: \(standing.toGrade) parts to grade → nhuanbut item grade FILE"))
    }
    if standing.toApprove > 0 {
      lines.append(
        Text(
          vi: "Người duyệt: \(standing.toApprove) phần đã chấm, \(standing.toApproveAmount) đ "
            + "→ nhuanbut approve \(period)",
          en: "Approver: \(standing.toApprove) parts graded, \(standing.toApproveAmount) đ "
            + "→ nhuanbut approve \(period)"))
    }
    return lines
  }

  private static func money(_ standing: Standing) -> [Text] {
    var lines: [Text] = []
    if standing.toPay > 0 {
      lines.append(
        Text(
          vi: "Kế toán: \(standing.toPay) khoản đã duyệt chưa chi, \(standing.toPayAmount) đ "
            + "→ nhuanbut run create --period …",
          en: "Accountant: \(standing.toPay) approved shares to pay, \(standing.toPayAmount) đ "
            + "→ nhuanbut run create --period …"))
    }
    for run in standing.openRuns {
      lines.append(
        Text(
          vi: "Kế toán: đợt \(run) chờ xác nhận → nhuanbut run confirm \(run)",
          en: "Accountant: run \(run) to confirm → nhuanbut run confirm \(run)"))
    }
    return lines
  }

  private static func budget(
    _ positions: [(line: BudgetLine, position: BudgetPosition)], _ year: Int
  ) -> [Text] {
    if positions.isEmpty {
      return [
        Text(
          vi:
            "Văn phòng: chưa giao dự toán \(year) → nhuanbut budget allot --year \(year) --line NB …",
          en:
            "Office: nothing allotted for \(year) → nhuanbut budget allot --year \(year) --line NB …"
        )
      ]
    }
    return positions.map { line, position in
      Text(
        vi: "Văn phòng: dòng \(line.code) còn \(position.left) đ trong \(position.allotted) đ "
          + "→ nhuanbut budget status --year \(year)",
        en: "Office: line \(line.code) has \(position.left) đ left of \(position.allotted) đ "
          + "→ nhuanbut budget status --year \(year)")
    }
  }
}
