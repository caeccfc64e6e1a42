import Accounting
import Diagnostics
import Legislation
import Testing

/// A rate book written in the test: a national set, and where wanted a province.
struct TinyRates {
  static let law = "from,to,document,article,confidence,checked_on"
  static let cited = "18/2014/NĐ-CP,7.1,A,2026-11-24"

  var files: [String: String] = [
    "national/documents.csv": """
    number,issuer,title,in_force_from,ended,replaced_by,source,confidence,checked_on
    18/2014/NĐ-CP,Chính phủ,Nhuận bút,2014-06-01,,,công báo,A,2026-11-24
    """,
    "national/profile.csv": "key,value,from,basis\nname,Khung,,",
    "national/genres.csv": "code,name,national_genre\ntin,Tin,tin\nanh,Ảnh,anh",
    "national/parameters.csv": """
    key,value,unit,\(law)
    unit-share,10,percent,2014-06-01,,\(cited)
    base-salary,2340000,dong,2024-07-01,,\(cited)
    """,
    "national/royalties.csv": """
    genre,measure,max,\(law)
    tin,coefficient,10,2014-06-01,,\(cited)
    anh,coefficient,10,2014-06-01,,\(cited)
    """,
  ]

  /// A province `tinh` with a table of its own.
  mutating func addProvince(_ royalties: String, genres: String? = nil) {
    files["tinh/profile.csv"] = "key,value,from,basis\nbuilds-on,national,,"
    files["tinh/royalties.csv"] =
      "genre,grade,condition,measure,min,max,value,length_unit,cap,\(Self.law)\n" + royalties
    files["tinh/genres.csv"] = genres.map { "code,name,national_genre\n\($0)" }
  }

  var rateFiles: [RateFile] {
    files.sorted { $0.key < $1.key }.compactMap { path, text in
      let sides = path.split(separator: "/").map(String.init)
      return sides.count == 2
        ? RateFile(set: sides[0], name: sides[1], bytes: Array((text + "\n").utf8)) : nil
    }
  }

  func book() throws -> RateBook { try ShippedRates.book(rateFiles) }
  func rules(_ profile: String = "tinh") throws -> Rules { try book().rules(profile: profile) }

  /// The codes with which loading fails.
  var codes: [String] {
    var findings = Findings()
    _ = RateBook.load(rateFiles, into: &findings)
    return findings.errors.map { "\($0.place?.label ?? "-"): \($0.code)" }
  }
}
