package import Diagnostics
import Glibc

/// Folders: made for papers, listed for rates.
package enum Folder {
  /// Makes a folder, and those above it that are missing, open to its owner alone.
  ///
  /// One that exists stays as it is.
  package static func create(_ path: String) throws(Failure) {
    if let status = FileStatus.of(path) {
      guard status.isFolder else {
        throw FileProblem.creating(path, SystemError(number: ENOTDIR)).failure
      }
      return
    }
    let parent = Path.folder(of: path)
    if parent != path, FileStatus.of(parent) == nil { try create(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileProblem.creating(path, .last).failure
    }
  }

  /// Whether files can be made in it.
  package static func isWritable(_ path: String) -> Bool {
    faccessat(AT_FDCWD, path, W_OK | X_OK, AT_EACCESS) == 0
  }

  /// Where temporary files go: `TMPDIR`, else `/tmp`.
  package static var temporary: String {
    guard let named = getenv("TMPDIR"), named.pointee != 0 else { return "/tmp" }
    return String(cString: named)
  }

  /// The names in a folder without the hidden ones, in byte order.
  static func names(in path: String) throws(Failure) -> [String] {
    guard let listing = opendir(path) else {
      let error = SystemError.last
      switch error.number {
      case ENOENT: throw FileProblem.notFound(path: path).failure
      case ENOTDIR: throw FileProblem.notAFolder(path: path).failure
      default: throw FileProblem.notReadable(path: path, reason: error.reason).failure
      }
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
