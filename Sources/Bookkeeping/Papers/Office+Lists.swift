public import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
import Reporting
import Royalties
public import Typesetting

extension Office {
  /// The sites as a list.
  public func siteList() throws(Failure) -> Report {
    ListReport.report(
      try paperContext(period: nil), name: "sites", title: "DANH SÁCH TRANG",
      columns: [
        .init("code", PaperColumn("Mã", kind: .code)), .init("name", PaperColumn("Tên")),
        .init("parent", PaperColumn("Thuộc trang")),
        .init("percentOfPortal", PaperColumn("Tỷ lệ của cổng", kind: .percent)),
        .init("basis", PaperColumn("Căn cứ")), .init("from", PaperColumn("Từ ngày", kind: .date)),
        .init("percents"),
      ],
      rows: try siteTree().sites.map { site in
        // The one in force today; one that is still to come where there is no other.
        let today = stamp.today
        let pay = site.rates.last { $0.applies(on: today) } ?? site.rates.first
        return (
          [
            .text(site.code.text), .text(site.name), .optional(site.parent?.text),
            .optional(pay?.percent.description), .optional(pay?.basis),
            .optional(pay?.from?.description), Self.percents(site.rates),
          ],
          [
            .code(site.code.text), .text(site.name), .text(site.parent?.text ?? ""),
            pay.map { .percent($0.percent.description) } ?? .empty, .text(pay?.basis ?? ""),
            .text(pay?.from?.paperText ?? ""),
          ]
        )
      })
  }

  /// Every percentage of a site, by its first day.
  private static func percents(_ rates: [SitePay]) -> Datum {
    .nested(
      json: .list(
        rates.map { rate in
          .record([
            Member("percent", .text(rate.percent.description)),
            Member("basis", .text(rate.basis)), Member("from", .optional(rate.from?.description)),
          ])
        }),
      csv: rates.map { "\($0.from.map { "\($0)" } ?? "")=\($0.percent)" }.joined(separator: ";"))
  }

  /// The contributors as a list, ids and accounts masked.
  public func contributorList() throws(Failure) -> Report {
    let ledger = ledger
    return ListReport.report(
      try paperContext(period: nil), name: Self.contributorsName, title: Self.contributorsTitle,
      columns: Self.listColumns
    ) { (body) throws(Failure) in
      try ContributorStore(ledger.connection).forEach(mapping: { Failure(storage: $0) }) {
        (person) throws(Failure) in
        let row = Self.row(of: person)
        try body(row.data, row.cells)
      }
    }
  }

  /// One contributor as a list of one, with what bears on how it is taxed and known.
  ///
  /// - Throws: invalid (65) of an unknown contributor.
  public func contributorList(only code: ContributorCode) throws(Failure) -> Report {
    let found = try storage { () throws(StorageError) in
      try ContributorStore(ledger.connection).find(code)
    }
    guard let found else { throw Failure(try people.unknown(code)) }
    let standing = try standing(of: code)
    return ListReport.report(
      try paperContext(period: nil), name: Self.contributorsName, title: Self.contributorsTitle,
      columns: Self.listColumns, rows: [Self.row(of: found)],
      members: standing.members, notes: standing.notes)
  }

  private static let contributorsName = "contributors-list"
  private static let contributorsTitle = "DANH SÁCH NGƯỜI CUNG CẤP THÔNG TIN"
  private static let listColumns: [ListReport.Column] = [
    .init("code", PaperColumn("Mã", kind: .code)),
    .init("name", PaperColumn("Họ và tên", isFlexible: true)),
    .init("kind", PaperColumn("Loại")), .init("kinds"), .init("resident"), .init("penNames"),
    .init("unit"), .init("address"), .init("nationalId"), .init("bankName"), .init("email"),
    .init("phone"), .init("payeeBasis"),
    .init("taxCode", PaperColumn("Mã số thuế", kind: .code)),
    .init("bankAccount", PaperColumn("Tài khoản", kind: .code)),
    .init("payment", PaperColumn("Hình thức")), .init("payee"),
  ]

  private static func row(of person: Contributor) -> (data: [Datum], cells: [Cell]) {
    (
      [
        .text(person.code.text), .text(person.name), .text(person.kinds.latest.rawValue),
        kinds(of: person), .bool(person.isResident),
        .nested(
          json: .list(person.penNames.map { .text($0) }),
          csv: person.penNames.joined(separator: ";")),
        .optional(person.unit), .optional(person.address),
        .optional(person.nationalID.map(Masking.masked)), .optional(person.bankName),
        .optional(person.email), .optional(person.phone), .optional(person.payeeBasis),
        .optional(person.taxCode.map(Masking.masked)),
        .optional(person.bankAccount.map(Masking.masked)), .text(person.payment.rawValue),
        .optional(person.payee?.text),
      ],
      [
        .code(person.code.text), .text(person.name),
        .text(Vocabulary.kind(person.kinds.latest)),
        .code(person.taxCode.map(Masking.masked) ?? ""),
        .code(person.bankAccount.map(Masking.masked) ?? ""),
        .text(Vocabulary.method(person.payment.rawValue)),
      ]
    )
  }

  /// What bears on how a contributor is taxed and known: commitments, wishes, a merger.
  private func standing(
    of code: ContributorCode
  ) throws(Failure) -> (members: [Member], notes: [String]) {
    let store = WithholdingStore(ledger.connection)
    let (commitments, wishes, survivor) = try storage { () throws(StorageError) in
      (
        try store.commitments(of: code), try store.requests(of: code),
        try ContributorStore(ledger.connection).survivor(of: code)
      )
    }
    let members = [
      Member(
        "commitments",
        .list(
          commitments.map {
            .record([
              Member("year", .integer(Int64($0.year))),
              Member("from", .text($0.validFrom.description)),
              Member("document", .text($0.document)),
            ])
          })),
      Member(
        "withholdingRequests",
        .list(
          wishes.map {
            .record([
              Member("from", .text($0.from.description)),
              Member("to", .optional($0.to?.description)),
            ])
          })),
      Member("mergedInto", .optional(survivor?.text)),
    ]
    let notes =
      commitments.map {
        "Cam kết năm \($0.year), từ ngày \($0.validFrom.paperText): \($0.document)."
      }
      + wishes.map { wish in
        "Đề nghị khấu trừ từ ngày \(wish.from.paperText)"
          + (wish.to.map { " đến ngày \($0.paperText)." } ?? ".")
      } + (survivor.map { ["Đã gộp vào \($0)."] } ?? [])
    return (members, notes)
  }
}

extension Office {
  /// Every kind a contributor has had, with its first day.
  fileprivate static func kinds(of person: Contributor) -> Datum {
    .nested(
      json: .list(
        person.kinds.changes.map { change in
          .record([
            Member("kind", .text(change.kind.rawValue)),
            Member("from", .optional(change.from?.description)),
          ])
        }),
      csv: person.kinds.changes.map { change in
        change.kind.rawValue + (change.from.map { "@\($0)" } ?? "")
      }.joined(separator: ";"))
  }
}

/// Hiding ids and accounts where a paper does not need them.
enum Masking {
  /// All but the last three characters as dots.
  static func masked(_ text: String) -> String {
    String(repeating: "•", count: max(0, text.count - 3)) + text.suffix(3)
  }
}
