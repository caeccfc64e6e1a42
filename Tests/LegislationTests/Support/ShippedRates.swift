import Accounting
import Diagnostics
import Foundation
import Legislation
import Testing

/// The rate folder of the repository, read as the program reads it.
enum ShippedRates {
  /// The repository's root.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The files of a folder that holds one folder a set, in the order of their paths.
  static func files(in folder: URL) throws -> [RateFile] {
    let manager = FileManager.default
    var files: [RateFile] = []
    for set in try manager.contentsOfDirectory(atPath: folder.path).sorted() {
      let path = folder.appending(path: set)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: path.path, isDirectory: &isFolder), isFolder.boolValue
      else { continue }
      for name in try manager.contentsOfDirectory(atPath: path.path).sorted() {
        let bytes = [UInt8](try Data(contentsOf: path.appending(path: name)))
        files.append(RateFile(set: set, name: name, bytes: bytes))
      }
    }
    return files
  }

  /// The shipped files.
  static func files() throws -> [RateFile] { try files(in: root.appending(path: "rates")) }

  /// The shipped rate book.
  static func book() throws -> RateBook { try book(files()) }

  /// A rate book that must load; what does not is shown.
  static func book(_ files: [RateFile]) throws -> RateBook {
    var findings = Findings()
    let book = RateBook.load(files, into: &findings)
    return try #require(book, "\(listing(findings))")
  }

  /// What was found, one line each: place, code, message.
  static func listing(_ findings: Findings) -> String {
    (findings.errors + findings.warnings).map { diagnostic in
      "\(diagnostic.place?.label ?? "-"): \(diagnostic.code): \(diagnostic.message.en)"
    }.joined(separator: "\n")
  }

  /// The law as a shipped profile sees it.
  static func rules(_ profile: String) throws -> Rules { try book().rules(profile: profile) }
}

/// A day of the tests; a slip of the pen fails the test that made it.
func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text: text) else {
    Issue.record("\(text) is not a day")
    return .earliest
  }
  return date
}

/// A genre of the tests.
func genre(_ text: String) -> GenreCode {
  guard let code = GenreCode(text) else {
    Issue.record("\(text) is not a code")
    return genre("x")
  }
  return code
}
