import Accounting
import Diagnostics
import Foundation
import Legislation
import Royalties

/// The shipped rate book, with a set beside it that has the shapes the shipped ones lack.
enum Law {
  static let book: RateBook = {
    var findings = Findings()
    guard let book = RateBook.load(shippedFiles + sample, into: &findings) else {
      preconditionFailure(
        findings.errors.map { "\($0.place?.label ?? "") \($0.message.en)" }
          .joined(separator: "\n"))
    }
    return book
  }()

  static func rules(_ profile: String = "bac-kan") throws -> Rules {
    try book.rules(profile: profile)
  }

  /// The shipped rate book alone.
  static let shippedBook: RateBook = {
    var findings = Findings()
    guard let book = RateBook.load(shippedFiles, into: &findings) else {
      preconditionFailure("the shipped rates load")
    }
    return book
  }()

  static let shippedFiles: [RateFile] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rates")
    let manager = FileManager.default
    return ["bac-kan", "national", "ninh-thuan"].flatMap { set -> [RateFile] in
      let folder = root.appending(path: set)
      let names = (try? manager.contentsOfDirectory(atPath: folder.path())) ?? []
      return names.sorted().filter { $0.hasSuffix(".csv") }.map { name in
        let data = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
        return RateFile(set: set, name: name, bytes: Array(data))
      }
    }
  }()

  /// Length × grade, đồng, quality grades, and a table of its own after the national frame ended.
  private static let sample: [RateFile] = [
    file("profile.csv", "key,value,from,basis\nname,Thử nghiệm,,\nbuilds-on,national,,\n"),
    file(
      "documents.csv",
      """
      number,issuer,title,issued,in_force_from,ended,replaced_by,under,source,checked_on,confidence
      1/QĐ,Bộ,Bảng mẫu,2024-01-01,2024-01-01,2026-08-31,2/QĐ,,mẫu,2026-11-24,B
      2/QĐ,Bộ,Bảng mới,2026-08-01,2026-09-01,,,,mẫu,2026-11-24,B

      """),
    file(
      "genres.csv",
      "code,name,national_genre,group\nbai-dai,Bài dài,phong-su,1\ntin-dong,Tin khoán,tin,1\n"),
    file(
      "parameters.csv",
      """
      key,value,unit,from,to,document,article,confidence,checked_on
      unit-share,10,percent,2026-09-01,,2/QĐ,2,B,2026-11-24

      """),
    file(
      "gaps.csv",
      """
      table,key,from,to,document,successor,reason,checked_on
      royalties,,,2023-12-31,,1/QĐ,mẫu,2026-11-24
      royalties,bai-dai,2026-09-01,,1/QĐ,2/QĐ,mẫu,2026-11-24
      royalties,tin-dong,2026-09-01,,1/QĐ,2/QĐ,mẫu,2026-11-24
      royalties,tin,2026-09-01,,1/QĐ,2/QĐ,mẫu,2026-11-24
      royalties,media,,2026-08-31,1/QĐ,2/QĐ,mẫu,2026-11-24

      """),
    file(
      "royalties.csv",
      """
      genre,grade,measure,min,max,value,length_unit,cap,from,to,document,article,confidence,checked_on
      bai-dai,A,coefficient,,,0.7,nửa trang,5,2024-01-01,2026-08-31,1/QĐ,3,B,2026-11-24
      bai-dai,B,coefficient,,,0.5,nửa trang,5,2024-01-01,2026-08-31,1/QĐ,3,B,2026-11-24
      tin,A,coefficient,,,4,,,2024-01-01,2026-08-31,1/QĐ,4,B,2026-11-24
      tin-dong,,dong,,500000,,,,2024-01-01,2026-08-31,1/QĐ,5,B,2026-11-24
      media,,coefficient,,500,,,,2026-09-01,,2/QĐ,6,B,2026-11-24

      """),
  ]

  private static func file(_ name: String, _ text: String) -> RateFile {
    RateFile(set: "thu-nghiem", name: name, bytes: Array(text.utf8))
  }
}

/// A part, its grading and who is on the payroll, as a test states them.
struct Case {
  var part: ItemPart
  var terms = RoyaltyTerms()
  var staff: Set<String> = []
  var profile = "bac-kan"
  var today = "2026-12-31"

  init(_ genre: String, on date: String? = "2024-09-10", by contributors: String = "C01") throws {
    part = ItemPart(
      key: PartKey(item: try code("T1")), title: "Tin", genre: try code(genre),
      contributors: try list(contributors))
    part.publishedOn = date.flatMap { CivilDate(text: $0) }
  }

  /// The same case with something changed.
  func with(_ change: (inout Case) throws -> Void) rethrows -> Case {
    var changed = self
    try change(&changed)
    return changed
  }

  func amount(_ grading: Grading) throws -> RoyaltyAmount {
    let day = CivilDate(text: today) ?? .latest
    var calculator = RoyaltyCalculator(rules: try Law.rules(profile), today: day)
    return try calculator.amount(of: part, graded: grading, under: terms) { code, _ in
      staff.contains(code.text) ? .staff : .collaborator
    }
  }

  func amount(_ coefficient: String, _ modifiers: String = "") throws -> RoyaltyAmount {
    try amount(try .by(coefficient, modifiers))
  }

  /// The codes of everything wrong, each with its field.
  func faults(_ grading: Grading) throws -> [String] {
    do {
      _ = try amount(grading)
      return []
    } catch let rejection as RoyaltyRejection {
      return rejection.faults.map { "\($0.field.column) \($0.problem.code)" }
    }
  }

  func faults(_ coefficient: String, _ modifiers: String = "") throws -> [String] {
    try faults(try .by(coefficient, modifiers))
  }

  func rejection(_ grading: Grading) throws -> RoyaltyFault? {
    do {
      _ = try amount(grading)
      return nil
    } catch let rejection as RoyaltyRejection {
      return rejection.faults.first
    }
  }
}

struct NotReadable: Error {
  let text: String
}

func code<Subject>(_ text: String) throws -> Code<Subject> {
  guard let code = Code<Subject>(text) else { throw NotReadable(text: text) }
  return code
}

func list(_ text: String) throws -> ShareList {
  guard let list = ShareList(canonicalText: text) else { throw NotReadable(text: text) }
  return list
}

extension Grading {
  static func by(
    _ coefficient: String, _ modifiers: String = "", basis: String? = nil, total: Int64? = nil
  ) throws -> Grading {
    guard let coefficient = Coefficient(text: coefficient),
      let modifiers = [Modifier](canonicalText: modifiers)
    else { throw NotReadable(text: modifiers) }
    return Grading(
      .coefficient(coefficient), modifiers: modifiers, basis: basis, total: total.map { Dong($0) })
  }

  static func of(_ amount: Int64, basis: String? = "hợp đồng 5") -> Grading {
    Grading(.amount(Dong(amount)), basis: basis)
  }
}
