public import Accounting
public import Diagnostics

/// What the office should know of a year's budget; it never stops a command.
public enum BudgetWarning: Problem, Hashable {
  /// At the rate of its full months a line will need more than it has.
  case forecastAbove(line: LineCode, year: Int, forecast: Dong, allotted: Dong)
  /// A year is over, its January too, and it is not settled.
  case unsettled(year: Int)

  public var code: String {
    switch self {
    case .forecastAbove: "FORECAST_ABOVE_ALLOTMENT"
    case .unsettled: "YEAR_UNSETTLED"
    }
  }

  public var kind: ProblemKind { .refused }

  public var message: Text {
    switch self {
    case .forecastAbove(let line, let year, let forecast, let allotted):
      Text(
        vi: "dòng \(line) năm \(year) dự báo cần \(forecast) đ, được giao \(allotted) đ",
        en: "line \(line) of \(year) is forecast to need \(forecast.englishText) đ of "
          + "\(allotted.englishText) đ")
    case .unsettled(let year):
      Text(
        vi: "đã hết thời gian chỉnh lý của năm \(year) mà chưa quyết toán",
        en: "the January of \(year) is over and the year is not settled")
    }
  }

  public var remedy: Text {
    switch self {
    case .forecastAbove(let line, let year, let forecast, let allotted):
      Text(
        vi: "giảm nhịp chi, hoặc đề nghị bổ sung rồi: nhuanbut budget allot --year \(year) "
          + "--line \(line) --amount \(forecast - allotted) --decision \"SỐ\" --kind supplement",
        en: "spend less, or ask for more, then: nhuanbut budget allot --year \(year) --line "
          + "\(line) --amount \(forecast - allotted) --decision \"NUMBER\" --kind supplement")
    case .unsettled(let year):
      Text(
        vi: "quyết toán: nhuanbut budget settle --year \(year)",
        en: "settle it: nhuanbut budget settle --year \(year)")
    }
  }
}
