public import Accounting
public import Payments
import Typesetting

/// One contributor's share of a row of a paper of amounts (phần của một người hưởng).
public struct LineShare: Sendable {
  /// The contributor's code.
  public let contributor: String
  /// The contributor's name.
  public let name: String
  /// The role.
  public let role: String
  /// What is payable to the contributor.
  public let amount: Dong
  /// Where the share stands.
  public let state: PartState

  /// Creates a share.
  public init(contributor: String, name: String, role: String, amount: Dong, state: PartState) {
    self.contributor = contributor
    self.name = name
    self.role = role
    self.amount = amount
    self.state = state
  }

  /// The shares of a row as data.
  static func data(_ shares: [LineShare]) -> Datum {
    .nested(
      json: .list(
        shares.map { share in
          .record([
            Member("contributor", .text(share.contributor)), Member("role", .text(share.role)),
            Member("amount", .integer(share.amount.amount)),
            Member("state", .text(share.state.rawValue)),
          ])
        }),
      csv: shares.map { share in
        share.contributor + (share.role == "author" ? "" : ":\(share.role)")
          + "=\(share.amount.amount)"
      }.joined(separator: ";"))
  }
}
