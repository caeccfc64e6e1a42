import Foundation

/// A program of the system that a test needs; the test says it is skipped where there is none.
struct Tool {
  let path: String

  /// The first of these names on the usual path.
  init?(_ names: String...) {
    let places = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/homebrew/bin"]
    let paths = names.flatMap { name in places.map { "\($0)/\(name)" } }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  static let chromium = Tool("chromium", "chromium-browser", "google-chrome")
  static let pdfToText = Tool("pdftotext")
  static let office = Tool("soffice", "libreoffice")
  static let python = Tool("python3")

  /// Whether the system's Python can read workbooks.
  static let hasWorkbookReader =
    (try? python?.run(["-c", "import openpyxl"], in: FileManager.default.temporaryDirectory).status)
    == 0

  /// Runs it to its end; its home is the folder, so that it leaves nothing behind elsewhere.
  @discardableResult
  func run(_ words: [String], in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin:/usr/local/bin", "LANG": "C.UTF-8",
    ]
    let file = folder.appendingPathComponent("output-\(UUID())")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: file, encoding: .utf8))
  }
}
