import Foundation

/// The files of this checkout.
struct Repository: Sendable {
  /// A text file of any kind.
  struct Document: Sendable {
    let path: String
    let text: String
  }

  let root: URL

  /// The checkout in which the tests were built.
  static let here: Repository = {
    let file = URL(fileURLWithPath: #filePath)
    return Repository(
      root: file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    )
  }()

  /// The text of a file that must be there.
  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Every Swift file: the sources, the tests and the manifest.
  func swiftSources() throws -> [Source] {
    try documents().filter { $0.path.hasSuffix(".swift") }.map {
      Source(path: $0.path, text: $0.text)
    }
  }

  /// Every text file that git tracks or would track, by path.
  func documents() throws -> [Document] {
    try paths(under: "").compactMap { path in
      let data = try Data(contentsOf: root.appendingPathComponent(path))
      return String(data: data, encoding: .utf8).map { Document(path: path, text: $0) }
    }
  }

  /// The names of the folders right under a folder.
  func folders(in path: String) throws -> [String] {
    let folder = root.appendingPathComponent(path)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
      isFolder(folder.appendingPathComponent($0))
    }
  }

  /// Whether a file is there.
  func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The example of a library user is a package of its own, with its own rules.
  private static let ignored: Set = [
    ".git", ".build", ".swiftpm", "exports/demo", "Tests/LibraryExample",
  ]

  private func paths(under path: String) throws -> [String] {
    let folder = path.isEmpty ? root : root.appendingPathComponent(path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.flatMap { name -> [String] in
      let child = path.isEmpty ? name : "\(path)/\(name)"
      if Self.ignored.contains(child) { return [] }
      return isFolder(folder.appendingPathComponent(name)) ? try paths(under: child) : [child]
    }
  }

  private func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }
}
