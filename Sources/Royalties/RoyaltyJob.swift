import Accounting
import Diagnostics
import Legislation

/// One part on its way through the calculator, with what was found on the way.
struct RoyaltyJob {
  let part: ItemPart
  let grading: Grading?
  let terms: RoyaltyTerms
  let publishedOn: CivilDate
  var law: LawDate
  private(set) var faults: [RoyaltyFault] = []
  private(set) var warnings: [RoyaltyFault] = []

  init(part: ItemPart, grading: Grading?, terms: RoyaltyTerms, publishedOn: CivilDate) {
    self.part = part
    self.grading = grading
    self.terms = terms
    self.publishedOn = publishedOn
    law = LawDate(date: publishedOn)
  }

  /// The modifiers stated with the grading, else those recorded with the part.
  var modifiers: [Modifier] { grading?.modifiers ?? part.modifiers }

  /// The ground stated with the grading, else the one recorded with the part.
  var basis: String? { grading?.basis ?? part.basis }

  /// The percentage of the site, where one holds on the publication day.
  var sitePay: SitePay? {
    terms.sitePay.flatMap { $0.applies(on: publishedOn) ? $0 : nil }
  }

  mutating func fault(_ field: RoyaltyFault.Field, _ problem: any Problem) {
    faults.append(RoyaltyFault(field, problem))
  }

  mutating func warn(_ field: RoyaltyFault.Field, _ problem: any Problem) {
    warnings.append(RoyaltyFault(field, problem))
  }
}

/// The whole line of a part: its amount before shares and quota, and how it came about.
struct RoyaltyLine {
  let amount: Dong
  var coefficient: ExactNumber?
  var unitValue: Dong?
  var sitePercent: Percentage?
  var modifiers: [Modifier] = []
  let steps: [Working]
}
