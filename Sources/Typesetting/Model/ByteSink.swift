public import Diagnostics

/// Where a writer's bytes go: a file, standard output, memory.
public protocol ByteSink {
  /// Takes the next bytes, all of them.
  ///
  /// - Throws: the failure of storage, which ends the writing.
  mutating func write(_ bytes: [UInt8]) throws(Failure)
}

/// A sink that keeps what it is given.
public struct MemorySink: ByteSink {
  /// Everything written so far.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty sink.
  public init() {}

  /// Adds the bytes to the others.
  public mutating func write(_ bytes: [UInt8]) {
    self.bytes += bytes
  }

  /// Everything written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
