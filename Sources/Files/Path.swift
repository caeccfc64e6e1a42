import Glibc

/// Paths as text, taken apart and made unambiguous.
enum Path {
  /// The folder a path lies in, `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The one absolute path without links; of a file still to be made, its folder's.
  static func resolved(_ path: String) -> String? {
    if let real = real(path) { return real }
    return real(folder(of: path)).map { ($0 == "/" ? "" : $0) + "/" + name(of: path) }
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
