import Accounting
import Diagnostics
import Foundation
import Legislation
import Royalties
import Testing

/// The calculator under the rates that are shipped, fed with a made-up item.
struct Calculation {
  private var calculator: RoyaltyCalculator

  init() throws {
    let today = try #require(CivilDate(text: "2026-11-24"))
    calculator = RoyaltyCalculator(rules: try Self.shippedRules.get(), today: today)
  }

  /// What the calculator makes of the item, with the sender's figure where one is stated.
  mutating func worth(of item: RandomItem, total: Int? = nil) throws -> RoyaltyModel.Worth {
    let amount = try calculator.amount(
      of: try Self.part(item), graded: try Self.grading(item, total: total),
      under: try Self.terms(item)
    ) { code, _ in Self.kind(code) }
    return RoyaltyModel.Worth(
      amount: Int(amount.amount.amount), payable: Int(amount.payable.amount),
      withinQuota: Int(amount.withinQuota.amount),
      unitValue: Int(try #require(amount.unitValue).amount),
      shares: amount.shares.map {
        RoyaltyModel.ShareWorth(
          contributor: $0.contributor.text, role: $0.role.rawValue, amount: Int($0.amount.amount),
          withinQuota: Int($0.withinQuota.amount), isWithinQuota: $0.isWithinQuota)
      })
  }

  private static func part(_ item: RandomItem) throws -> ItemPart {
    var part = ItemPart(
      key: PartKey(item: try #require(ItemID(item.number))), title: "Tin \(item.number)",
      genre: try #require(GenreCode(item.genre)),
      contributors: try #require(ShareList(canonicalText: item.contributors)))
    part.publishedOn = CivilDate(text: item.publishedOn)
    part.origin = item.isTranslated ? .translated : .original
    if !item.areModifiersGraded { part.modifiers = try modifiers(item) }
    if item.sitePercent != nil { part.site = try site() }
    part.quota = try quota(item)
    return part
  }

  private static func grading(_ item: RandomItem, total: Int?) throws -> Grading {
    Grading(
      .coefficient(try #require(Coefficient(text: item.coefficient))),
      modifiers: item.areModifiersGraded ? try modifiers(item) : nil,
      total: total.map { Dong(Int64($0)) })
  }

  private static func terms(_ item: RandomItem) throws -> RoyaltyTerms {
    var terms = RoyaltyTerms()
    if let percent = item.sitePercent {
      terms.scope = .component
      terms.sitePay = SitePay(
        site: try site(), percent: try #require(Percentage(text: percent)), basis: "12/QĐ-VP")
    }
    if case .month(let codes) = item.quota {
      terms.monthlyQuota = Set(codes.compactMap { ContributorCode($0) })
    }
    return terms
  }

  private static func quota(_ item: RandomItem) throws -> Quota {
    switch item.quota {
    case .empty, .month: .unstated
    case .outside: .outside
    case .within: .within
    case .codes(let codes): .withinOf(codes.compactMap { ContributorCode($0) })
    }
  }

  private static func modifiers(_ item: RandomItem) throws -> [Modifier] {
    try item.modifiers.map {
      Modifier(code: $0.code, percent: try #require(Percentage(text: $0.percent)))
    }
  }

  private static func site() throws -> SiteCode { try #require(SiteCode("so-y-te")) }

  private static func kind(_ code: ContributorCode) -> ContributorKind {
    switch code.text.first {
    case "S": .staff
    case "E": .employee
    case "O": .organisation
    default: .collaborator
    }
  }
}

extension Calculation {
  private struct RatesDoNotLoad: Error {}

  /// The shipped law as the profile `bac-kan` sees it, loaded once.
  static let shippedRules = Result<Rules, any Error> {
    var findings = Findings()
    guard let book = RateBook.load(try shippedFiles(), into: &findings), findings.isClean else {
      throw RatesDoNotLoad()
    }
    return try book.rules(profile: "bac-kan")
  }

  private static func shippedFiles() throws -> [RateFile] {
    let rates = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rates")
    return try ["national", "bac-kan"].flatMap { set in
      try FileManager.default.contentsOfDirectory(atPath: rates.appending(path: set).path)
        .filter { $0.hasSuffix(".csv") }
        .sorted()
        .map { name in
          let bytes = try Data(contentsOf: rates.appending(path: set).appending(path: name))
          return RateFile(set: set, name: name, bytes: Array(bytes))
        }
    }
  }
}
