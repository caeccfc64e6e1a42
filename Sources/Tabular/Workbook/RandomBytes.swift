public import Diagnostics

/// A file that can be read at any place: a workbook keeps its table of contents at its end.
public struct RandomBytes {
  /// How many bytes the file has.
  public let size: Int
  private let read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]

  /// States how to read.
  ///
  /// - Parameter read: gives the bytes at an offset: as many as asked for where the file has them.
  public init(size: Int, read: @escaping (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]) {
    self.size = size
    self.read = read
  }

  /// Bytes that are at hand.
  public init(_ bytes: [UInt8]) {
    self.init(size: bytes.count) { offset, count throws(Failure) in
      Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
    }
  }

  /// The bytes of a range, fewer where the file ends before.
  func bytes(at offset: Int, count: Int) throws(WorkbookStop) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    do { return try read(offset, min(count, size - offset)) } catch { throw .failure(error) }
  }
}

/// Why reading a workbook comes to an end.
enum WorkbookStop: Error {
  /// The workbook is not as it should be.
  case problem(TabularProblem)
  /// The file cannot be read.
  case failure(Failure)
}
