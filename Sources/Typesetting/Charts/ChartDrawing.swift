/// A chart as SVG, in whole units of a grid so that every machine draws the same.
struct ChartDrawing {
  private static let size = (width: 720, height: 380)
  private static let plot = (left: 96, top: 12, width: 610, height: 250)
  /// Dark enough beside white paper, and apart from each other in grey.
  private static let colours = ["#1f4e79", "#c55a11", "#7fa45c", "#7030a0", "#8a7a00", "#404040"]
  private static let longestLabel = 22

  private let chart: Chart
  private let axis: ValueAxis

  init(_ chart: Chart) {
    self.chart = chart
    axis = ValueAxis(for: Self.reach(of: chart))
  }

  /// The values the axis must take in.
  private static func reach(of chart: Chart) -> [Int64] {
    guard chart.form == .stackedBars else { return chart.series.flatMap(\.values) }
    return chart.categories.indices.flatMap { index in
      let values = chart.series.map { $0.values[index] }
      return [values.filter { $0 > 0 }.reduce(0, +), values.filter { $0 < 0 }.reduce(0, +)]
    }
  }

  /// The drawing with its text alternative.
  var svg: String {
    let (width, height) = Self.size
    return """
      <svg role="img" viewBox="0 0 \(width) \(height)" font-family="inherit" font-size="12">
      <title>\(HTMLText.escaped(chart.title))</title>
      <desc>\(HTMLText.escaped(description))</desc>
      \((gridLines + marks + categoryLabels + legend).joined(separator: "\n"))
      </svg>

      """
  }

  /// Every figure in words.
  private var description: String {
    chart.categories.indices.map { index in
      let values = chart.series.map { "\($0.name) \(AmountText.grouped($0.values[index]))" }
      return chart.categories[index] + ": " + values.joined(separator: ", ")
    }.joined(separator: "; ") + "."
  }

  private func y(_ value: Int64) -> Int {
    Self.plot.top + Self.plot.height - axis.height(of: value, within: Self.plot.height)
  }

  /// The left edge and the width of a category's place.
  private func slot(_ index: Int) -> (x: Int, width: Int) {
    let count = max(1, chart.categories.count)
    let left = Self.plot.left + Self.plot.width * index / count
    return (left, Self.plot.left + Self.plot.width * (index + 1) / count - left)
  }

  private var gridLines: [String] {
    axis.marks.map { mark in
      let y = y(Int64(clamping: mark))
      let right = Self.plot.left + Self.plot.width
      return
        "<path d=\"M\(Self.plot.left) \(y)H\(right)\" stroke=\"\(mark == 0 ? "#000" : "#ccc")\"/>"
        + "<text x=\"\(Self.plot.left - 6)\" y=\"\(y + 4)\" text-anchor=\"end\">"
        + "\(AmountText.grouped(Int64(clamping: mark)))</text>"
    }
  }

  private var marks: [String] {
    switch chart.form {
    case .bars: chart.series.indices.flatMap(bars)
    case .stackedBars: chart.categories.indices.flatMap(stack)
    case .lines: chart.series.indices.flatMap(line)
    }
  }

  private func bars(of series: Int) -> [String] {
    chart.categories.indices.map { index in
      let (x, width) = slot(index)
      let room = width * 8 / 10
      let left = x + width / 10 + room * series / chart.series.count
      let right = x + width / 10 + room * (series + 1) / chart.series.count
      let value = chart.series[series].values[index]
      return bar(
        left, max(1, right - left - 1), from: 0, to: value, series: series, category: index)
    }
  }

  private func stack(of category: Int) -> [String] {
    let (x, width) = slot(category)
    var (above, below) = (Int64(0), Int64(0))
    return chart.series.indices.map { series in
      let value = chart.series[series].values[category]
      let base = value < 0 ? below : above
      if value < 0 { below += value } else { above += value }
      return bar(
        x + width / 5, max(1, width * 3 / 5), from: base, to: base + value, series: series,
        category: category)
    }
  }

  private func bar(
    _ x: Int, _ width: Int, from base: Int64, to value: Int64, series: Int, category: Int
  ) -> String {
    let (top, bottom) = (min(y(base), y(value)), max(y(base), y(value)))
    return "<rect x=\"\(x)\" y=\"\(top)\" width=\"\(width)\" height=\"\(bottom - top)\" "
      + "fill=\"\(colour(series))\"><title>\(HTMLText.escaped(label(series, category)))</title></rect>"
  }

  private func line(of series: Int) -> [String] {
    let points = chart.categories.indices.map { index in
      let (x, width) = slot(index)
      return (x: x + width / 2, y: y(chart.series[series].values[index]))
    }
    let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    let dots = points.enumerated().map { index, point in
      "<circle cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"3\" fill=\"\(colour(series))\">"
        + "<title>\(HTMLText.escaped(label(series, index)))</title></circle>"
    }
    return [
      "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour(series))\" stroke-width=\"2\"/>"
    ] + dots
  }

  private func label(_ series: Int, _ category: Int) -> String {
    let value = AmountText.grouped(chart.series[series].values[category])
    return "\(chart.categories[category]), \(chart.series[series].name): \(value)"
  }

  /// Level while they are few, slanting where they would run into each other.
  private var categoryLabels: [String] {
    // A letter is about seven units wide.
    let slants = chart.categories.enumerated().contains { $1.count * 7 > slot($0).width }
    return chart.categories.enumerated().map { index, name in
      let (x, width) = slot(index)
      let (middle, y) = (x + width / 2, Self.plot.top + Self.plot.height + 16)
      let place =
        slants
        ? "text-anchor=\"end\" transform=\"rotate(-30 \(middle) \(y))\"" : "text-anchor=\"middle\""
      return "<text x=\"\(middle)\" y=\"\(y)\" \(place)>\(HTMLText.escaped(shortened(name)))</text>"
    }
  }

  private func shortened(_ name: String) -> String {
    name.count > Self.longestLabel ? name.prefix(Self.longestLabel - 1) + "…" : name
  }

  private var legend: [String] {
    guard chart.series.count > 1 else { return [] }
    return chart.series.enumerated().map { index, series in
      let (column, row) = (index % 3, index / 3)
      let (x, y) = (Self.plot.left + column * 210, Self.size.height - 30 + row * 18)
      return
        "<rect x=\"\(x)\" y=\"\(y - 10)\" width=\"12\" height=\"12\" fill=\"\(colour(index))\"/>"
        + "<text x=\"\(x + 18)\" y=\"\(y)\">\(HTMLText.escaped(shortened(series.name)))</text>"
    }
  }

  private func colour(_ series: Int) -> String { Self.colours[series % Self.colours.count] }
}
