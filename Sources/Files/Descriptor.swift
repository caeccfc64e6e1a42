import Glibc

/// An open file of the operating system, closed when nobody holds it any more.
final class Descriptor {
  let number: Int32
  private let isOwned: Bool

  /// Takes over an open file, or only borrows one of the standard streams.
  init(_ number: Int32, isOwned: Bool = true) {
    self.number = number
    self.isOwned = isOwned
  }

  deinit { if isOwned { close(number) } }

  /// Opens a path, starting over when a signal comes in between.
  static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> Descriptor {
    while true {
      let number = Glibc.open(path, flags | O_CLOEXEC, mode)
      if number >= 0 { return Descriptor(number) }
      if errno != EINTR { throw .last }
    }
  }

  /// Makes a file of a name nobody else has, readable by its owner alone.
  static func temporary(
    in folder: String
  ) throws(SystemError) -> (descriptor: Descriptor, path: String) {
    var template = Array((folder + "/.nhuanbut-XXXXXX").utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else { throw .last }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    let bytes = template.dropLast().map { UInt8(bitPattern: $0) }
    return (Descriptor(number), String(decoding: bytes, as: UTF8.self))
  }

  /// Reads some bytes: 0 at the end.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(SystemError) -> Int {
    while true {
      if StopRequest.signal != nil { throw SystemError(number: EINTR) }
      let count = Glibc.read(number, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: Int16(POLLIN))
      default: throw .last
      }
    }
  }

  /// Reads some bytes at an offset: 0 at the end.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws(SystemError) -> Int {
    while true {
      let count = pread(number, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }

  /// Writes all the bytes, however few the system takes at a time.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest)
      let count = Glibc.write(number, piece.baseAddress, piece.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: Int16(POLLOUT))
      default: throw .last
      }
    }
  }

  /// Puts what was written on the disk itself.
  func synchronise() throws(SystemError) {
    while fsync(number) != 0 {
      if errno != EINTR { throw .last }
    }
  }

  /// What kind of file it is, and which.
  func status() -> FileStatus? {
    var raw = stat()
    return fstat(number, &raw) == 0 ? FileStatus(raw) : nil
  }

  /// Some parents hand on standard streams that never block; then the program waits here.
  private func wait(for events: Int16) {
    var entry = pollfd(fd: number, events: events, revents: 0)
    poll(&entry, 1, -1)
  }
}
