import Accounting
import Bookkeeping
import Budgeting
import Diagnostics
import Legislation

/// What is to be done in a ledger, gathered for everybody who works on it.
struct StatusBoard {
  let tasks: [StatusTask]

  init(_ office: Office) throws(Failure) {
    let standing = try office.standing()
    let today = office.stamp.today
    let positions = try office.budget(year: today.year).filter { $0.position.allotted > .zero }
    tasks =
      Self.editorial(standing) + Self.money(standing) + Self.budget(positions, today.year)
      + (try Self.warnings(of: office))
      + Self.deadlines(office, today) + (try Self.contributor(office))
  }

  private static func editorial(_ standing: Standing) -> [StatusTask] {
    var tasks: [StatusTask] = []
    let period = standing.span.map { Self.option(for: $0) } ?? "--period KỲ"
    if standing.toGrade > 0 {
      tasks.append(
        StatusTask(
          audience: .editors,
          text: Text(
            vi: "\(standing.toGrade.paperText) phần tin, bài chưa chấm",
            en: "parts to grade: \(standing.toGrade.englishText)"),
          count: standing.toGrade, command: "nhuanbut item grade --interactive"))
    }
    if standing.toApprove > 0 {
      tasks.append(
        StatusTask(
          audience: .approver,
          text: Text(
            vi:
              "\(standing.toApprove.paperText) phần đã chấm chờ duyệt, \(standing.toApproveAmount) đ",
            en: "graded parts to approve: \(standing.toApprove.englishText), "
              + "\(standing.toApproveAmount.englishText) đ"),
          count: standing.toApprove, amount: standing.toApproveAmount,
          command: "nhuanbut approve \(period)"))
    }
    return tasks
  }

  private static func money(_ standing: Standing) -> [StatusTask] {
    var tasks: [StatusTask] = []
    if standing.toPay > 0 {
      let month = standing.lastToPay.map { "\($0.month)" } ?? "…"
      tasks.append(
        StatusTask(
          audience: .accountant,
          text: Text(
            vi: "\(standing.toPay.paperText) khoản đã duyệt chưa chi, \(standing.toPayAmount) đ",
            en:
              "approved shares to pay: \(standing.toPay.englishText), \(standing.toPayAmount.englishText) đ"
          ),
          count: standing.toPay, amount: standing.toPayAmount,
          command: "nhuanbut run create --period \(month)"))
    }
    if standing.overdue > 0 {
      tasks.append(
        StatusTask(
          audience: .accountant,
          text: Text(
            vi: "quá hạn: \(standing.overdue.paperText) khoản đăng đã hơn 60 ngày chưa chi",
            en: "overdue, unpaid 60 days after publication: \(standing.overdue.englishText)"),
          count: standing.overdue))
    }
    for run in standing.openRuns {
      tasks.append(
        StatusTask(
          audience: .accountant,
          text: Text(vi: "đợt \(run) chờ xác nhận đã chi", en: "run \(run) waits to be confirmed"),
          command: "nhuanbut run confirm \(run)"))
    }
    return tasks
  }

  private static func budget(
    _ positions: [(line: BudgetLine, position: BudgetPosition)], _ year: Int
  ) -> [StatusTask] {
    if positions.isEmpty {
      return [
        StatusTask(
          audience: .office,
          text: Text(
            vi: "chưa giao dự toán năm \(year)", en: "nothing is allotted for \(year)"),
          command: "nhuanbut budget allot --year \(year) --line NB --amount A --decision D")
      ]
    }
    let elapsed = "nhuanbut budget status --year \(year)"
    return positions.map { line, position in
      let percent = position.percent ?? "0"
      let comma = percent.split(separator: ".").joined(separator: ",")
      return StatusTask(
        audience: .office,
        text: Text(
          vi: "dòng \(line.code) đã dùng \(comma) %, còn \(position.left) đ",
          en: "line \(line.code) is \(percent) % used, \(position.left.englishText) đ is left"),
        amount: position.left, command: elapsed)
    }
  }

  private static func warnings(of office: Office) throws(Failure) -> [StatusTask] {
    try office.budgetWarnings().map { warning in
      let command: String
      switch warning {
      case .forecastAbove(let line, let year, _, _):
        command = "nhuanbut budget status --year \(year) --line \(line) --entries"
      case .unsettled(let year): command = "nhuanbut budget settle --year \(year)"
      }
      return StatusTask(audience: .office, text: warning.message, command: command)
    }
  }

  /// The dates of the yearly cycle that are near: the request, the last payments of a year.
  private static func deadlines(_ office: Office, _ today: CivilDate) -> [StatusTask] {
    var tasks: [StatusTask] = []
    let setting = office.rules.profile.value(.requestDeadline, on: today)
    if let deadline = setting.flatMap({ CivilDate(text: "\($0)/\(today.year)") }),
      (0...60).contains(deadline.days(since: today))
    {
      tasks.append(
        StatusTask(
          audience: .office,
          text: Text(
            vi: "gửi dự toán \(today.year + 1) trước ngày \(deadline.paperText)",
            en: "send the request for \(today.year + 1) before \(deadline)"),
          command: "nhuanbut budget request --year \(today.year + 1)"))
    }
    if today.month.number == 1 {
      tasks.append(
        StatusTask(
          audience: .office,
          text: Text(
            vi: "đến 31/01 còn duyệt và chi được bằng dự toán \(today.year - 1)",
            en: "the budget of \(today.year - 1) may be used until 31 January"),
          command: "nhuanbut approve --budget-year \(today.year - 1) --period \(today.year - 1)-12")
      )
    }
    return tasks
  }

  private static func contributor(_ office: Office) throws(Failure) -> [StatusTask] {
    let code = office.stamp.actor
    guard let own = try office.ownAmounts(of: code) else { return [] }
    let year = office.stamp.today.year
    return [
      StatusTask(
        audience: .contributor,
        text: Text(
          vi: "\(code): chờ chi \(own.approved + own.inRun) đ, đã nhận năm \(year) \(own.paid) đ",
          en: "\(code): \((own.approved + own.inRun).englishText) đ to come, "
            + "\(own.paid.englishText) đ received in \(year)"),
        amount: own.approved + own.inRun,
        command: "nhuanbut statement \(code) --period \(year)")
    ]
  }

  /// A month as `--period`, other spans as `--from … --to …`.
  private static func option(for span: Period) -> String {
    span.from.month == span.to.month
      ? "--period \(span.from.month)" : "--from \(span.from) --to \(span.to)"
  }
}
