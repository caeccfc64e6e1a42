/// Figures to look at (biểu đồ): values by category, in one or several series.
public struct Chart: Codable, Hashable, Sendable {
  /// How the values are drawn.
  public enum Form: Codable, Hashable, Sendable {
    /// The series beside each other in each category.
    case bars
    /// The series on top of each other in each category.
    case stackedBars
    /// A line through the categories for each series.
    case lines
  }

  /// One named value for each category.
  public struct Series: Codable, Hashable, Sendable {
    /// What the legend calls it.
    public let name: String
    /// The values, in the order of the categories.
    public let values: [Int64]

    /// Names values.
    public init(_ name: String, _ values: [Int64]) {
      self.name = name
      self.values = values
    }
  }

  /// What it shows.
  public let title: String
  /// How it is drawn.
  public let form: Form
  /// What the values are in: `đồng`.
  public let unit: String
  /// What stands along the bottom.
  public let categories: [String]
  /// The values.
  public let series: [Series]

  /// Describes a chart; every series has a value for each category.
  public init(
    _ title: String, form: Form, unit: String, categories: [String], series: [Series]
  ) {
    precondition(
      series.allSatisfy { $0.values.count == categories.count },
      "a series has a value for each category")
    self.title = title
    self.form = form
    self.unit = unit
    self.categories = categories
    self.series = series
  }

  /// The figures as a table: what a reader who cannot see the drawing is given.
  var table: Sheet {
    let columns =
      [PaperColumn("", isFlexible: true)]
      + series.map { PaperColumn($0.name, kind: .amount, isTotalled: false) }
    return Sheet(
      Paper(title: title, unitLine: "Đơn vị tính: \(unit)", columns: columns),
      rows: categories.indices.map { index in
        PaperRow([.text(categories[index])] + series.map { .amount($0.values[index]) })
      })
  }
}
