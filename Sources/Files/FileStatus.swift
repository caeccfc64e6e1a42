import Glibc

/// What kind of file a path leads to, and which one, whatever its names.
struct FileStatus {
  let identity: FileIdentity
  let size: Int
  private let mode: mode_t

  init(_ raw: stat) {
    identity = FileIdentity(device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino))
    size = Int(raw.st_size)
    mode = raw.st_mode
  }

  /// Follows links; `nil` when nothing is there.
  static func of(_ path: String) -> FileStatus? {
    var raw = stat()
    return stat(path, &raw) == 0 ? FileStatus(raw) : nil
  }

  var isRegular: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  /// Whether its permissions let nobody write it.
  var isWriteProtected: Bool { mode & (S_IWUSR | S_IWGRP | S_IWOTH) == 0 }
}

/// A file apart from its names: two hard links share it.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
}
