import CSQLite

/// How a connection opens its file.
package enum OpenMode: Sendable {
  /// To read only; SQLite may still need to make `-shm` beside it.
  case readOnly
  /// To read a file that nobody can change, in a folder where nothing can be made.
  case immutable
  /// To read and write a file that exists.
  case readWrite
  /// To read and write, made if it is not there. Its permissions then follow the umask: create
  /// the file first where that matters.
  case create

  var flags: Int32 {
    // A connection is used from one thread at a time: SQLite need not lock it at every call.
    let base = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
    return switch self {
    case .readOnly: base | SQLITE_OPEN_READONLY
    case .immutable: base | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    case .readWrite: base | SQLITE_OPEN_READWRITE
    case .create: base | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
  }

  /// The name SQLite is given, so that no path is mistaken for a URI or for `:memory:`.
  func name(of path: String) -> String {
    switch self {
    case .immutable:
      let authority = path.hasPrefix("/") ? "//" : ""
      return "file:" + authority + Self.escaped(path) + "?immutable=1"
    case .readOnly, .readWrite, .create:
      return path.hasPrefix("file:") || path.hasPrefix(":") ? "./" + path : path
    }
  }

  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
