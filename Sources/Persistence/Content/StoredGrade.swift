package import Accounting

/// A grade as the content ledger keeps it: computed once, read ever after.
package struct StoredGrade: Sendable, Hashable {
  package let grader: String
  package let gradedAt: String
  package let modifiers: String
  package let coefficient: String?
  package let unitValue: Dong?
  package let sitePercent: String?
  package let amount: Dong
  package let withinQuota: Dong
  /// `code:role:amount;…`, zero shares among them.
  package let shareAmounts: String
  /// `document|article;…`.
  package let citations: String
  /// The working in its canonical text.
  package let working: String

  package init(
    grader: String, gradedAt: String, modifiers: String, coefficient: String?, unitValue: Dong?,
    sitePercent: String?, amount: Dong, withinQuota: Dong, shareAmounts: String,
    citations: String, working: String
  ) {
    self.grader = grader
    self.gradedAt = gradedAt
    self.modifiers = modifiers
    self.coefficient = coefficient
    self.unitValue = unitValue
    self.sitePercent = sitePercent
    self.amount = amount
    self.withinQuota = withinQuota
    self.shareAmounts = shareAmounts
    self.citations = citations
    self.working = working
  }
}

/// A grade whose working is kept, ready to be written to a part.
package struct KeptGrade: Sendable {
  package let grade: StoredGrade
  /// The number of the working.
  package let working: Int64

  package init(grade: StoredGrade, working: Int64) {
    self.grade = grade
    self.working = working
  }
}
