public import Accounting
public import Diagnostics
public import Payments
import Royalties
public import Typesetting

/// A part of the content ledger, as reports show it.
public struct ContentLine: Sendable {
  /// One contributor of a part.
  public struct Contributor: Sendable {
    /// The contributor's code.
    public let code: String
    /// The contributor's name.
    public let name: String
    /// The role, `author`.
    public let role: String
    /// The stated share as the input writes it, `60%`, `3`, or nothing for equal parts.
    public let share: String?

    /// The share as a number: a percentage or a weight, without its sign.
    var shareNumber: String? { share.map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 } }

    /// Creates a contributor of a part.
    public init(code: String, name: String, role: String, share: String?) {
      self.code = code
      self.name = name
      self.role = role
      self.share = share
    }
  }

  /// The item.
  public let item: String
  /// The part, empty for the whole.
  public let part: String
  /// The publication date.
  public let publishedOn: CivilDate?
  /// The title.
  public let title: String
  /// The site.
  public let site: String
  /// The section.
  public let section: String?
  /// The genre.
  public let genre: String
  /// The origin.
  public let origin: String
  /// Where it stands.
  public let state: PartState
  /// Who contributed.
  public let contributors: [Contributor]

  /// Creates a line.
  public init(
    item: String, part: String, publishedOn: CivilDate?, title: String, site: String,
    section: String?, genre: String, origin: String, state: PartState,
    contributors: [Contributor]
  ) {
    self.item = item
    self.part = part
    self.publishedOn = publishedOn
    self.title = title
    self.site = site
    self.section = section
    self.genre = genre
    self.origin = origin
    self.state = state
    self.contributors = contributors
  }
}

/// Sổ theo dõi tin, bài: the content ledger of a period.
public enum ContentReport {
  /// The JSON keys, in order.
  public static let keys = [
    "item", "part", "publishedOn", "title", "site", "section", "genre", "origin", "state",
    "contributors",
  ]

  /// The columns of the paper.
  static let columns = [
    PaperColumn("STT", kind: .count, isTotalled: false), PaperColumn("Mã", kind: .code),
    PaperColumn("Ngày đăng", kind: .date), PaperColumn("Tên tin, bài", isFlexible: true),
    PaperColumn("Thể loại"), PaperColumn("Trang", isFlexible: true),
    PaperColumn("Người thực hiện", isFlexible: true), PaperColumn("Trạng thái"),
  ]

  /// The report over lines that are handed on one by one.
  public static func report(
    _ context: PaperContext, name: String = "content",
    lines: @escaping (_ body: (ContentLine) throws(Failure) -> Void) throws(Failure) -> Void
  ) -> Report {
    let paper = context.paper("SỔ THEO DÕI TIN, BÀI", columns: columns, marks: ColumnMarks())
    return Report(name: name, header: context.header(), keys: keys, paper: paper) {
      (body: Report.Body) throws(Failure) -> ReportTail in
      var count: Int64 = 0
      try lines { (line) throws(Failure) in
        count += 1
        let values = values(line, context, number: count)
        try body(ReportRow(data: values.data, cells: values.cells))
      }
      return ReportTail(members: [Member("totals", .record([Member("count", .integer(count))]))])
    }
  }

  /// A line by the keys, and on paper.
  static func values(
    _ line: ContentLine, _ context: PaperContext, number: Int64
  ) -> (data: [Datum], cells: [Cell]) {
    let label = line.part.isEmpty ? line.item : "\(line.item)/\(line.part)"
    return (
      data: [
        .text(line.item), .text(line.part), .date(line.publishedOn), .text(line.title),
        .text(line.site), .optional(line.section), .text(line.genre), .text(line.origin),
        .text(line.state.rawValue), contributors(line.contributors),
      ],
      cells: [
        .count(number), .code(label), .date(line.publishedOn), .text(line.title),
        .text(context.genre(line.genre)), .text(context.site(line.site)),
        .text(line.contributors.map(\.name).joined(separator: ", ")),
        .text(Vocabulary.state(line.state)),
      ]
    )
  }

  static func contributors(_ contributors: [ContentLine.Contributor]) -> Datum {
    let json = contributors.map { contributor in
      Datum.record([
        Member("code", .text(contributor.code)), Member("role", .text(contributor.role)),
        Member("share", .optional(contributor.shareNumber)),
      ])
    }
    let csv = contributors.map { contributor in
      contributor.code + (contributor.role == "author" ? "" : ":\(contributor.role)")
        + (contributor.share.map { "=\($0)" } ?? "")
    }
    return .nested(json: .list(json), csv: csv.joined(separator: ";"))
  }
}
