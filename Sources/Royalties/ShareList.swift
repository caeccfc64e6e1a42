public import Accounting
import Orthography

/// One contributor's share of a royalty (phần nhuận bút).
public struct Share: Hashable, Sendable {
  /// Who has the share.
  public let contributor: ContributorCode
  /// In what role.
  public let role: ShareRole
  /// The weight in ten-thousandths: of one for a weight, of the whole for a percentage, any equal
  /// number for equal parts.
  public let weight: Int64

  /// Creates a share; in a list of equal parts the weight says nothing.
  public init(contributor: ContributorCode, role: ShareRole = .author, weight: Int64 = 1) {
    self.contributor = contributor
    self.role = role
    self.weight = weight
  }
}

/// Who made a part and how they share its royalty, as they agreed (18/2014/NĐ-CP, 4.6).
public struct ShareList: Hashable, Sendable {
  /// How the shares are stated.
  public enum Form: String, Hashable, Sendable {
    /// In equal parts.
    case equal
    /// In percentages that sum to exactly 100.
    case percent
    /// In relative weights.
    case weight
  }

  /// How the shares are stated.
  public let form: Form
  /// The shares in the order listed, at least one.
  public let shares: [Share]

  /// Lists shares.
  ///
  /// - Throws: the first of: nobody listed, one contributor twice, a share not above zero,
  ///   percentages that do not sum to exactly 100.
  public init(form: Form, shares: [Share]) throws(RoyaltyProblem) {
    guard !shares.isEmpty else { throw .noShares }
    if shares.count > 1 {
      var seen: Set<ContributorCode> = []
      for share in shares where !seen.insert(share.contributor).inserted {
        throw .contributorTwice(share.contributor)
      }
    }
    if let share = shares.first(where: { $0.weight <= 0 || $0.weight > Self.weightLimit }) {
      throw .shareOutOfRange(share.contributor)
    }
    let sum = shares.reduce(Int64(0)) { $0 + $1.weight }
    if form == .percent, sum != Percentage.whole.hundredths {
      throw .sharesNotWhole(Percentage(hundredths: sum))
    }
    self.form = form
    self.shares = shares
  }

  /// A list of one.
  public init(_ contributor: ContributorCode, role: ShareRole = .author) {
    form = .equal
    shares = [Share(contributor: contributor, role: role)]
  }

  private static let weightLimit: Int64 = 9_999_999_999

  /// The weights by which an amount is split, in the order listed.
  public var weights: [Int64] {
    form == .equal ? Array(repeating: 1, count: shares.count) : shares.map(\.weight)
  }

  /// The share as the input states it: `60%`, `3`, or `nil` for equal parts.
  public func statedShare(_ share: Share) -> String? {
    switch form {
    case .equal: nil
    case .percent: "\(Percentage(hundredths: share.weight))%"
    case .weight: DecimalText.plain(share.weight, places: 4)
    }
  }

  /// The list in the syntax of the input, `C01=60%;C02:photographer=40%`.
  public var canonicalText: String {
    var text = ""
    for share in shares {
      if !text.isEmpty { text += ";" }
      text += share.contributor.text
      if share.role != .author { text += ":\(share.role.rawValue)" }
      if let stated = statedShare(share) { text += "=\(stated)" }
    }
    return text
  }

  /// Reads the canonical text back; `nil` where it is not one.
  public init?(canonicalText: String) {
    var form: Form?
    var shares: [Share] = []
    for entry in canonicalText[...].pieces(by: UInt8(ascii: ";")) {
      guard let (share, entryForm) = Self.entry(entry), form == nil || form == entryForm
      else { return nil }
      form = entryForm
      shares.append(share)
    }
    guard let form, let list = try? ShareList(form: form, shares: shares) else { return nil }
    self = list
  }

  private static func entry(_ text: Substring) -> (Share, Form)? {
    let sides = text.pieces(by: UInt8(ascii: "="))
    let words = sides[0].pieces(by: UInt8(ascii: ":"))
    guard sides.count <= 2, words.count <= 2, let code = ContributorCode(String(words[0])),
      let role = words.count == 2 ? ShareRole(rawValue: String(words[1])) : .author
    else { return nil }
    guard sides.count == 2 else { return (Share(contributor: code, role: role), .equal) }
    let isPercent = sides[1].hasSuffix("%")
    let number = String(isPercent ? sides[1].dropLast() : sides[1])
    guard let weight = DecimalText.scaled(number, places: isPercent ? 2 : 4) else { return nil }
    return (
      Share(contributor: code, role: role, weight: weight), isPercent ? .percent : .weight
    )
  }
}
