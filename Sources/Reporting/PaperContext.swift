public import Accounting
public import Legislation
public import Typesetting

/// What every paper of a unit shares: who it is from, when, and from which ledger.
public struct PaperContext: Sendable {
  /// The unit above, on the letterhead.
  public var superior: String?
  /// The unit.
  public var unit: String
  /// Where papers are signed.
  public var place: String?
  /// The day of the report.
  public var today: CivilDate
  /// The head of the ledger.
  public var seal: Seal
  /// The period, where the report has one.
  public var period: Period?
  /// The blocks of signatures, by paper.
  public var signatures: [Signature]
  /// The names of genres, by code.
  public var genreNames: [String: String] = [:]
  /// The names of modifiers, by code.
  public var modifierNames: [String: String] = [:]
  /// The names of sites, by code.
  public var siteNames: [String: String] = [:]
  /// The form number of payment vouchers.
  public var voucherForm: String?
  /// How the unit wants the paper laid out.
  public var layout = PaperLayout()
  /// The names of activities of creation work, by code.
  public var activityNames: [String: String] = [:]
  /// What they are counted in, by code.
  public var activityUnits: [String: String] = [:]
  /// The unit's address.
  public var address: String?
  /// The unit's tax code.
  public var taxCode: String?
  /// The unit's code with the treasury.
  public var budgetUnitCode: String?
  /// Where contributors ask.
  public var contact: String?
  /// Warnings that go into the envelope.
  public var warnings: [Datum] = []

  /// Creates a context.
  public init(
    superior: String?, unit: String, place: String?, today: CivilDate, seal: Seal,
    period: Period? = nil, signatures: [Signature] = []
  ) {
    self.superior = superior
    self.unit = unit
    self.place = place
    self.today = today
    self.seal = seal
    self.period = period
    self.signatures = signatures
  }

  /// The members of the envelope before the rows.
  func header() -> [Member] {
    [
      Member("unit", .text(unit)),
      Member("period", Self.datum(period)),
      Member("today", .text(today.description)),
      Member("seal", .text(seal.description)),
      Member("warnings", .list(warnings)),
    ]
  }

  /// The frame of a paper: letterhead, place and date, signatures, footer.
  func paper(
    _ title: String, subtitles: [String] = [], captions: [String] = [], columns: [PaperColumn],
    marks: ColumnMarks? = nil, notes: [String] = []
  ) -> Paper {
    let hasMoney = columns.contains { $0.kind == .amount }
    return Paper(
      letterhead: Letterhead(superior: superior, unit: unit), formNumber: layout.form,
      title: layout.title ?? title,
      subtitles: subtitles + (period.map { [Self.words($0)] } ?? []), captions: captions,
      unitLine: hasMoney ? "Đơn vị tính: đồng" : nil, orientation: layout.page?.orientation,
      columns: columns, columnMarks: marks?.texts(for: columns),
      notes: notes + (layout.note.map { [$0] } ?? []), placeAndDate: placeAndDate,
      signatures: signatures, footer: footer)
  }

  /// The lines under the unit on forms of its own.
  var unitDetails: [String] {
    [address, budgetUnitCode.map { "Mã QHNS: \($0)" }].compactMap(\.self)
  }

  /// Who pays, on papers for the treasury and the bank.
  var payerCaptions: [String] {
    ["Đơn vị sử dụng ngân sách: \(unit)"]
      + (budgetUnitCode.map { ["Mã đơn vị quan hệ ngân sách: \($0)"] } ?? [])
  }

  /// `Bắc Kạn, ngày 05 tháng 10 năm 2024`.
  var placeAndDate: String {
    let date = today.signedText
    return place.map { "\($0), \(date)" } ?? date.prefix(1).uppercased() + date.dropFirst()
  }

  /// The ledger that the paper was made from.
  var footer: String { "Niêm sổ \(seal)" }

  /// The name of a genre, its code where no table names it.
  func genre(_ code: String) -> String { genreNames[code] ?? code }

  /// The name of a site, its code where it has none.
  func site(_ code: String) -> String { siteNames[code] ?? code }

  private static func datum(_ period: Period?) -> Datum {
    guard let period else { return .null }
    return .record([
      Member("from", .text(period.from.description)), Member("to", .text(period.to.description)),
    ])
  }

  /// A period as papers name it.
  static func words(_ period: Period) -> String {
    switch period.unit {
    case .month(let month): "Tháng \(month.number) năm \(month.year)"
    case .quarter(let quarter, let year): "Quý \(quarter) năm \(year)"
    case .year(let year): "Năm \(year)"
    case .days: days(period)
    }
  }

  /// Days, of which one end may be open.
  private static func days(_ period: Period) -> String {
    let from = period.from > .earliest ? "từ ngày \(period.from.paperText)" : nil
    let to = period.to < .latest ? "đến ngày \(period.to.paperText)" : nil
    let words = [from, to].compactMap { $0 }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension PaperLayout.Page {
  fileprivate var orientation: Orientation {
    switch self {
    case .portrait: .portrait
    case .landscape: .landscape
    }
  }
}

extension Cell {
  /// A day, or nothing.
  static func date(_ date: CivilDate?) -> Cell {
    guard let (year, month, day) = date?.components else { return .empty }
    return .date(year: year, month: month, day: day)
  }

  /// An amount of đồng, or nothing.
  static func amount(_ amount: Dong?) -> Cell { amount.map { .amount($0.amount) } ?? .empty }
}

extension Datum {
  /// A day, or null.
  static func date(_ date: CivilDate?) -> Datum { date.map { .text($0.description) } ?? .null }
  /// An amount of đồng, or null.
  static func amount(_ amount: Dong?) -> Datum { amount.map { .integer($0.amount) } ?? .null }
}
