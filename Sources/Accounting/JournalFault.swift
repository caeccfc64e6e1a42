public import Diagnostics

/// Something in a ledger that is not as it was posted (sai lệch khi kiểm tra sổ).
public struct JournalFault: Hashable, Sendable {
  /// What was checked; the raw value is the word of data.
  public enum Check: String, Sendable, CaseIterable {
    /// The file itself, by SQLite's own check.
    case file
    /// Rows that point at nothing.
    case reference
    /// The hash of an entry over its rows and the hash before.
    case chain
    /// The last entry against the head row.
    case head
    /// A seal from a paper.
    case seal
    /// Debits against credits of an entry.
    case balance
    /// Posted rows that belong to no entry.
    case orphan
    /// An amount against the facts it was computed from.
    case amount
    /// A line against its shares.
    case shares
    /// What reports read of a part against what was posted.
    case content
    /// A payment against its lines.
    case payment
    /// Voucher numbers without a gap.
    case voucher
    /// A budget position against its entries.
    case budget
    /// What is owed to contributors.
    case payable
    /// Tax not yet remitted.
    case tax
    /// What contributors owe.
    case receivable
    /// Advances not yet recouped.
    case advance
  }

  /// The entry concerned, where it is one.
  public let seq: Int64?
  /// What was checked.
  public let check: Check
  /// What it should be.
  public let expected: String
  /// What it is.
  public let found: String
  /// What that means.
  public let message: Text

  /// Reports a fault.
  public init(_ check: Check, seq: Int64?, expected: String, found: String, message: Text) {
    self.seq = seq
    self.check = check
    self.expected = expected
    self.found = found
    self.message = message
  }
}
