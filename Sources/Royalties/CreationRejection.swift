public import Diagnostics

/// One thing wrong with a piece of work, with the column it concerns.
public struct CreationFault: Sendable {
  /// The English heading of the column.
  public let column: String
  /// The number of the entry within the cell, from 0, where one is wrong.
  public let entry: Int?
  /// What is wrong.
  public let problem: any Problem
}

/// Why a piece of work has no amount: every fault found.
public struct CreationRejection: Error, Sendable {
  /// The faults, at least one.
  public let faults: [CreationFault]
}
