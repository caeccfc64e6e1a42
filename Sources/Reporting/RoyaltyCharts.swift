import Accounting
import Payments
import Typesetting

/// What royalties came to by genre and month, to be looked at.
struct RoyaltyCharts {
  /// So many genres have a colour of their own; the others stand together.
  private static let shownGenres = 5
  /// Of more months than these the years are shown.
  private static let shownMonths = 24
  private static let others = "Thể loại khác"

  private var sums: [Month: [String: Int64]] = [:]

  /// Adds a line that counts.
  mutating func add(_ line: RoyaltyLine) {
    guard line.state.isCounted else { return }
    sums[Month(of: line.kind.postedOn ?? line.publishedOn), default: [:]][line.genre, default: 0] +=
      line.amount.amount
  }

  /// By genre, the dearest first; by month and genre where there is more than one month.
  func charts(_ context: PaperContext) -> [Chart] {
    var totals: [String: Int64] = [:]
    for genres in sums.values { totals.merge(genres, uniquingKeysWith: +) }
    let genres = totals.filter { $0.value != 0 }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    guard !genres.isEmpty else { return [] }
    let byGenre = Chart(
      "Nhuận bút theo thể loại", form: .bars, unit: "đồng",
      categories: genres.map { context.genre($0.key) },
      series: [Chart.Series("Thành tiền", genres.map(\.value))])
    return (genres.count > 1 ? [byGenre] : []) + byMonth(genres.map(\.key), context)
  }

  private func byMonth(_ genres: [String], _ context: PaperContext) -> [Chart] {
    let stretches = stretches
    guard stretches.count > 1 else { return [] }
    let shown = genres.prefix(Self.shownGenres)
    let rest = genres.dropFirst(Self.shownGenres)
    var series = shown.map { genre in
      Chart.Series(context.genre(genre), stretches.map { $0.sums[genre] ?? 0 })
    }
    if !rest.isEmpty {
      series.append(
        Chart.Series(
          Self.others, stretches.map { stretch in rest.reduce(0) { $0 + (stretch.sums[$1] ?? 0) } })
      )
    }
    return [
      Chart(
        "Nhuận bút theo tháng và thể loại", form: .stackedBars, unit: "đồng",
        categories: stretches.map(\.name), series: series)
    ]
  }

  /// The months, or the years where there are many, in order.
  private var stretches: [(name: String, sums: [String: Int64])] {
    let months = sums.sorted { $0.key < $1.key }
    guard months.count > Self.shownMonths else {
      return months.map { ("\($0.key.number)/\($0.key.year)", $0.value) }
    }
    var years: [(name: String, sums: [String: Int64])] = []
    for (month, sums) in months {
      if years.last?.name != "\(month.year)" { years.append(("\(month.year)", [:])) }
      years[years.count - 1].sums.merge(sums, uniquingKeysWith: +)
    }
    return years
  }
}
