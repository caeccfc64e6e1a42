import Testing

private let fileCalls: Set = [
  "open", "openat", "creat", "fopen", "fdopen", "freopen", "opendir", "mkstemp", "mkdtemp", "mkdir",
  "rename", "renameat", "unlink", "unlinkat", "rmdir", "symlink", "chmod",
]
private let fileTypes: Set = ["FileManager", "FileHandle", "InputStream", "OutputStream"]
private let fileLabels: Set = ["contentsOfFile", "toFile", "atPath"]
private let readers: Set = ["Data", "String", "NSData", "NSString", "init"]

/// Only Files opens, creates, renames or removes; SQLite opens a ledger by `sqlite3_open_v2`.
func fileAccess(in source: Source) -> [Violation] {
  guard source.isShipped, source.room != "Files" else { return [] }
  return source.words.filter { word in
    fileTypes.contains(word.text) || fileLabels.contains(word.text)
      || (fileCalls.contains(word.text) && source.callsFreely(word))
      || (word.text == "contentsOf" && word.before == "(" && readers.contains(word.previous ?? ""))
  }.map {
    source.violation("file-access", line: $0.line, "let Files do what `\($0.text)` does here")
  }
}

@Test(arguments: [
  "let f = open(path, O_RDONLY)", "let f = Glibc.open(path, 0)", "fopen(path, mode)",
  "FileManager.default.x()", "FileHandle.standardOutput", "let d = try Data(contentsOf: url)",
  "let s = try String(contentsOf: url)", "rename(a, b)", "unlink(a)",
])
func onlyFilesTouchesFiles(code: String) {
  #expect(fileAccess(in: Source(path: "Sources/Bookkeeping/A.swift", text: code)).count == 1)
  #expect(fileAccess(in: Source(path: "Sources/Files/A.swift", text: code)).isEmpty)
}

@Test(arguments: [
  "sqlite3_open_v2(path, &handle, flags, nil)", "try Connection.open(path)", "func open(a: Int) {}",
  "func open() {}\nfunc next() { open() }", "names.append(contentsOf: more)", "// fopen(path)",
  "open class A {}",
])
func whatOnlyLooksLikeAFileIsFine(code: String) {
  #expect(fileAccess(in: Source(path: "Sources/SQLite/A.swift", text: code)).isEmpty)
}
