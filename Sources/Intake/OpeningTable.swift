public import Accounting
public import Diagnostics
public import Legislation
import Royalties
public import Tabular

/// A row of the opening file: what stood when the ledger began (số dư khi mở sổ).
public struct OpeningRow: Sendable {
  /// What a row states.
  public enum Kind: String, Sendable, CaseIterable {
    /// Paid before the ledger began (đã chi).
    case spent
    /// Owed to a contributor (còn phải trả).
    case payable
    /// Advanced and not yet kept back (tạm ứng).
    case advance
    /// To be given back by a contributor (phải thu).
    case receivable
  }

  /// What it states.
  public let kind: Kind
  /// The budget year, else that of the opening date.
  public let year: Int?
  /// The budget line, else the portal's line of royalties.
  public let line: LineCode?
  /// The contributor; only what was spent may be nobody's.
  public let contributor: ContributorCode?
  /// The item.
  public let item: ItemID?
  /// When it was published.
  public let publishedOn: CivilDate?
  /// The genre, for the history of the yearly request.
  public let genre: GenreCode?
  /// The coefficient, for the same.
  public let coefficient: Coefficient?
  /// How much, above zero.
  public let amount: Dong
  /// The tax withheld from what was spent.
  public let tax: Dong
  /// The voucher.
  public let voucher: String?
  /// A note.
  public let note: String?
}

/// The columns of the opening file.
public enum OpeningColumn: Int, TableColumn {
  case kind, year, line, contributor, item, publishedOn, genre, coefficient, amount, tax, voucher
  case note

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .kind: ["kind", "Loại", "Loại số dư"]
    case .year: ["year", "Năm", "Năm dự toán"]
    case .line: ["line", "Dòng", "Dòng dự toán"]
    case .contributor: ["contributor", "Mã người", "Người hưởng", "Mã tác giả"]
    case .item: ["item", "Mã tin bài", "Mã bài", "Mã tin, bài"]
    case .publishedOn: ["published_on", "Ngày đăng"]
    case .genre: ["genre", "Thể loại"]
    case .coefficient: ["coefficient", "Hệ số"]
    case .amount: ["amount", "Số tiền"]
    case .tax: ["tax", "Thuế", "Thuế TNCN"]
    case .voucher: ["voucher", "Chứng từ", "Số chứng từ"]
    case .note: ["note", "Ghi chú"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool { self == .kind || self == .amount }
}

/// The opening file (tệp số dư khi mở sổ).
public struct OpeningTable: Sendable {
  /// The columns of the file.
  public static let schema = OpeningColumn.schema()

  private let genres: Vocabulary<GenreCode>

  /// Reads rows whose genres the law names.
  public init(rules: Rules) {
    genres = Words.genres(of: rules)
  }

  /// The row as a value; `nil` where anything is wrong with it, all of which is reported.
  public func parse(_ row: TableRow, into findings: inout Findings) -> OpeningRow? {
    var reader = RowReader<OpeningColumn>(row, findings: findings)
    defer { reader.report(into: &findings) }
    let kind =
      reader.required(.kind) == nil ? nil : reader.choice(.kind, of: Words.openings)
    let year = reader.value(.year, as: .year) { text in
      Int(text).flatMap { (1_900...9_999).contains($0) ? $0 : nil }
    }
    let contributor: ContributorCode? =
      kind == nil || kind == .spent ? reader.code(.contributor) : reader.requiredCode(.contributor)
    let amount =
      reader.required(.amount) == nil
      ? nil
      : reader.value(.amount, as: .amount) { text in
        Dong(text: text).flatMap { $0 > .zero && $0 <= .lineLimit ? $0 : nil }
      }
    let tax = reader.dong(.tax) ?? .zero
    if let kind, kind != .spent, tax > .zero {
      reader.fail(IntakeProblem.taxBeforePayment, at: .tax)
    } else if let amount, tax > amount {
      reader.fail(IntakeProblem.invalidValue("\(tax)", .amount), at: .tax)
    }
    let line: LineCode? = reader.code(.line)
    let item: ItemID? = reader.code(.item)
    let publishedOn = reader.date(.publishedOn)
    let genre = reader.choice(.genre, of: genres)
    let coefficient = reader.value(.coefficient, as: .coefficient, Coefficient.init(text:))
    guard reader.isClean, let kind, let amount else { return nil }
    return OpeningRow(
      kind: kind, year: year, line: line, contributor: contributor, item: item,
      publishedOn: publishedOn, genre: genre, coefficient: coefficient, amount: amount, tax: tax,
      voucher: reader.text(.voucher), note: reader.text(.note))
  }
}
