public import Accounting
public import Diagnostics
import Orthography
import Royalties
public import Tabular

/// The offices' old working sheet of remuneration by amount (bảng tính thù lao kiểu cũ):
/// `STT | CHỨC DANH | NGƯỜI THỰC HIỆN | SỐ KỲ | ĐƠN GIÁ | THÀNH TIỀN` under a letterhead.
///
/// A row with a number in its first column is a person's; titles of groups, the row that numbers
/// the columns and whatever is signed below are passed over. A total is compared with the rows
/// above it, THÀNH TIỀN with SỐ KỲ × ĐƠN GIÁ.
public struct RemunerationSheet {
  /// The columns of the sheet; what stands beside them is of no concern.
  public static let schema = RemunerationSheetColumn.schema().onPaper

  private let period: Period
  private let shares: ShareGrammar
  private var whole = Rows()
  private var group = Rows()

  /// The amounts met, since the beginning or since the last total.
  private struct Rows: Sendable {
    var sum: Int128 = 0
    var first: String?
    var last = ""

    mutating func take(_ amount: Dong, at cell: String) {
      sum += Int128(amount.amount)
      if first == nil { first = cell }
      last = cell
    }
  }

  /// Reads a sheet of a period whose people stand in a directory.
  public init(directory: any ContributorDirectory, period: Period) {
    shares = ShareGrammar(directory: directory)
    self.period = period
  }

  /// The remuneration of a row, and the row as one of the remuneration file; `nil` where it is no
  /// person's, or anything is wrong with it, all of which is reported.
  public mutating func parse(
    _ row: TableRow, into findings: inout Findings
  ) -> (row: RemunerationRow, place: TableRow)? {
    var reader = RowReader<RemunerationSheetColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    guard let number = reader.slice(.number).flatMap(Self.number) else {
      readOther(&reader)
      return nil
    }
    if numbersColumns(reader) { return nil }
    return person(number, &reader)
  }

  /// `7`, `07`, `7.` and `7)` are the number 7.
  private static func number(_ text: Substring) -> Int? {
    let digits = text.last == "." || text.last == ")" ? text.dropLast() : text
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// Whether the row only numbers the columns, as under many a heading: no role is a number.
  private func numbersColumns(_ reader: RowReader<RemunerationSheetColumn>) -> Bool {
    [.role, .contributor].allSatisfy { reader.slice($0).flatMap(Self.number) != nil }
  }

  private mutating func person(
    _ number: Int, _ reader: inout RowReader<RemunerationSheetColumn>
  ) -> (row: RemunerationRow, place: TableRow)? {
    let role = reader.required(.role).map(String.init)
    let contributor = reader.required(.contributor)
      .flatMap { shares.contributor($0, .contributor, &reader) }
    let amount = reader.required(.amount) == nil ? nil : reader.dong(.amount)
    let count = reader.value(.count, as: .quantity, Quantity.init(text:))
    let price = reader.dong(.price)
    if let amount {
      take(amount, at: reader.cell(.amount))
      if let count, let price { check(amount, count, price, &reader) }
    }
    guard reader.isClean, let role, let contributor, let amount else { return nil }
    guard let id = RemunerationID("\(period)-\(number)") else {
      preconditionFailure("a period and a number make a code")
    }
    var made = Remuneration(
      id: id, contributor: contributor, role: role, form: .amount(amount))
    made.period = period
    made.note = reader.text(.note)
    let place = reader.row.viewed(as: Self.columns)
    let columns = ColumnSet(of: place, count: Self.columns.count)
    return (RemunerationRow(remuneration: made, columns: columns, line: place.line), place)
  }

  /// Where the columns of the remuneration file stand in the sheet.
  private static let columns = RemunerationColumn.allCases.map { column -> Int? in
    let place: RemunerationSheetColumn? =
      switch column {
      case .id: .number
      case .role: .role
      case .contributor: .contributor
      case .value: .amount
      case .note: .note
      default: nil
      }
    return place?.rawValue
  }

  private mutating func take(_ amount: Dong, at cell: String) {
    whole.take(amount, at: cell)
    group.take(amount, at: cell)
  }

  private func check(
    _ amount: Dong, _ count: Quantity, _ price: Dong,
    _ reader: inout RowReader<RemunerationSheetColumn>
  ) {
    let product = count.exact.multiplied(by: ExactNumber(price)).flatMap { Rounding.dong($0) }
    guard product != amount else { return }
    reader.fail(
      IntakeProblem.amountDiffers(
        cell: reader.cell(.amount), stated: amount, computed: product ?? .lineLimit,
        from: "\(reader.cell(.count)) × \(reader.cell(.price))"), at: .amount)
  }

  /// A row that is no person's: a total, or something that stands on the paper only.
  private mutating func readOther(_ reader: inout RowReader<RemunerationSheetColumn>) {
    guard let text = reader.text(.amount), let amount = Dong(text: text) else { return }
    let words: [RemunerationSheetColumn] = [.number, .role, .contributor]
    let title = words.compactMap { reader.text($0) }.first.map(Folding.fold) ?? ""
    if title.hasPrefix("tong") || title.hasPrefix("cong") {
      return readTotal(amount, &reader)
    }
    // The title of a group may state the group's sum: `I | Ban biên tập | | | | 5.000.000`.
    if reader.slice(.number) != nil, reader.slice(.contributor) == nil { return }
    if let number = reader.required(.number) {
      reader.fail(IntakeProblem.invalidValue(String(number), .quantity), at: .number)
    }
  }

  /// A total is of all rows, or of those since the last total.
  private mutating func readTotal(
    _ total: Dong, _ reader: inout RowReader<RemunerationSheetColumn>
  ) {
    let stated = Int128(total.amount)
    if stated != whole.sum, stated != group.sum, let first = whole.first {
      reader.fail(
        IntakeProblem.amountDiffers(
          cell: reader.cell(.amount), stated: total, computed: Dong(Int64(clamping: whole.sum)),
          from: "\(first) … \(whole.last)"), at: .amount)
    }
    group = Rows()
  }
}

extension RowReader {
  /// How a message calls a cell of the row: `F7`, in a text file `7:31`.
  fileprivate func cell(_ column: Column) -> String {
    switch row.place(ofColumn: column.rawValue) {
    case .cell(_, _, let cell): cell
    case .line(_, let line, let scalar): "\(line):\(scalar)"
    case .file(let file): file
    }
  }
}
