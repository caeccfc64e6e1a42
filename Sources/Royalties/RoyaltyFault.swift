public import Diagnostics

/// One thing wrong with a part or its grading, with the field that it concerns.
///
/// The one who read the input knows where the field stands and sets the caret there.
public struct RoyaltyFault: Sendable {
  /// A field of a part, by the heading of an input.
  public enum Field: Hashable, Sendable {
    /// The publication date.
    case publishedOn
    /// The day of assignment.
    case assignedOn
    /// The genre.
    case genre
    /// Where the content comes from.
    case origin
    /// The site.
    case site
    /// The length.
    case length
    /// The contributors; the number of the entry that is wrong, where one is.
    case contributors(Int?)
    /// The modifiers; the number of the entry that is wrong, where one is.
    case modifiers(Int?)
    /// The grade.
    case grade
    /// The coefficient.
    case coefficient
    /// The amount.
    case amount
    /// The basis.
    case basis
    /// The sender's total.
    case total
    /// The quota; the number of the code that is wrong, where one is.
    case quota(Int?)

    /// The English heading of the column.
    public var column: String {
      switch self {
      case .publishedOn: "published_on"
      case .assignedOn: "assigned_on"
      case .genre: "genre"
      case .origin: "origin"
      case .site: "site"
      case .length: "length"
      case .contributors: "contributors"
      case .modifiers: "modifiers"
      case .grade: "grade"
      case .coefficient: "coefficient"
      case .amount: "amount"
      case .basis: "basis"
      case .total: "total"
      case .quota: "quota"
      }
    }

    /// The number of the entry within the cell, from 0.
    public var entry: Int? {
      switch self {
      case .contributors(let entry), .modifiers(let entry), .quota(let entry): entry
      default: nil
      }
    }
  }

  /// The field it concerns.
  public let field: Field
  /// What is wrong.
  public let problem: any Problem

  /// States a fault.
  public init(_ field: Field, _ problem: any Problem) {
    self.field = field
    self.problem = problem
  }
}

/// Why a part cannot be graded so: every fault found, at least one.
public struct RoyaltyRejection: Error, Sendable {
  /// The faults, in the order of the check.
  public let faults: [RoyaltyFault]

  init(_ faults: [RoyaltyFault]) {
    precondition(!faults.isEmpty, "a rejection without a fault explains nothing")
    self.faults = faults
  }

  init(_ field: RoyaltyFault.Field, _ problem: any Problem) {
    faults = [RoyaltyFault(field, problem)]
  }
}
