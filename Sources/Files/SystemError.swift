internal import Diagnostics
import Glibc

/// What the operating system answered, by its error number.
struct SystemError: Error, Equatable, Sendable {
  let number: Int32

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(number: errno) }

  /// Whether there is no room left: the disk, the quota or the size a file may have.
  var isFull: Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }

  /// Whether nobody reads the other end any more.
  var isBrokenPipe: Bool { number == EPIPE }

  /// The reason in words; the rare ones by number alone.
  var reason: Text {
    switch number {
    case EACCES, EPERM: Text(vi: "không có quyền", en: "permission denied")
    case EROFS: Text(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
    case ENOENT: Text(vi: "thư mục chứa nó không có", en: "its folder does not exist")
    case ENOTDIR:
      Text(vi: "một phần đường dẫn không phải thư mục", en: "part of the path is not a folder")
    case EISDIR: Text(vi: "đó là thư mục", en: "it is a folder")
    case EEXIST: Text(vi: "đã có sẵn", en: "it exists already")
    case ENAMETOOLONG: Text(vi: "tên quá dài", en: "the name is too long")
    case ELOOP: Text(vi: "liên kết vòng quanh", en: "its links go round in a circle")
    case EMFILE, ENFILE: Text(vi: "quá nhiều tệp đang mở", en: "too many files are open")
    case EIO: Text(vi: "lỗi vào ra của thiết bị", en: "the device failed")
    case ENXIO: Text(vi: "thiết bị hoặc ống dẫn không mở được", en: "no such device or reader")
    case ETXTBSY: Text(vi: "tệp đang chạy", en: "the file is being run")
    default: Text(vi: "lỗi hệ thống số \(number)", en: "system error \(number)")
    }
  }
}
